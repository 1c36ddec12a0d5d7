import ts from 'typescript';

/** What one statement says about one table. */
export interface TableUse {
  readonly table: string;
  readonly mode: 'read' | 'write';
}

/** Stands for `${…}` in the text of a template. */
const HOLE = '$$';

const SQL_SHAPES = [
  /(^|\(|\bas\b)\s*(select|SELECT)\b[^;]*?\b(from|FROM)\b/,
  /\b(insert\s+into|INSERT\s+INTO|delete\s+from|DELETE\s+FROM)\b/,
  /(^|\(|;)\s*(update|UPDATE)\s+[^;]*?\b(set|SET)\b/,
  /^\s*(with|WITH)\s[^;]*?\b(as|AS)\b[^;]*?\(/,
  /^\s*(create|alter|drop|truncate|lock|CREATE|ALTER|DROP|TRUNCATE|LOCK)\s+(table|index|TABLE|INDEX)\b/,
];

const templateText = (node: ts.Node): string | undefined => {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => HOLE + span.literal.text).join('');
};

/** Plain strings count only where they are handed to `….query(…)`: elsewhere they are sentences. */
const queriedText = (node: ts.Node): string | undefined => {
  if (!ts.isStringLiteral(node) || !ts.isCallExpression(node.parent)) return undefined;
  const called = node.parent.expression;
  const isQuery = ts.isPropertyAccessExpression(called) && called.name.text === 'query';
  return isQuery ? node.text : undefined;
};

/** The SQL that a TypeScript source holds, statement by statement; `$$` where a value is put in. */
export const sqlIn = (source: string): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = templateText(node) ?? queriedText(node);
    if (text !== undefined && SQL_SHAPES.some((shape) => shape.test(text))) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('scanned.ts', source, ts.ScriptTarget.Latest, true));
  return found;
};

const tokensOf = (sql: string): string[] =>
  sql
    .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/(\w+)\."(\w+)"/g, '"$1"."$2"')
    .match(/\$\$|"[^"]+"(?:\."[^"]+")?|[A-Za-z_][\w.]*|[(),;]|[^\s\w]|\d+/g)
    ?.map((token) => (token.startsWith('"') ? token.replaceAll('"', '') : token.toLowerCase())) ??
  [];

const isName = (token: string | undefined): token is string =>
  token !== undefined && (token === HOLE || /^[a-z_][\w.]*$/i.test(token));

/** The index after the bracket that closes the one at `open`. */
const afterBrackets = (tokens: readonly string[], open: number): number => {
  let depth = 0;
  for (let i = open; i < tokens.length; i += 1) {
    if (tokens[i] === '(') depth += 1;
    if (tokens[i] === ')') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return tokens.length;
};

/** The index of the bracket that opens the one closed at `close`. */
const openingOf = (tokens: readonly string[], close: number): number => {
  let depth = 0;
  for (let i = close; i >= 0; i -= 1) {
    if (tokens[i] === ')') depth += 1;
    if (tokens[i] === '(') depth -= 1;
    if (depth === 0) return i;
  }
  return 0;
};

/** Names that the statement itself defines: `name as (…)`, `name (columns) as materialized (…)`. */
const commonTables = (tokens: readonly string[]): Set<string> => {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    if (token !== 'as' || !/^(\(|not|materialized)$/.test(tokens[i + 1] ?? '')) return;
    const name = tokens[i - 1] === ')' ? tokens[openingOf(tokens, i - 1) - 1] : tokens[i - 1];
    if (isName(name)) names.add(name);
  });
  return names;
};

const FUNCTIONS_WITH_FROM = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);

/** Whether `from` at `i` belongs to `extract(… from …)` or `is distinct from`. */
const isNoClause = (tokens: readonly string[], i: number): boolean => {
  if (tokens[i - 1] === 'distinct') return true;
  let depth = 0;
  for (let j = i - 1; j >= 0; j -= 1) {
    if (tokens[j] === ')') depth += 1;
    if (tokens[j] === '(') depth -= 1;
    if (depth < 0) return FUNCTIONS_WITH_FROM.has(tokens[j - 1] ?? '');
  }
  return false;
};

const AFTER_ITEM = new Set([
  ...['where', 'join', 'left', 'right', 'inner', 'full', 'cross', 'natural', 'on', 'using'],
  ...['group', 'order', 'having', 'limit', 'offset', 'union', 'except', 'intersect', 'for'],
  ...['window', 'fetch', 'returning', 'set', 'tablesample'],
]);

/** The index after one entry of a `from` list: its name or bracket, alias and column list. */
const afterItem = (tokens: readonly string[], start: number): number => {
  let i = tokens[start] === '(' ? start : start + 1;
  if (tokens[i] === '(') i = afterBrackets(tokens, i);
  while (isName(tokens[i]) && !AFTER_ITEM.has(tokens[i] ?? '')) {
    i += 1;
    if (tokens[i] === '(') i = afterBrackets(tokens, i);
  }
  return i;
};

const skipWords = (tokens: readonly string[], from: number): number => {
  let i = from;
  while (['only', 'lateral', 'table'].includes(tokens[i] ?? '')) i += 1;
  return i;
};

/** The tables of a comma-separated list that begins at `start`; functions and subselects are none. */
const listedTables = (tokens: readonly string[], start: number): string[] => {
  const tables: string[] = [];
  for (let i = skipWords(tokens, start); i < tokens.length;) {
    const name = tokens[i];
    if (isName(name) && tokens[i + 1] !== '(') tables.push(name);
    i = afterItem(tokens, i);
    if (tokens[i] !== ',') break;
    i = skipWords(tokens, i + 1);
  }
  return tables;
};

const NOT_A_COMMAND_AFTER = new Set(['for', 'do', 'key', 'on', 'before', 'after', 'or']);

const writtenAt = (tokens: readonly string[], i: number): string | undefined => {
  const [token, previous] = [tokens[i], tokens[i - 1] ?? ''];
  const writes =
    (token === 'into' && ['insert', 'merge'].includes(previous)) ||
    (token === 'from' && previous === 'delete') ||
    (token === 'update' && !NOT_A_COMMAND_AFTER.has(previous)) ||
    (token === 'truncate' && !NOT_A_COMMAND_AFTER.has(previous));
  return writes ? tokens[skipWords(tokens, i + 1)] : undefined;
};

const readAt = (tokens: readonly string[], i: number): string[] => {
  const token = tokens[i];
  if (token === 'from' && tokens[i - 1] !== 'delete' && !isNoClause(tokens, i))
    return listedTables(tokens, i + 1);
  if (token === 'join') return listedTables(tokens, i + 1).slice(0, 1);
  if (token === 'using' && tokens[i + 1] !== '(') return listedTables(tokens, i + 1);
  return [];
};

/** The name under which a table is owned: that of our own schemas is left out. */
export const withoutSchema = (table: string): string => table.replace(/^(public|identity)\./, '');

/** Every table that a statement names, and what it does to it; `$$` is a name put in at run time. */
export const tablesIn = (sql: string): TableUse[] => {
  const tokens = tokensOf(sql);
  const own = commonTables(tokens);
  const uses: TableUse[] = [];
  tokens.forEach((_, i) => {
    const written = writtenAt(tokens, i);
    if (isName(written)) uses.push({ table: written, mode: 'write' });
    for (const table of readAt(tokens, i)) uses.push({ table, mode: 'read' });
  });
  return uses
    .filter(({ table }) => !own.has(table))
    .map((use) => ({ ...use, table: withoutSchema(use.table) }));
};
