import { describe, expect, it } from '@jest/globals';

import { INSTALLATION_TABLES } from '../../../src/platform/database/role-check.js';
import { sqlIn } from './sql-scan.js';
import { productFiles, textOf, filesBelow } from './source-tree.js';
import {
  criteriaIn,
  tablesWith,
  unnamed,
  unnamedCriteria,
  withoutOne,
} from './workspace-conditions.js';

const migrations = new Map(
  filesBelow('src/platform/database/migrations').map((path) => [path, textOf(path)]),
);

/** Tables outside the wall that carry a workspace: nothing but the conditions keeps them apart. */
const bare = new Set(INSTALLATION_TABLES);

/** Tables of workspaces behind the wall. */
const walled = new Set(tablesWith('workspace_id', migrations).filter((table) => !bare.has(table)));

/** What may be asked of a table outside the wall without naming a workspace, and why. */
const ACROSS: Readonly<Record<string, string>> = {
  'where k.hash = $$': 'whose key it is that calls',
  'where changed_at > least($1::timestamptz, now())': 'which keys changed, whosever they are',
  'where id = $$ and (last_used_at is null': 'that the key that called was used',
  'where m.user_id = $$': 'one user in all workspaces',
  "where user_id = $$ and source = 'single_sign_on'": 'one user in all workspaces',
  'where group_name = any ($$)': 'where the groups of one user lead',
};

/** Migrations, backups and checks of the schema are about all workspaces; nobody calls them from outside. */
const statements = [...productFiles('src')]
  .filter(([path]) => !path.startsWith('src/platform/database/'))
  .flatMap(([path, source]) => sqlIn(source).map((sql) => ({ path, sql })));

describe('SQL on workspace tables', () => {
  it('knows the tables', () => {
    expect(walled.size).toBeGreaterThan(20);
    expect(walled).toContain('invitations');
    expect(walled).not.toContain('workspaces');
  });

  it('says for every use of a table which workspace is meant', () => {
    expect(statements.length).toBeGreaterThan(60);
    const sins = statements.flatMap(({ path, sql }) =>
      unnamed(sql, walled).map((table) => `${path}: ${table}`),
    );
    expect(sins).toEqual([]);
  });

  it('says so outside the wall, too, or has a reason not to', () => {
    const reasons = statements.flatMap(({ path, sql }) =>
      unnamed(sql, bare).map(
        (table) => Object.keys(ACROSS).find((text) => sql.includes(text)) ?? `${path}: ${table}`,
      ),
    );
    expect([...new Set(reasons)].sort()).toEqual(Object.keys(ACROSS).sort());
  });

  it('would be missed, each single condition', () => {
    const every = new Set([...walled, ...bare]);
    const sound = statements.filter(({ sql }) => unnamed(sql, every).length === 0);
    const broken = sound.flatMap(({ path, sql }) =>
      withoutOne(sql).map((without) => ({ path, without })),
    );
    expect(broken.length).toBeGreaterThan(120);
    const unseen = broken.filter(({ without }) => unnamed(without, every).length === 0);
    expect(unseen).toEqual([]);
  });

  it.each([
    ['select 1 from events where id = $$', ['events']],
    ['select 1 from events e where e.workspace_id = $$', []],
    ['select 1 from events e where e.workspace_id = e.id', ['events e']],
    [
      'select 1 from events e join invitations i on i.event_id = e.id where e.workspace_id = $$',
      ['invitations i'],
    ],
    [
      'select 1 from events e join invitations i on i.workspace_id = e.workspace_id',
      ['events e', 'invitations i'],
    ],
    ['update events set title = $$ where id = $$', ['events']],
    ['select workspace_id from events', ['events']],
    ['insert into events (workspace_id, id) values ($$, $$)', []],
    ['insert into events (id) values ($$)', ['events']],
  ])('%s', (sql, sins) => {
    expect(unnamed(sql, walled)).toEqual(sins);
  });
});

describe('criteria on workspace tables', () => {
  const entities = new Set(
    [...productFiles('src')]
      .filter(([, source]) => source.includes('@Entity(') && /\bworkspaceId!/.test(source))
      .flatMap(([, source]) =>
        [...source.matchAll(/export class (\w+)/g)].map(([, name]) => name!),
      ),
  );

  it('knows the mapped classes', () => {
    expect(entities.size).toBeGreaterThan(10);
    expect(entities).toContain('ApiKey');
  });

  it('name the workspace in full view', () => {
    const sources = [...productFiles('src')];
    const looked = sources.reduce((sum, [, source]) => sum + criteriaIn(source), 0);
    expect(looked).toBeGreaterThan(15);
    const sins = sources.flatMap(([path, source]) =>
      unnamedCriteria(source, entities).map((call) => `${path}: ${call}`),
    );
    expect(sins).toEqual([]);
  });

  it.each([
    ['this.db.manager.findOneBy(Event, { id })', ['findOneBy(Event)']],
    ['this.db.manager.findOneBy(Event, { workspaceId, id })', []],
    ['this.db.manager.findOne(Event, { where: { id } })', ['findOne(Event)']],
    ['this.db.manager.findOne(Event, { where: { workspaceId, id } })', []],
    ['this.db.manager.find(Event)', ['find(Event)']],
    ['this.db.manager.update(Event, { id }, { workspaceId })', ['update(Event)']],
    ['this.db.manager.delete(Event, { ...key })', ['delete(Event)']],
    ['this.db.manager.delete(Event, id)', ['delete(Event)']],
    ['this.db.manager.getRepository(Event)', ['getRepository(Event)']],
    ['this.db.manager.save(event)', ['save(event)']],
    ['this.db.manager.findOneBy(Workspace, { id })', []],
  ])('%s', (source, sins) => {
    expect(unnamedCriteria(source, entities)).toEqual(sins);
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
