import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

import {
  applicationDataSource,
  applicationSession,
} from '../../src/platform/database/data-source.js';
import { INSTALLATION_TABLES, checkWall } from '../../src/platform/database/role-check.js';
import { startApp, type TestApp, type TestWorkspace } from '../support/app.js';
import { fillWorkspace } from '../support/full-workspace.js';
import { until } from '../support/until.js';

let app: TestApp;
let owner: Client;
let application: Client;
let here: TestWorkspace;
let there: TestWorkspace;

beforeAll(async () => {
  app = await startApp();
  here = await app.workspace();
  there = await app.workspace();
  await fillWorkspace(here);
  await fillWorkspace(there);
  owner = new Client({ connectionString: app.databaseUrl });
  application = new Client({ connectionString: app.databaseUrl, options: applicationSession() });
  await Promise.all([owner.connect(), application.connect()]);
  await fillBehindJobs();
  await fillBehindCalendars();
});
afterAll(async () => {
  await Promise.all([owner.end(), application.end()]);
  await app.close();
});

/** Rows that a job writes a little later, or takes away again. */
const fillBehindJobs = async (): Promise<void> => {
  const attempted = async (): Promise<boolean> => {
    const { rows } = await owner.query('select distinct workspace_id from webhook_attempts');
    return rows.length === 2;
  };
  await until(attempted);
  for (const { id } of [here, there])
    await owner.query(
      `insert into untold_readings
         (workspace_id, since, until, requests, accepted, duplicates, unmatched)
       values ($1, now(), now(), 1, 1, 0, 0)`,
      [id],
    );
  for (const { id } of [here, there])
    await owner.query(
      `insert into matched_readings (workspace_id, post_id, post_key, captured_at, source, platform)
       select $1, id, 'instagram:waited', now(), 'system', 'instagram' from posts where workspace_id = $1 limit 1`,
      [id],
    );
};

/** What a calendar told of, which no test workspace can read from anybody. */
const fillBehindCalendars = async (): Promise<void> => {
  for (const { id } of [here, there])
    await owner.query(
      `insert into calendar_entries (workspace_id, calendar_id, event_id, seen_at)
       select $1, c.id, e.id, now() from calendars c, events e
        where c.workspace_id = $1 and e.workspace_id = $1 limit 1`,
      [id],
    );
};

const OUTSIDE = [
  'schema_migrations',
  'installation',
  'workspaces',
  'account_mails',
  'readings_horizon',
  ...INSTALLATION_TABLES,
];

/** Every table of ours that is behind the wall, as the catalogue knows them. */
const walledTables = async (): Promise<string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all ($1)
      order by 1`,
    [OUTSIDE],
  );
  return rows.map(({ name }) => name);
};

describe('the wall between workspaces', () => {
  it('stands around every table that is not named as outside', async () => {
    const tables = await walledTables();
    expect(tables.length).toBeGreaterThan(20);
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c
        where c.oid = any ($1::regclass[])
          and (not c.relrowsecurity or not c.relforcerowsecurity
               or not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull))`,
      [tables],
    );
    expect(rows).toEqual([]);
  });

  it('shows one workspace only to a query without any where, as the application’s own role', async () => {
    for (const table of await walledTables()) {
      const all = await owner.query<{ workspace_id: string }>(
        `select distinct workspace_id from ${table}`,
      );
      await application.query(`begin; set local app.workspace_id = '${here.id}'`);
      const seen = await application.query<{ workspace_id: string }>(
        `select workspace_id from ${table}`,
      );
      await application.query('rollback');
      const others = seen.rows.filter((row) => row.workspace_id !== here.id);
      expect({ table, others: others.length }).toEqual({ table, others: 0 });
      const filled = all.rows.some((row) => row.workspace_id === here.id);
      expect({ table, seen: seen.rows.length > 0 }).toEqual({ table, seen: filled });
    }
  });

  it('was tried on tables that hold rows of both workspaces', async () => {
    const empty: string[] = [];
    for (const table of await walledTables()) {
      const { rows } = await owner.query<{ count: number }>(
        `select count(distinct workspace_id)::int as count from ${table}`,
      );
      if ((rows[0]?.count ?? 0) < 2) empty.push(table);
    }
    expect(empty).toEqual([]);
  });

  it('shows nothing where no workspace is set', async () => {
    for (const table of await walledTables()) {
      const { rows } = await application.query(`select 1 from ${table} limit 1`);
      expect({ table, rows: rows.length }).toEqual({ table, rows: 0 });
    }
  });

  it('lets nobody write into another workspace', async () => {
    await application.query(`begin; set local app.workspace_id = '${here.id}'`);
    const write = application.query(
      'insert into influencer_tags (workspace_id, influencer_id, tag) select $1, $2, $3',
      [there.id, there.id, 'x'],
    );
    await expect(write).rejects.toThrow('row-level security');
    await application.query('rollback');
    for (const table of await walledTables()) {
      await application.query(`begin; set local app.workspace_id = '${here.id}'`);
      const { rowCount } = await application
        .query(`delete from ${table} where workspace_id = '${there.id}'`)
        .catch((error: { code: string }) => ({ rowCount: error.code === '42501' ? 0 : -1 }));
      await application.query('rollback');
      expect({ table, rowCount }).toEqual({ table, rowCount: 0 });
    }
  });

  it('is refused by a process whose role could walk through it', async () => {
    const superuser = await new DataSource({ type: 'postgres', url: app.databaseUrl }).initialize();
    await expect(checkWall(superuser)).rejects.toThrow('is a superuser');
    await superuser.destroy();
    await owner.query(`alter table influencer_tags no force row level security`);
    const source = await applicationDataSource(app.databaseUrl, 1).initialize();
    await expect(checkWall(source)).rejects.toThrow('influencer_tags');
    await owner.query(`alter table influencer_tags force row level security`);
    await expect(checkWall(source)).resolves.toBeUndefined();
    await source.destroy();
  });
});

describe('the schema of workspace tables', () => {
  it('has the workspace first in every primary key, unique key and index', async () => {
    const { rows } = await owner.query<{ index: string }>(
      `select i.indexrelid::regclass::text as index
         from pg_index i
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = any ($1::regclass[]) and a.attname <> 'workspace_id'`,
      [await walledTables()],
    );
    expect(rows).toEqual([]);
  });

  it('carries the workspace in every foreign key', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select conname as name from pg_constraint c
        where contype = 'f' and conrelid = any ($1::regclass[])
          and not exists (select from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k
                           where a.attname = 'workspace_id')`,
      [await walledTables()],
    );
    expect(rows).toEqual([]);
  });

  it('has neither triggers nor serial columns', async () => {
    const { rows } = await owner.query(
      `select tgname from pg_trigger where not tgisinternal and tgrelid = any ($1::regclass[])`,
      [await walledTables()],
    );
    expect(rows).toEqual([]);
    const { rows: defaults } = await owner.query(
      `select column_name from information_schema.columns where table_schema = 'public' and column_default like 'nextval%' and table_name <> 'schema_migrations'`,
    );
    expect(defaults).toEqual([]);
  });

  it('explains every table and column', async () => {
    const { rows } = await owner.query(
      `select c.relname, a.attname from pg_class c
         join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relname <> 'schema_migrations' and not c.relispartition
          and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)`,
    );
    expect(rows).toEqual([]);
  });
});
