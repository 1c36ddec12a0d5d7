import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** module-map.cjs: for each module the modules that it may lean on. */
export const MODULE_MAP = createRequire(import.meta.url)(`${ROOT}module-map.cjs`) as Readonly<
  Record<string, readonly string[]>
>;

/** Paths to their texts, as the checks judge them: a real tree or a planted one. */
export type SourceFiles = ReadonlyMap<string, string>;

const GENERATED = new Set(['node_modules', 'dist', '.git', '.tribune']);

/** What the tests leave at the top; a module bears the same name. */
const TEST_COVERAGE = 'coverage';

const isGenerated = (folder: string, name: string): boolean =>
  GENERATED.has(name) || join(folder, name) === TEST_COVERAGE;

/** Every file below `folder`, as paths from the repository's folder, sorted; generated folders left out. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !isGenerated(folder, name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();

/** Every folder below `folder`, itself excluded, as paths from the repository's folder. */
export const foldersBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isGenerated(folder, entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return [path, ...foldersBelow(path)];
    });

/** The text of one file of the repository. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The TypeScript below `folder` that is product, not spec. */
export const productFiles = (folder: string): SourceFiles =>
  new Map(
    filesBelow(folder)
      .filter((path) => path.endsWith('.ts') && !isSpec(path))
      .map((path) => [path, textOf(path)]),
  );

/** Whether the file holds tests. */
export const isSpec = (path: string): boolean => /\.(spec|e2e-spec)\.ts$/.test(path);
