import { describe, expect, it } from '@jest/globals';

import { MODULE_MAP, productFiles } from './source-tree.js';
import { createdTables, ownersOf, ownershipSins } from './sql-ownership.js';
import { sqlIn, tablesIn } from './sql-scan.js';

describe('the SQL of the product', () => {
  const files = productFiles('src');
  const owners = ownersOf(files);

  it('stands in its homes, and names only tables that its module may read or write', () => {
    expect(ownershipSins(files, { owners, map: MODULE_MAP })).toEqual([]);
  });

  it('was looked at: every module owns a table, and there are statements', () => {
    const withoutTable = Object.keys(MODULE_MAP).filter(
      (module) => ![...owners.values()].includes(module),
    );
    // A report is drawn from what others own; who signs in, and the audit log, are kept by the platform.
    const free = ['reports', 'sign-in', 'audit-log'];
    expect(withoutTable.filter((module) => !free.includes(module))).toEqual([]);
    const statements = [...files.values()].flatMap(sqlIn);
    expect(statements.length).toBeGreaterThan(20);
    expect(statements.flatMap(tablesIn).length).toBeGreaterThan(20);
  });

  it('leaves no table without an owner', () => {
    const created = createdTables(productFiles('src/platform/database/migrations'));
    expect(created.length).toBeGreaterThan(10);
    expect(created.filter((table) => !owners.has(table))).toEqual([]);
  });
});

const MAP = { campaigns: [], events: ['campaigns'], reports: ['campaigns', 'events'] };
const ENTITIES = new Map([
  ['src/modules/campaigns/entities/campaign.entity.ts', "@Entity('campaigns')\nclass A {}"],
  ['src/modules/events/entities/event.entity.ts', "@Entity({ name: 'events' })\nclass B {}"],
  ['src/modules/events/tables.ts', "export const eventsTables = ['event_seats'] as const;"],
  ['src/platform/audit/audit.entity.ts', "@Entity('audit_log')\nclass C {}"],
]);

const sins = (path: string, sql: string): string[] =>
  ownershipSins(new Map([[path, `const rows = db.sql\`${sql}\`;`]]), {
    owners: ownersOf(ENTITIES),
    map: MAP,
  }).map((said) => said.slice(path.length + 2));

describe('the ownership rule, on planted sins', () => {
  const query = 'src/modules/events/queries/list.query.ts';

  it('lets a module read what it leans on and write what is its own', () => {
    expect(sins(query, 'select * from events e join campaigns c using (id)')).toEqual([]);
    expect(sins(query, 'update event_seats set taken = 1 from events')).toEqual([]);
    expect(sins(query, 'select * from audit_log')).toEqual([]);
  });

  it.each([
    [
      'reads upwards',
      'src/modules/campaigns/queries/x.query.ts',
      'select 1 from events',
      'reads events of events, on which it may not lean',
    ],
    [
      'writes elsewhere',
      query,
      'insert into campaigns (id) values (1)',
      'writes campaigns, which campaigns owns',
    ],
    [
      'deletes elsewhere',
      'src/modules/reports/report.repository.ts',
      'delete from events where true',
      'writes events, which events owns',
    ],
    [
      'writes of the platform',
      query,
      'update audit_log set who = 1',
      'writes audit_log, which platform owns',
    ],
    ['nobody’s table', query, 'select * from ghosts', 'reads ghosts, which nobody owns'],
    [
      'a hidden name',
      query,
      'select * from ${name}',
      'reads a table whose name is not in full view',
    ],
    [
      'a second in a list',
      'src/modules/campaigns/c.repository.ts',
      'select * from campaigns c, events',
      'reads events of events, on which it may not lean',
    ],
    [
      'inside a CTE',
      'src/modules/campaigns/c.repository.ts',
      'with x as (insert into events values (1) returning id) select * from x',
      'writes events, which events owns',
    ],
    [
      'a module from below',
      'src/platform/audit/audit.repository.ts',
      'select * from events',
      'reads events of events, on which it may not lean',
    ],
    [
      'in a use case',
      'src/modules/events/use-cases/open.use-case.ts',
      'select id from events',
      'SQL outside its homes',
    ],
    [
      'in a job',
      'src/modules/events/jobs/close.job.ts',
      'update events set state = 1',
      'SQL outside its homes',
    ],
    ['in the composition', 'src/app/demo.ts', 'delete from events', 'SQL outside its homes'],
    [
      'in a domain file',
      'src/modules/events/domain/a.ts',
      'insert into events values (1)',
      'SQL outside its homes',
    ],
  ])('%s', (_, path, sql, said) => {
    expect(sins(path, sql)).toEqual([said]);
  });

  it('sees plain strings that are handed to query()', () => {
    const path = 'src/app/a.ts';
    const text = "void db.query('select 1 from events');";
    expect(ownershipSins(new Map([[path, text]]), { owners: new Map(), map: MAP })).toHaveLength(1);
  });

  it('refuses a table that two modules claim, and an entity that names none', () => {
    const twice = new Map([...ENTITIES, ['src/modules/reports/tables.ts', "['events']"]]);
    expect(() => ownersOf(twice)).toThrow('claimed by events and by reports');
    const nameless = new Map([['src/modules/a/entities/a.entity.ts', '@Entity()\nclass A {}']]);
    expect(() => ownersOf(nameless)).toThrow('must name its table');
  });
});

describe('finding the tables of a migration', () => {
  it('reads plain, quoted and conditional statements, and leaves partitions out', () => {
    const text = `create table a (id uuid); create table identity."user" ("id" text);
      create table if not exists b (id uuid); create table a_2026 partition of a default;`;
    expect(createdTables(new Map([['m.ts', text]]))).toEqual(['a', 'user', 'b']);
  });
});

describe('finding tables in a statement', () => {
  it.each([
    ['select a from t', 'read t'],
    ['select count(*) from t x where x.a is distinct from x.b', 'read t'],
    ['select extract(epoch from x.at), trim(both from n) from t x', 'read t'],
    ['select * from t as a (b, c), u d left join v on true', 'read t, read u, read v'],
    ['select * from unnest($$::uuid[], $$) with ordinality as r (id, n), t', 'read t'],
    ['select * from jsonb_to_recordset($$) as r (a int, b text)', ''],
    ['select * from generate_series(1, 2) as day cross join lateral (select 1 from t) x', 'read t'],
    ['select * from (select * from t) a, u', 'read u, read t'],
    [
      'with recursive a (x) as (select 1 from t), b as not materialized (select 2 from a) select * from b',
      'read t',
    ],
    [
      'insert into t (a) select a from u on conflict (a) do update set a = excluded.a',
      'write t, read u',
    ],
    ['delete from t using u where t.a = u.a', 'write t, read u'],
    ['update only public.t set a = s.a from (values (1)) as s (a)', 'write t'],
    ['select * from t for no key update of t', 'read t'],
    [
      'select * from t where exists (select from u) order by a for update skip locked',
      'read t, read u',
    ],
    ['select \'from a\', "From".b -- from c\n from "From" join "d" using (a)', 'read From, read d'],
    ['select * from identity."user" u join public.t using (id)', 'read user, read t'],
    ['select * from $$ where a = 1', 'read $$'],
    ['select a /* from x */ from t union all select b from u', 'read t, read u'],
  ])('%s', (sql, expected) => {
    const said = tablesIn(sql).map(({ table, mode }) => `${mode} ${table}`);
    expect(said.join(', ')).toBe(expected);
  });

  it('does not take sentences for SQL', () => {
    const sentences = [
      '`Select the guests from ${list}.`',
      '`You may update your answer; the host set a limit.`',
      "'Delete what came from here'",
      '`with ${n} companions`',
    ];
    expect(sentences.flatMap((text) => sqlIn(`const said = ${text};`))).toEqual([]);
  });
});
