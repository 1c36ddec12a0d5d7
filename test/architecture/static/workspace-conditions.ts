import ts from 'typescript';

import type { SourceFiles } from './source-tree.js';

const USE =
  /\b(from|join|update|into|delete\s+from)\s+("?[a-z_]+"?)(?:\s+(?:as\s+)?(?!on\b|where\b|set\b|join\b|left\b|cross\b|order\b|group\b|limit\b|for\b|using\b|inner\b|returning\b|values\b|select\b|union\b)([a-z_]+))?/gi;

/** `e.workspace_id = …`: whose, and what it is compared with. */
const CONDITION =
  /(?<![\w.])(?:(\w+)\.)?workspace_id\s*=\s*(?:(\$\$|\$\d+)|(\w+)\.(?:workspace_id|id)\b)/g;

/** A further table of a `from` list. */
const LISTED = /,\s*([a-z_]+)\s+(?:as\s+)?([a-z_]+)/gi;
const CLAUSES = /\b(from|select|where|set|on|group|order|values|returning|with)\b/gi;

/** The table without alias has no name of its own. */
const BARE = '';

const CREATED = /create table (?:if not exists )?(\w+) \(([\s\S]*?)\n\s*\)/gi;

/** The tables that migrations create with a column of this name. */
export const tablesWith = (column: string, migrations: SourceFiles): string[] =>
  [...migrations.values()].flatMap((text) =>
    [...text.matchAll(CREATED)]
      .filter(([, , columns]) => new RegExp(`^\\s*${column}\\b`, 'm').test(columns ?? ''))
      .map(([, table]) => table ?? ''),
  );

interface Use {
  readonly table: string;
  readonly name: string;
}

const usesOf = (sql: string, tables: ReadonlySet<string>): Use[] => [
  ...[...sql.matchAll(USE)].flatMap((match) => {
    const [, verb = '', table = '', alias] = match;
    const isInsert =
      verb.toLowerCase() === 'into' &&
      /^into\s+\w+\s*\(\s*workspace_id\b/i.test(sql.slice(match.index));
    return isInsert || !tables.has(table) ? [] : [{ table, name: alias ?? BARE }];
  }),
  ...[...sql.matchAll(LISTED)].flatMap((match) => {
    const [, table = '', name = ''] = match;
    const clause = sql.slice(0, match.index).match(CLAUSES)?.at(-1)?.toLowerCase();
    return clause === 'from' && tables.has(table) ? [{ table, name }] : [];
  }),
];

interface Condition {
  readonly name: string;
  /** The name whose workspace it must share; null where it is given from outside. */
  readonly like: string | null;
}

const conditionsOf = (sql: string, uses: readonly Use[]): Condition[] => {
  const bare = new Set(uses.filter(({ name }) => name === BARE).map(({ table }) => table));
  const known = (name: string): string => (bare.has(name) ? BARE : name);
  return [...sql.matchAll(CONDITION)].map(([, name = BARE, value, like = BARE]) => ({
    name: known(name),
    like: value === undefined ? known(like) : null,
  }));
};

/** The names whose workspace is tied, over however many others, to one that was given from outside. */
const tied = (uses: readonly Use[], conditions: readonly Condition[]): ReadonlySet<string> => {
  const names = new Set(uses.map(({ name }) => name));
  const found = new Set<string>();
  // What the statement makes itself, such as a common table, was narrowed where it was made.
  const isTied = ({ like }: Condition): boolean =>
    like === null || found.has(like) || !names.has(like);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const condition of conditions) if (isTied(condition)) found.add(condition.name);
  }
  return found;
};

/**
 * The tables of `tables` that a statement uses without saying which workspace it means: each use,
 * under its own name, needs a condition that leads to a given workspace.
 */
export const unnamed = (sql: string, tables: ReadonlySet<string>): string[] => {
  const uses = usesOf(sql, tables);
  const conditions = conditionsOf(sql, uses);
  const reached = tied(uses, conditions);
  const count = (list: readonly { name: string }[], name: string): number =>
    list.filter((each) => each.name === name).length;
  return uses
    .filter(({ name }) => !reached.has(name) || count(uses, name) > count(conditions, name))
    .map(({ table, name }) => `${table} ${name}`.trim());
};

/** The statement with each of its workspace conditions taken away in turn. */
export const withoutOne = (sql: string): string[] =>
  [...sql.matchAll(CONDITION)].map(
    (match) => sql.slice(0, match.index) + 'true' + sql.slice(match.index + match[0].length),
  );

const CRITERIA_FIRST = ['findOneBy', 'findBy', 'countBy', 'existsBy', 'update', 'delete'];
const CRITERIA_INSIDE = ['findOne', 'find', 'count', 'exists'];
const FORBIDDEN = ['getRepository', 'save', 'remove', 'softDelete', 'query', 'findAndCount'];

/** The calls of `….manager.<method>(…)` in a source: method, and its arguments. */
const managerCalls = (source: string): { method: string; call: ts.CallExpression }[] => {
  const found: { method: string; call: ts.CallExpression }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: owner, name } = node.expression;
      const isManager = ts.isPropertyAccessExpression(owner) && owner.name.text === 'manager';
      if (isManager) found.push({ method: name.text, call: node });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('scanned.ts', source, ts.ScriptTarget.Latest, true));
  return found;
};

const property = (
  node: ts.Node | undefined,
  name: string,
): ts.ObjectLiteralElementLike | undefined =>
  node !== undefined && ts.isObjectLiteralExpression(node)
    ? node.properties.find((each) => each.name?.getText() === name)
    : undefined;

const criteriaOf = (method: string, call: ts.CallExpression): ts.Node | undefined => {
  const [, argument] = call.arguments;
  if (CRITERIA_FIRST.includes(method)) return argument;
  const where = property(argument, 'where');
  return where !== undefined && ts.isPropertyAssignment(where) ? where.initializer : undefined;
};

/** The calls through a mapped class whose criteria do not name `workspaceId`; `entities` are the classes that have one. */
export const unnamedCriteria = (source: string, entities: ReadonlySet<string>): string[] =>
  managerCalls(source).flatMap(({ method, call }) => {
    const [entity = ''] = call.arguments.map((argument) => argument.getText());
    const said = `${method}(${entity})`;
    if (FORBIDDEN.includes(method) && method !== 'query') return [said];
    if (![...CRITERIA_FIRST, ...CRITERIA_INSIDE].includes(method) || !entities.has(entity))
      return [];
    return property(criteriaOf(method, call), 'workspaceId') === undefined ? [said] : [];
  });

/** How often a source calls the manager with criteria at all: a check that sees nothing passes. */
export const criteriaIn = (source: string): number =>
  managerCalls(source).filter(({ method }) =>
    [...CRITERIA_FIRST, ...CRITERIA_INSIDE].includes(method),
  ).length;
