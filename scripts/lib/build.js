import { createHash, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compilerOptions } from './compiler-options.js';
import { projectFolder } from './project-folder.js';

const source = join(projectFolder, 'src');
const output = join(projectFolder, 'dist');
const STAMP = '.build-stamp';

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** Changes with whatever the build depends on: every source, the compiler's options and version. */
const stampOf = (files) => {
  const hash = createHash('sha256').update(JSON.stringify(compilerOptions));
  for (const file of [...files, join(projectFolder, 'package-lock.json')]) {
    hash.update(`\0${relative(projectFolder, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const builtStamp = () => {
  try {
    return readFileSync(join(output, STAMP), 'utf8');
  } catch {
    return null;
  }
};

const loadCompiler = () =>
  import('@swc/core').catch(() => {
    throw new Error(
      'Tribune is not built and its compiler is not installed: run npm ci (without --omit=dev).',
    );
  });

const compileInto = async (folder, files) => {
  const { transformFile } = await loadCompiler();
  for (const file of files) {
    const target = join(folder, relative(source, file));
    mkdirSync(dirname(target), { recursive: true });
    if (!file.endsWith('.ts')) {
      cpSync(file, target);
      continue;
    }
    const { code, map } = await transformFile(file, {
      ...compilerOptions,
      swcrc: false,
      sourceMaps: true,
    });
    const script = target.replace(/\.ts$/, '.js');
    writeFileSync(
      script,
      `${code}\n//# sourceMappingURL=${script.slice(dirname(script).length + 1)}.map\n`,
    );
    writeFileSync(`${script}.map`, map);
  }
};

/** Puts a finished build in the place of the old one; another process may be doing the same at this moment. */
const install = (built, stamp) => {
  for (let attempt = 0; builtStamp() !== stamp; attempt += 1) {
    const old = `${output}.old-${randomUUID()}`;
    try {
      if (existsSync(output)) renameSync(output, old);
      renameSync(built, output);
      return;
    } catch (error) {
      if (attempt >= 20) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
};

/** Builds dist where it is missing or older than the sources. Types are not checked here: `npm test` does. */
export const buildIfNeeded = async () => {
  if (!existsSync(source)) return;
  const files = filesOf(source);
  const stamp = stampOf(files);
  if (builtStamp() === stamp) return;
  const began = performance.now();
  const draft = `${output}.new-${randomUUID()}`;
  try {
    await compileInto(draft, files);
    writeFileSync(join(draft, STAMP), stamp);
    install(draft, stamp);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  process.stderr.write(`Built Tribune in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
};
