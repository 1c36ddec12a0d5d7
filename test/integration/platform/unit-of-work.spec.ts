import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

let app: TestApp;
let db: UnitOfWork;
let ws: TestWorkspace;
beforeAll(async () => {
  app = await startApp();
  db = app.get(UnitOfWork);
  ws = await app.workspace();
});
afterAll(() => app.close());

const here = () => ({ workspaceId: ws.id });
const add = (key: string) =>
  db.manager.query(
    `insert into idempotency_keys (workspace_id, actor, key, fingerprint, answer, created_at) values ($1, 'test', $2, '', '', now())`,
    [ws.id, key],
  );
const keys = async (): Promise<string[]> => {
  const rows: { key: string }[] = await db.run(here(), () =>
    db.manager.query(`select key from idempotency_keys where actor = 'test' order by key`),
  );
  return rows.map(({ key }) => key);
};

describe('a unit of work', () => {
  it('is seen by others only when it commits, and is gone when it throws', async () => {
    await db.run(here(), async () => {
      await add('kept');
      expect(await outside()).toEqual([]);
    });
    await expect(
      db.run(here(), async () => {
        await add('lost');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await keys()).toEqual(['kept']);
  });

  it('joins the open one of the same workspace, and refuses another’s', async () => {
    await db.run(here(), async () => {
      const outer = db.manager;
      await db.run(here(), async () => expect(db.manager).toBe(outer));
      const elsewhere = db.run({ workspaceId: newId() }, async () => undefined);
      await expect(elsewhere).rejects.toThrow('another workspace');
    });
  });

  it('rehearses: what was done is seen within, and never stood', async () => {
    const seen = await db.rehearse(here(), async () => {
      await add('rehearsed');
      const rows: unknown[] = await db.manager.query(
        `select 1 from idempotency_keys where workspace_id = $1 and key = 'rehearsed'`,
        [ws.id],
      );
      return rows.length;
    });
    expect(seen).toBe(1);
    expect(await keys()).toEqual(['kept']);
    const broken = db.rehearse(here(), async () => {
      db.sendAlong`insert into idempotency_keys (workspace_id) values (${ws.id})`;
    });
    await expect(broken).rejects.toThrow('null value');
    await db.run(here(), () =>
      expect(async () => db.rehearse(here(), async () => undefined)).rejects.toThrow('open'),
    );
  });

  it('attempts: what was refused is undone, what came before and after stays', async () => {
    await db.run(here(), async () => {
      await add('before');
      await expect(
        db.attempt(async () => {
          await add('refused');
          throw new Error('refused');
        }),
      ).rejects.toThrow('refused');
      await expect(
        db.attempt(async () => {
          db.sendAlong`insert into idempotency_keys (workspace_id) values (${ws.id})`;
        }),
      ).rejects.toThrow('null value');
      await db.attempt(() => db.attempt(() => add('inner')));
      await add('then');
    });
    expect(await keys()).toEqual(['before', 'inner', 'kept', 'then']);
  });

  it('sends nothing any more once it has ended', async () => {
    let late: Promise<unknown> | null = null;
    const failing = db.run(here(), async () => {
      late = new Promise((resolve) => setTimeout(resolve, 50)).then(
        () => db.search`select 1 as late`,
      );
      late.catch(() => undefined);
      await Promise.resolve();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(late).rejects.toThrow('is over');
  });

  it('hands out no manager outside, and no workspace that is not an id', () => {
    expect(() => db.manager).toThrow('no unit of work is open');
    expect(() => db.run({ workspaceId: "'; drop table x; --" }, async () => undefined)).toThrow(
      'UUID',
    );
  });

  it('forgets its workspace when it ends, also on the connection', async () => {
    for (let round = 0; round < 30; round += 1) {
      await db.run(here(), () => db.manager.query('select 1'));
      const rows: { id: string }[] = await db.runForInstallation(() =>
        db.manager.query(`select current_setting('app.workspace_id', true) as id`),
      );
      expect(rows[0]?.id).toBe('');
    }
  });
});

const outside = async (): Promise<string[]> => {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ key: string }>(
    `select key from idempotency_keys where actor = 'test'`,
  );
  await client.end();
  return rows.map(({ key }) => key);
};
