import type { ClientBase } from 'pg';

import { BackupError } from './backup-format.js';
import { inOrderOfReference, type Reference } from './table-order.js';

/** One table of a backup. */
export interface TableToCopy {
  /** `schema.table` */
  readonly table: string;
  readonly columns: readonly string[];
  /** Which rows are copied, as SQL; all of them where it is missing. */
  readonly only?: string;
}

/** A job that was being worked on is worked on again: what only a running job has is left out. */
const OF_RUNNING_JOBS = ['state', 'started_on', 'completed_on', 'output', 'heartbeat_on'];

/** What a queue was made with, not what the job queue counts about it. */
const OF_QUEUES = [
  ...['name', 'policy', 'retry_limit', 'retry_delay', 'retry_backoff', 'retry_delay_max'],
  ...['expire_seconds', 'retention_seconds', 'deletion_seconds', 'dead_letter', 'partition'],
  ...['table_name', 'heartbeat_seconds', 'notify'],
];

const QUEUES = 'pgboss.queue';
const JOBS = 'pgboss.job';

interface Found {
  readonly table: string;
  readonly columns: string[];
}

/** Every table of the product, and the queues with the jobs that wait or run, in the order in which they can be put back. */
export const tablesToCopy = async (client: ClientBase): Promise<TableToCopy[]> => {
  const found = await client.query<Found>(
    `select n.nspname || '.' || c.relname as table,
            array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and not c.relispartition and a.attgenerated = ''
        and (n.nspname in ('public', 'identity') or n.nspname || '.' || c.relname = any ($1))
        and not exists (select from pg_depend d
                         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        and n.nspname || '.' || c.relname <> 'public.schema_migrations'
      group by n.nspname, c.relname`,
    [[QUEUES, JOBS]],
  );
  const references = await client.query<Reference>(
    `select fn.nspname || '.' || f.relname as from, tn.nspname || '.' || t.relname as to
       from pg_constraint k
       join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
       join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
      where k.contype = 'f'`,
  );
  // The keys of jobs stand on partitions, out of sight here.
  const edges = [...references.rows, { from: JOBS, to: QUEUES }];
  const byName = new Map(found.rows.map((row) => [row.table, row]));
  return inOrderOfReference([...byName.keys()], edges).map((table) =>
    toCopy({ table, columns: byName.get(table)?.columns ?? [] }),
  );
};

const toCopy = ({ table, columns }: Found): TableToCopy => {
  if (table === QUEUES) {
    const made = columns.filter((column) => OF_QUEUES.includes(column));
    return { table, columns: made, only: 'not partition' };
  }
  if (table !== JOBS) return { table, columns };
  const sent = columns.filter((column) => !OF_RUNNING_JOBS.includes(column));
  const own = `name in (select name from pgboss.queue where not partition)`;
  return { table, columns: sent, only: `state in ('created', 'retry', 'active') and ${own}` };
};

/** The first days of the months into which readings are cut. */
export const readingMonths = async (client: ClientBase): Promise<string[]> => {
  const { rows } = await client.query<{ month: string }>(
    `select replace(substr(c.relname, 10), '_', '-') || '-01' as month
       from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'public.readings'::regclass and c.relname ~ '^readings_\\d{4}_\\d{2}$'
      order by 1`,
  );
  return rows.map(({ month }) => month);
};

/** Makes the months into which readings will be put back. */
export const makeReadingMonths = async (
  client: ClientBase,
  months: readonly string[],
): Promise<void> => {
  await client.query('select public.add_readings_month(month) from unnest($1::date[]) as month', [
    months,
  ]);
};

/** The version of the schema: every migration by name, oldest first, then that of the job queue. */
export const schemaVersion = async (client: ClientBase): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select name from (
       select 1 as part, timestamp, name from public.schema_migrations
       union all
       select 2, 0, 'job queue ' || version from pgboss.version) as versions
     order by part, timestamp, name`,
  );
  return rows.map(({ name }) => name);
};

/**
 * Throws where row-level security would hide rows from a copy, or refuse them.
 * @param other the program of PostgreSQL that does the work instead, with another role.
 */
export const assertSeesEverything = async (client: ClientBase, other: string): Promise<void> => {
  const { rows } = await client.query<{ role: string; sees: boolean }>(
    `select current_user as role, rolsuper or rolbypassrls as sees
       from pg_roles where rolname = current_user`,
  );
  const [me] = rows;
  if (me === undefined || me.sees) return;
  throw new BackupError(
    `The database role "${me.role}" sees only what row-level security shows it: use ${other} with a role that is superuser or has BYPASSRLS.`,
  );
};

/** Throws where a server or a worker is connected to the database. */
export const assertUnused = async (client: ClientBase): Promise<void> => {
  const { rows } = await client.query<{ pid: number }>(
    `select pid from pg_stat_activity
      where datname = current_database() and application_name in ('tribune', 'tribune-jobs')`,
  );
  if (rows.length === 0) return;
  throw new BackupError('Tribune runs on this database: stop every server and worker first.');
};

/** What a processes' start leaves in a database, without anybody having used it. */
const LEFT_BY_A_START = ['public.installation', QUEUES, JOBS];

/** Throws where the database holds anything that somebody made. */
export const assertEmpty = async (
  client: ClientBase,
  tables: readonly TableToCopy[],
): Promise<void> => {
  for (const { table } of tables.filter(({ table }) => !LEFT_BY_A_START.includes(table))) {
    const { rowCount } = await client.query(`select from ${quoted(client, table)} limit 1`);
    if (rowCount === 0) continue;
    throw new BackupError(
      `The database is in use already (there are rows in ${table}): a backup is restored into an empty one only, so set TRIBUNE_DATA to a new folder or DATABASE_URL to a new database.`,
    );
  }
};

/** Removes what a start left, so that the backup's own takes its place. */
export const removeWhatAStartLeft = async (client: ClientBase): Promise<void> => {
  await client.query(
    `delete from pgboss.job; delete from pgboss.schedule; delete from pgboss.queue;
     delete from public.installation`,
  );
};

/** The check of the secret that the database is used with; null where it never was used. */
export const keptSecretCheck = async (client: ClientBase): Promise<string | null> => {
  const { rows } = await client.query<{ secret_check: string }>(
    'select secret_check from public.installation',
  );
  return rows[0]?.secret_check ?? null;
};

/** `schema.table` as an identifier. */
export const quoted = (client: ClientBase, table: string): string =>
  table
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.');
