import type { DataSource } from 'typeorm';
import { PgBoss } from 'pg-boss';

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
