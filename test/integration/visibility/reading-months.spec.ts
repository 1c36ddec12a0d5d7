import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import type { RequestContext } from '../../../src/kernel/context.js';
import { CheckRollups } from '../../../src/modules/visibility/use-cases/check-rollups.use-case.js';
import { KeepReadingMonths } from '../../../src/modules/visibility/use-cases/keep-reading-months.use-case.js';
import { RebuildRollups } from '../../../src/modules/visibility/use-cases/rebuild-rollups.use-case.js';
import {
  ReceiveReadings,
  type Receipt,
} from '../../../src/modules/visibility/use-cases/receive-readings.use-case.js';
import { ReadingIntake } from '../../../src/modules/visibility/visibility.contract.js';
import { applicationSession } from '../../../src/platform/database/data-source.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';

const DAY_MS = 86_400_000;
const now = new Date();
/** The middle of the month that lies `months` back. */
const back = (months: number): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15, 12));
const partitionOf = (moment: Date): string =>
  `readings_${moment.toISOString().slice(0, 7).replace('-', '_')}`;

let app: TestApp;
let ws: TestWorkspace;
let post: string;
let owner: Client;

beforeAll(async () => {
  app = await startApp({ worksJobs: false, readingsRetentionMonths: 13 });
  owner = new Client({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});
beforeEach(async () => {
  ws = await app.workspace();
  [post = ''] = await insertPosts(app, ws, 1, '2019-06-01T00:00:00Z');
});

const context = (): RequestContext => ({
  workspaceId: ws.id,
  actor: { kind: 'system' },
  locale: 'en',
  now,
  requestId: 'test',
  origin: null,
});

const receive = (at: Date, metrics: { views?: number; reach?: number }): Promise<Receipt> =>
  app.get(ReceiveReadings).execute(context(), [
    {
      index: 7,
      post: { kind: 'id', id: post },
      capturedAt: at,
      provenance: 'platform_api',
      metrics,
      method: null,
      quality: null,
      extra: null,
    },
  ]);

const partitions = async (): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'readings'::regclass`,
  );
  return rows.map(({ name }) => name);
};

const storedIn = async (partition: string): Promise<number> => {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from ${partition} where workspace_id = $1`,
    [ws.id],
  );
  return rows[0]?.count ?? -1;
};

const current = async () => {
  const { rows } = await owner.query<{ readings: number; views: string; reach: string }>(
    'select readings, views, reach from post_current where workspace_id = $1 and post_id = $2',
    [ws.id, post],
  );
  return rows[0];
};

describe('the months of readings', () => {
  it('are made as readings come, and stand behind the wall, where nobody may go directly', async () => {
    const moments = [back(5), back(4), new Date('2019-12-31T23:59:59Z')];
    for (const at of moments)
      expect(await receive(at, { views: 1 })).toMatchObject({ accepted: 1 });
    expect(await storedIn(partitionOf(back(5)))).toBe(1);
    expect(await storedIn('readings_early')).toBe(1);
    const { rows } = await owner.query(
      `select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'readings'::regclass
          and (not c.relrowsecurity or not c.relforcerowsecurity
               or not exists (select from pg_policy where polrelid = c.oid)
               or has_table_privilege('tribune_app', c.oid, 'select, insert, update, delete'))`,
    );
    expect(rows).toEqual([]);
  });

  it('are made once where many ask at once, in transactions that may fail', async () => {
    const month = back(7).toISOString().slice(0, 10);
    const asks = Array.from({ length: 6 }, async (_, n) => {
      const client = new Client({
        connectionString: app.databaseUrl,
        options: applicationSession(),
      });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('select add_readings_month($1)', [month]);
        await client.query(n % 2 === 0 ? 'rollback' : 'commit');
      } finally {
        await client.end();
      }
    });
    await Promise.all(asks);
    expect(await partitions()).toContain(partitionOf(back(7)));
  });

  it('are made again where the transaction that made one failed', async () => {
    const at = back(8);
    const db = app.get(UnitOfWork);
    const failing = db.run(context(), async () => {
      await receive(at, { views: 3 });
      throw new Error('something else fails');
    });
    await expect(failing).rejects.toThrow('something else fails');
    expect(await partitions()).not.toContain(partitionOf(at));
    expect(await receive(at, { views: 3 })).toMatchObject({ accepted: 1 });
  });

  it('are made of sensible months only, and only old ones can be dropped', async () => {
    const db = app.get(UnitOfWork);
    const refused = (sql: string): Promise<unknown> =>
      expect(db.runForInstallation(() => db.manager.query(sql))).rejects.toThrow(
        /are (not|to be) kept/,
      );
    await refused(`select add_readings_month('2019-12-01')`);
    await refused(`select add_readings_month((now() + interval '16 months')::date)`);
    await refused('select add_readings_month(null)');
    await refused(`select drop_readings_before((now() - interval '12 months')::date)`);
    await refused('select drop_readings_before(null)');
    const table = db.runForInstallation(() => db.manager.query(`drop table readings_early`));
    await expect(table).rejects.toThrow('must be owner');
  });

  it('hold no reading of a post that does not exist, though they have no key to posts', async () => {
    const nobody = '01980000-0000-7000-8000-0000000000ff';
    const db = app.get(UnitOfWork);
    const sneaked = db.run(context(), () =>
      db.manager.query(
        `insert into post_current (workspace_id, post_id, captured_at, readings) values ($1, $2, now(), 1)`,
        [ws.id, nobody],
      ),
    );
    await expect(sneaked).rejects.toThrow('post_current_post_fkey');
    post = nobody;
    const receipt = await receive(now, { views: 1 });
    expect(receipt.rejected).toMatchObject([{ index: 7, code: 'post_not_found' }]);
  });
});

describe('retention', () => {
  it('drops whole months that are older, and leaves what they made of the figures', async () => {
    const [gone, kept] = [back(15), back(2)];
    await receive(new Date('2019-12-31T23:00:00Z'), { views: 1 });
    await receive(gone, { views: 10, reach: 900 });
    await receive(kept, { views: 30 });
    expect(await app.get(KeepReadingMonths).execute()).toBeGreaterThan(0);
    const left = await partitions();
    expect(left).toContain(partitionOf(kept));
    expect(left).toContain(partitionOf(back(-3)));
    expect(left).not.toContain(partitionOf(gone));
    expect(left).not.toContain('readings_early');
    expect(await current()).toEqual({ readings: 3, views: '30', reach: '900' });
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ differing: 0 });
    expect(await app.get(RebuildRollups).execute(context())).toBe(1);
    expect(await current()).toEqual({ readings: 3, views: '30', reach: '900' });
    const { rows } = await owner.query('select from post_day where workspace_id = $1', [ws.id]);
    expect(rows).toHaveLength(3);
  });

  it('still finds and mends what the readings that are kept can tell', async () => {
    const at = back(2);
    await receive(at, { views: 30, reach: 7 });
    await owner.query('update post_current set views = 31 where workspace_id = $1', [ws.id]);
    await owner.query('update post_day set reach = 8 where workspace_id = $1', [ws.id]);
    const found = await app.get(CheckRollups).execute(ws.id);
    expect(found).toMatchObject({ differing: 1 });
    expect(found.examples.map(({ day }) => day)).toEqual([null, at.toISOString().slice(0, 10)]);
    await app.get(RebuildRollups).execute(context());
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ differing: 0 });
    expect(await current()).toMatchObject({ views: '30' });
  });

  it('refuses readings from before it, row by row, and judges later ones by the days that are left', async () => {
    await receive(now, { views: 100 });
    const receipt = await receive(new Date(back(15).getTime()), { views: 1 });
    expect(receipt).toMatchObject({
      accepted: 0,
      duplicates: 0,
      rejected: [{ index: 7, code: 'before_retention' }],
    });
    expect(receipt.rejected[0]?.detail).toContain(`${back(13).toISOString().slice(0, 7)}-01`);
    await owner.query(
      `insert into post_day (workspace_id, post_id, day, views) values ($1, $2, '2020-05-05', 1000)`,
      [ws.id, post],
    );
    await receive(new Date(now.getTime() - 3 * DAY_MS), { views: 90 });
    const { rows } = await owner.query(
      `select captured_at as at, code, metric, params from post_warnings where workspace_id = $1 and code = 'counter_halved'`,
      [ws.id],
    );
    expect(rows).toMatchObject([{ metric: 'views', params: { from: 1000, to: 90 } }]);
  });

  it('lets readings be taken back beside those that are gone, and has nothing to do for these', async () => {
    const intake = app.get(ReadingIntake);
    const db = app.get(UnitOfWork);
    const reading = (at: Date, metrics: object) => ({
      ...{ post: { id: post }, capturedAt: at.toISOString(), provenance: 'platform_api', metrics },
    });
    const take = async (...records: object[]) => {
      const taken = await db.run(context(), () => intake.take(context(), records));
      return taken.map(({ receipt }, row) => ({ row, receipt: receipt ?? {} }));
    };
    // The first test of retention set the horizon: as if nobody had, for a moment.
    await owner.query("update readings_horizon set kept_from = kept_from - interval '10 years'");
    const old = await take(reading(back(15), { reach: 900 }));
    await app.get(KeepReadingMonths).execute();
    const other = await take(reading(back(2), { views: 20 }));
    const mine = await take(
      reading(back(1), { views: 30, likes: 2 }),
      reading(back(4), { views: 5 }),
    );
    expect(await current()).toEqual({ readings: 4, views: '30', reach: '900' });
    await db.run(context(), () => intake.takeBack(context(), mine));
    expect(await current()).toEqual({ readings: 2, views: '20', reach: '900' });
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ differing: 0 });
    await db.run(context(), () => intake.takeBack(context(), [...other, ...old]));
    expect(await current()).toEqual({ readings: 1, views: null, reach: '900' });
    expect(await app.get(CheckRollups).execute(ws.id)).toMatchObject({ differing: 0 });
    const { rows } = await owner.query('select from post_day where workspace_id = $1', [ws.id]);
    expect(rows).toHaveLength(1);
  });
});
