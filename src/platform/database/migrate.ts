import { createRequire } from 'node:module';

import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';

import { APPLICATION_ROLE, ownerDataSource } from './data-source.js';
import { MIGRATIONS } from './migrations/migrations.js';

/** Any number; what matters is that every process of every version asks for the same lock. */
export const MIGRATION_LOCK = 7_283_001;

/**
 * Brings the database at `url` up to date: role, tables, job queue.
 * Processes that start together do it one after the other; a failure leaves the last whole step.
 * @param url of a role that may create tables, and the role `tribune_app` if it does not exist yet.
 */
export const migrate = async (url: string): Promise<void> => {
  if (await isUpToDate(url)) return;
  const source = await ownerDataSource(url, MIGRATIONS).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await ensureApplicationRole(source);
    await source.runMigrations({ transaction: 'each' });
    await installJobQueue(url, source);
  } finally {
    await lock.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
};

/** The version of the job queue's tables that its library works on. */
const jobQueue = createRequire(import.meta.url)('pg-boss/package.json') as {
  readonly pgboss: { readonly schema: number };
};

/** Whether nothing is left to do, asked before anything is locked: so it is at nearly every start. */
const isUpToDate = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ current: boolean }>(UP_TO_DATE, [
      MIGRATIONS.map(({ name }) => name),
      jobQueue.pgboss.schema,
      APPLICATION_ROLE,
    ]);
    return rows[0]?.current === true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  } finally {
    await client.end();
  }
};

/** Undefined table, schema or object: an empty database, or one of a server that has not our role. */
const isMissing = (error: unknown): boolean =>
  ['42P01', '3F000', '42704'].includes(String((error as { code?: unknown }).code));

// A process that died between two steps left rights to be given: they are looked at as well.
const UP_TO_DATE = `
  select $1::text[] <@ (select coalesce(array_agg(name::text), '{}') from schema_migrations)
     and (select max(version) = $2 from pgboss.version)
     and pg_has_role(current_user, $3, 'member')
     and has_schema_privilege($3, 'pgboss', 'usage')
     and not exists (select from pg_class c
                      where c.relnamespace = 'pgboss'::regnamespace
                        and case c.relkind
                              when 'S' then not has_sequence_privilege($3, c.oid, 'usage')
                              when 'r' then not has_table_privilege($3, c.oid, 'delete')
                              when 'p' then not has_table_privilege($3, c.oid, 'delete')
                              else false end)
     and not exists (select from pg_proc p
                      where p.pronamespace = 'pgboss'::regnamespace
                        and not has_function_privilege($3, p.oid, 'execute')) as current`;

/** Roles belong to the whole server: another database's migration may make it at the same moment. */
const ensureApplicationRole = async (source: DataSource): Promise<void> => {
  await source.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then
      create role ${APPLICATION_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`);
  await source.query(`do $$ begin
    if not pg_has_role(current_user, '${APPLICATION_ROLE}', 'member') then
      execute format('grant ${APPLICATION_ROLE} to %I', current_user);
    end if;
  end $$`);
};

const installJobQueue = async (url: string, source: DataSource): Promise<void> => {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 2 });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
  await source.query(`grant usage on schema pgboss to ${APPLICATION_ROLE}`);
  await source.query(
    `grant select, insert, update, delete on all tables in schema pgboss to ${APPLICATION_ROLE}`,
  );
  await source.query(`grant usage on all sequences in schema pgboss to ${APPLICATION_ROLE}`);
  await source.query(`grant execute on all functions in schema pgboss to ${APPLICATION_ROLE}`);
};
