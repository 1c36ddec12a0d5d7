import type { QueryRunner } from 'typeorm';

import { APPLICATION_ROLE } from './data-source.js';

const WORKSPACE = `nullif(current_setting('app.workspace_id', true), '')::uuid`;

const onCitus = async (runner: QueryRunner): Promise<boolean> => {
  const found = (await runner.query(
    `select 1 from pg_extension where extname = 'citus'`,
  )) as unknown[];
  return found.length > 0;
};

/**
 * The rule of every wall. As a subselect its setting is read once a statement, not once a row, which
 * a bulk write feels. On Citus, where that was never tried, the plain form stays.
 */
const ruleFor = async (runner: QueryRunner): Promise<string> =>
  `workspace_id = ${(await onCitus(runner)) ? WORKSPACE : `(select ${WORKSPACE})`}`;

/** Gives every wall that stands already the rule that `wall` gives new ones. */
export const renewWalls = async (runner: QueryRunner): Promise<void> => {
  const rule = await ruleFor(runner);
  const walls = (await runner.query(
    `select tablename as "table" from pg_policies where schemaname = 'public' and policyname = 'workspace_wall'`,
  )) as { table: string }[];
  for (const { table } of walls) {
    await runner.query(
      `alter policy workspace_wall on ${table} using (${rule}) with check (${rule})`,
    );
  }
};

/**
 * Puts a new workspace table behind the wall: distributed by workspace where the database is a
 * Citus cluster, row-level security forced, the application's role allowed to work on what it sees.
 * Foreign keys to other workspace tables may stand in the table's own statement.
 */
export const wall = async (
  runner: QueryRunner,
  table: string,
  rights: readonly string[] = ['select', 'insert', 'update', 'delete'],
): Promise<void> => {
  if (await onCitus(runner)) {
    await runner.query(`select create_distributed_table('${table}', 'workspace_id')`);
  }
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  const rule = await ruleFor(runner);
  await runner.query(
    `create policy workspace_wall on ${table} using (${rule}) with check (${rule})`,
  );
  await runner.query(`grant ${rights.join(', ')} on ${table} to ${APPLICATION_ROLE}`);
};

/** Gives the application's role a table of the whole installation, which stands outside the wall. */
export const installationTable = async (
  runner: QueryRunner,
  table: string,
  rights: readonly string[] = ['select', 'insert', 'update', 'delete'],
): Promise<void> => {
  await runner.query(`grant ${rights.join(', ')} on ${table} to ${APPLICATION_ROLE}`);
};

/** Runs the statements of `sql`, one at a time; they are separated by a semicolon at the end of a line. */
export const statements = async (runner: QueryRunner, sql: string): Promise<void> => {
  for (const statement of sql.split(/;\s*$/m)) {
    if (statement.trim() !== '') await runner.query(statement);
  }
};
