import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import {
  readHeader,
  type BackupHeader,
} from '../../../src/platform/database/backup/backup-format.js';
import { BackupReader } from '../../../src/platform/database/backup/backup-reader.js';
import { copyIn } from '../../../src/platform/database/backup/copy-in.js';
import { copyOut } from '../../../src/platform/database/backup/copy-out.js';
import { cloneDatabase } from '../../support/database.js';

type Database = Awaited<ReturnType<typeof cloneDatabase>>;
let source: Database;
let target: Database;
let backup: string;

const connected = async <T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const backupOf = async (url: string, secretCheck = 'check'): Promise<string> => {
  const pieces: Buffer[] = [];
  await copyOut({
    url,
    secret: 'the secret',
    secretCheck,
    madeAt: new Date('2026-03-01T10:00:00Z'),
    write: async (all) => {
      for await (const piece of all) pieces.push(piece);
    },
  });
  return Buffer.concat(pieces).toString('utf8');
};

const restore = async (text: string, url = target.url, beforeCommit = async () => undefined) => {
  const reader = new BackupReader(
    (async function* () {
      yield Buffer.from(text);
    })(),
  );
  return copyIn({ url, header: readHeader(await reader.line()), reader, beforeCommit });
};

const withHeader = (change: (header: BackupHeader) => object): string => {
  const end = backup.indexOf('\n');
  return JSON.stringify(change(readHeader(backup.slice(0, end)))) + backup.slice(end);
};

const installations = (): Promise<number> =>
  connected({ connectionString: target.url }, async (client) => {
    return (await client.query('select from installation')).rowCount ?? 0;
  });

beforeAll(async () => {
  source = await cloneDatabase();
  await connected({ connectionString: source.url }, (client) =>
    client.query(`insert into installation (secret_check, created_at) values ('check', now())`),
  );
  backup = await backupOf(source.url);
});
afterAll(() => source.drop());
beforeEach(async () => {
  target = await cloneDatabase();
});
afterEach(() => target.drop());

describe('a backup', () => {
  it('holds every table of ours, the job queue, and the version', () => {
    const { tables, migrations } = readHeader(backup.slice(0, backup.indexOf('\n')));
    expect(tables).toEqual(expect.arrayContaining(['public.workspaces', 'identity.user']));
    expect(tables.indexOf('pgboss.queue')).toBeLessThan(tables.indexOf('pgboss.job'));
    expect(tables).not.toContain('public.schema_migrations');
    expect(migrations[0]).toBe('Identity1766000000000');
    expect(migrations.at(-1)).toMatch(/^job queue \d+$/);
  });

  it('is refused with a secret that is not the database’s', async () => {
    await expect(backupOf(source.url, 'other')).rejects.toThrow('The secret is not the one');
  });

  it('is refused as a role from which security hides rows', async () => {
    const role = `reader_${randomUUID().replaceAll('-', '')}`;
    await connected({ connectionString: source.url }, async (client) => {
      await client.query(`create role ${role} login password 'secret' nosuperuser nobypassrls`);
    });
    const url = new URL(source.url);
    [url.username, url.password] = [role, 'secret'];
    try {
      await expect(backupOf(url.href)).rejects.toThrow(
        `The database role "${role}" sees only what row-level security shows it: use pg_dump`,
      );
      await expect(restore(backup, url.href)).rejects.toThrow('use pg_restore');
    } finally {
      await connected({ connectionString: source.url }, (client) =>
        client.query(`drop role ${role}`),
      );
    }
  });
});

describe('readings', () => {
  it('come back into their months, with since when they are kept', async () => {
    const at = new Date(Date.now() - 200 * 86_400_000);
    const origin = await cloneDatabase();
    const kept = await connected({ connectionString: origin.url }, async (client) => {
      await client.query(
        `insert into installation (secret_check, created_at) values ('check', now())`,
      );
      await client.query(`insert into readings_horizon values (true, '2024-02-01T00:00:00Z')`);
      await client.query('select add_readings_month($1)', [at]);
      await client.query(
        `insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, views)
         values (gen_random_uuid(), gen_random_uuid(), $1, 'system', now(), 'declared', 12)`,
        [at],
      );
      return backupOf(origin.url);
    });
    await origin.drop();
    const spoilt = kept.replace(/"months":\["/, '"months":["x');
    await expect(restore(spoilt)).rejects.toThrow('The backup cannot be read: ');
    await restore(kept);
    const found = await connected({ connectionString: target.url }, (client) =>
      client.query(
        `select r.views, r.tableoid::regclass::text as part, h.kept_from from readings r, readings_horizon h`,
      ),
    );
    const month = at.toISOString().slice(0, 7).replace('-', '_');
    expect(found.rows).toEqual([
      { views: '12', part: `readings_${month}`, kept_from: new Date('2024-02-01T00:00:00Z') },
    ]);
  });
});

describe('putting it back', () => {
  it('brings the rows, into an empty database only', async () => {
    expect(await restore(backup)).toBeGreaterThan(0);
    expect(await installations()).toBe(1);
  });

  it('changes nothing where the last step fails', async () => {
    const fails = async () => Promise.reject(new Error('no room for the secret'));
    await expect(restore(backup, target.url, fails)).rejects.toThrow('no room');
    expect(await installations()).toBe(0);
  });

  it('says which version it needs', async () => {
    const older = withHeader((header) => ({ ...header, migrations: header.migrations.slice(1) }));
    await expect(restore(older)).rejects.toThrow(
      '(it lacks Identity1766000000000): restore it with the version that made it',
    );
  });

  it('notices rows that are missing, too many, or not those of the table', async () => {
    const row = /^(t\tcheck\t.*\n)/m;
    for (const spoilt of [
      backup.slice(0, backup.lastIndexOf('{')),
      `${backup}more`,
      backup.replace(row, ''),
      backup.replace(row, '$1$1'),
      backup.replace(row, 't\tcheck\tno time\n'),
      backup.replace('{"table":"public.installation"', '{"table":"pg_catalog.pg_authid"'),
      backup.replace('"secret_check"', '"secret"'),
    ]) {
      expect(spoilt).not.toBe(backup);
      await expect(restore(spoilt)).rejects.toThrow('The backup cannot be read: ');
    }
    expect(await installations()).toBe(0);
  });

  it('is refused while a server works on the database', async () => {
    await connected({ connectionString: target.url, application_name: 'tribune' }, async () => {
      await expect(restore(backup)).rejects.toThrow('Tribune runs on this database');
    });
  });
});
