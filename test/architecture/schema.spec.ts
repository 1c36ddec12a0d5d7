import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { ownerDataSource } from '../../src/platform/database/data-source.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { MIGRATIONS } from '../../src/platform/database/migrations/migrations.js';
import { startApp } from '../support/app.js';
import { emptyDatabase } from '../support/database.js';

let database: { url: string; drop: () => Promise<void> };
let source: DataSource;

beforeEach(async () => {
  database = await emptyDatabase();
  source = await ownerDataSource(database.url, MIGRATIONS).initialize();
});
afterEach(async () => {
  await source.destroy();
  await database.drop();
});

/** Everything about our tables that a migration can change, as text. */
const catalogue = async (): Promise<string[]> => {
  const rows: { line: string }[] = await source.query(`
    select format('%s.%s %s null=%s default=%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
                  pg_get_expr(d.adbin, d.adrelid)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('public', 'identity')
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relkind in ('r', 'p') and c.relname <> 'schema_migrations'
    union all
    select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
     where connamespace in ('public'::regnamespace, to_regnamespace('identity')) and conrelid <> to_regclass('schema_migrations')
    union all
    select indexdef from pg_indexes where schemaname in ('public', 'identity') and tablename <> 'schema_migrations'
    union all
    select format('%s %s %s', polrelid::regclass, polname, pg_get_expr(polqual, polrelid)) from pg_policy
    union all
    select format('%s granted %s', c.relname, c.relacl) from pg_class c
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and c.relname <> 'schema_migrations'
    order by 1`);
  return rows.map(({ line }) => line);
};

describe('migrations', () => {
  it('come back to the same schema when each is undone and done again', async () => {
    await migrate(database.url);
    const whole = await catalogue();
    expect(whole.length).toBeGreaterThan(100);
    for (let undone = 1; undone <= MIGRATIONS.length; undone += 1) {
      for (let step = 0; step < undone; step += 1)
        await source.undoLastMigration({ transaction: 'each' });
      await source.runMigrations({ transaction: 'each' });
      expect(await catalogue()).toEqual(whole);
    }
  });

  it('leave nothing behind when all are undone', async () => {
    await migrate(database.url);
    for (const _ of MIGRATIONS) await source.undoLastMigration({ transaction: 'each' });
    expect(await catalogue()).toEqual([]);
  });

  it('run once when several processes start at the same moment', async () => {
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const [row] = await source.query<{ count: number }[]>(
      'select count(*)::int as count from schema_migrations',
    );
    expect(row?.count).toBe(MIGRATIONS.length);
  });

  it('stand in the order of their names', () => {
    const stamps = MIGRATIONS.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  });
});

describe('entities', () => {
  it('are what the migrated tables are', async () => {
    const app = await startApp();
    const entities = app.get(DataSource).entityMetadatas;
    expect(entities.length).toBeGreaterThan(8);
    await migrate(database.url);
    for (const { tableName, columns } of entities) {
      const rows = await source.query<{ name: string; type: string; nullable: boolean }[]>(
        `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
           from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`,
        [tableName],
      );
      const table = new Map(rows.map((row) => [row.name, row]));
      for (const column of columns) {
        const declared = {
          table: tableName,
          name: column.databaseName,
          nullable: column.isNullable,
          array: column.isArray,
        };
        const real = table.get(column.databaseName);
        expect({
          table: tableName,
          name: real?.name,
          nullable: real?.nullable,
          array: real?.type.endsWith('[]'),
        }).toEqual(declared);
      }
    }
    await app.close();
  });
});
