import { type SourceFiles } from './source-tree.js';
import { sqlIn, type TableUse, tablesIn, withoutSchema } from './sql-scan.js';

/** The owner of what belongs to no module: src/platform. */
const PLATFORM = 'platform';

const HOMES = [
  /^src\/platform\/database\//,
  /^src\/platform\/.+\.(repository|query|store)\.ts$/,
  /^src\/modules\/[^/]+\/[^/]+\.repository\.ts$/,
  /^src\/modules\/[^/]+\/queries\/[^/]+\.query\.ts$/,
];

const moduleOf = (path: string): string => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? PLATFORM;

const entityTables = (path: string, text: string): string[] => {
  const named = [...text.matchAll(/@Entity\(\s*(?:\{[^}]*?\bname:\s*)?['"]([\w.]+)['"]/g)];
  const all = text.match(/@Entity\(/g)?.length ?? 0;
  if (named.length !== all) throw new Error(`${path}: @Entity must name its table`);
  return named.map(([, table]) => table!);
};

const listedTables = (text: string): string[] =>
  [...text.matchAll(/['"]([\w.]+)['"]/g)].map(([, table]) => table!);

/**
 * Who owns which table: what the entities of a module (or of the platform) name, and for tables
 * without an entity what its `tables.ts` lists.
 * @throws Error where two owners claim one table.
 */
export const ownersOf = (files: SourceFiles): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  for (const [path, text] of files) {
    const tables = /\/tables\.ts$/.test(path) ? listedTables(text) : entityTables(path, text);
    for (const table of tables) {
      const owner = owners.get(table);
      if (owner !== undefined && owner !== moduleOf(path))
        throw new Error(`${table} is claimed by ${owner} and by ${moduleOf(path)}`);
      owners.set(table, moduleOf(path));
    }
  }
  return owners;
};

interface House {
  readonly owners: ReadonlyMap<string, string>;
  readonly map: Readonly<Record<string, readonly string[]>>;
}

/** Why `module` may not use a table so, or `undefined` where it may. */
const objection = (module: string, { table, mode }: TableUse, house: House): string | undefined => {
  if (table === '$$') return `${mode}s a table whose name is not in full view`;
  const owner = house.owners.get(table);
  if (owner === module) return undefined;
  if (owner === undefined) return `${mode}s ${table}, which nobody owns`;
  if (mode === 'write') return `writes ${table}, which ${owner} owns`;
  if (owner === PLATFORM || house.map[module]?.includes(owner)) return undefined;
  return `reads ${table} of ${owner}, on which it may not lean`;
};

const sinsOfFile = (path: string, text: string, house: House): string[] => {
  const statements = sqlIn(text);
  if (statements.length === 0) return [];
  if (!HOMES.some((home) => home.test(path))) return [`${path}: SQL outside its homes`];
  // Migrations and the wall are about every table, and about PostgreSQL's own catalogue.
  if (path.startsWith('src/platform/database/')) return [];
  return statements
    .flatMap(tablesIn)
    .map((use) => objection(moduleOf(path), use, house))
    .filter((said) => said !== undefined)
    .map((said) => `${path}: ${said}`);
};

/** Every breach of the SQL rules in `files`, one sentence each. */
export const ownershipSins = (files: SourceFiles, house: House): string[] => [
  ...new Set([...files].flatMap(([path, text]) => sinsOfFile(path, text, house))),
];

const CREATED =
  /create table (?:if not exists )?((?:\w+\.)?"?[a-z_]\w*"?)(?=[\s(])(\s+partition of)?/gi;

/** The tables that migrations create; partitions belong to their table, `${…}` is left out. */
export const createdTables = (migrations: SourceFiles): string[] =>
  [...migrations.values()].flatMap((text) =>
    [...text.matchAll(CREATED)]
      .filter(([, , partition]) => partition === undefined)
      .map(([, table]) => withoutSchema(table!.replaceAll('"', ''))),
  );
