import { describe, expect, it } from '@jest/globals';

import { createdTables } from './sql-ownership.js';
import { sqlIn } from './sql-scan.js';
import { productFiles, textOf, filesBelow } from './source-tree.js';

const migrations = new Map(
  filesBelow('src/platform/database/migrations').map((path) => [path, textOf(path)]),
);

/** Tables outside the wall: found by id, hash or user. */
const OUTSIDE: readonly string[] = [
  'installation',
  'workspaces',
  'members',
  'api_keys',
  'user',
  'session',
  'account',
  'verification',
];

const walled = new Set(createdTables(migrations).filter((table) => !OUTSIDE.includes(table)));

const USE =
  /\b(?:from|join|update|into|delete\s+from)\s+("?[a-z_]+"?)(?:\s+(?:as\s+)?(?!on\b|where\b|set\b|join\b|left\b|cross\b|order\b|group\b|limit\b|for\b|using\b|inner\b|returning\b|values\b|select\b|union\b)([a-z_]+))?/gi;

/** The walled tables that a statement names without saying, under that name, which workspace it means. */
const unnamed = (sql: string): string[] =>
  [...sql.matchAll(USE)].flatMap(([, table = '', alias]) => {
    if (!walled.has(table)) return [];
    const named =
      alias === undefined ? /\bworkspace_id\b/ : new RegExp(`\\b${alias}\\.workspace_id\\b`);
    return named.test(sql) ? [] : [alias === undefined ? table : `${table} ${alias}`];
  });

describe('SQL on workspace tables', () => {
  it('knows the tables', () => {
    expect(walled.size).toBeGreaterThan(20);
    expect(walled).toContain('invitations');
  });

  it('names the workspace for every table and every alias', () => {
    const statements = [
      ...productFiles('src/modules'),
      ...productFiles('src/platform/http'),
      ...productFiles('src/platform/mail'),
    ].flatMap(([path, source]) => sqlIn(source).map((sql) => ({ path, sql })));
    expect(statements.length).toBeGreaterThan(60);
    const sins = statements.flatMap(({ path, sql }) =>
      unnamed(sql).map((table) => `${path}: ${table}`),
    );
    expect(sins).toEqual([]);
  });

  it('would see it forgotten', () => {
    expect(unnamed('select 1 from events where id = $1')).toEqual(['events']);
    expect(unnamed('select 1 from events e where e.workspace_id = $1')).toEqual([]);
    expect(
      unnamed(
        'select 1 from events e join invitations i on i.event_id = e.id where e.workspace_id = $1',
      ),
    ).toEqual(['invitations i']);
    expect(unnamed('update events set title = $1 where id = $2')).toEqual(['events']);
  });
});

describe('the classes of requests and answers', () => {
  it('have names of their own, because the OpenAPI document knows them by name', () => {
    const names = [...productFiles('src')].flatMap(([path, source]) =>
      source.includes('platform/http/field') || path.includes('/dto/')
        ? [...source.matchAll(/^(?:export )?class (\w+)/gm)].map(([, name = '']) => name)
        : [],
    );
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(names.length).toBeGreaterThan(60);
    expect(twice).toEqual([]);
  });
});
