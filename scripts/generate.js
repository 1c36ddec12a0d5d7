import { readFile, mkdir, mkdtemp, chmod, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildIfNeeded } from './lib/build.js';
import { clientTypes } from './lib/client-types.js';
import { projectFolder } from './lib/project-folder.js';

/**
 * Writes every file that is printed from the product itself, or with --check says which of them are
 * not what they should be and ends with 1.
 */
const checkOnly = process.argv.includes('--check');

await buildIfNeeded();
const folder = await mkdtemp(join(tmpdir(), 'tribune-generate-'));
// As root, PostgreSQL runs as a user of its own, who must be able to enter.
await chmod(folder, 0o755);
const { printDocuments } = await import(
  pathToFileURL(join(projectFolder, 'dist/app/documents/print-documents.js')).href
);
try {
  const stale = [];
  const documents = await printDocuments(folder);
  documents['client/src/openapi-types.ts'] = await clientTypes(documents['openapi.json']);
  for (const [file, text] of Object.entries(documents)) {
    const path = join(projectFolder, file);
    const present = await readFile(path, 'utf8').catch(() => null);
    if (present === text) continue;
    stale.push(file);
    if (checkOnly) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    process.stdout.write(`wrote ${file}\n`);
  }
  if (checkOnly && stale.length > 0) {
    process.stderr.write(`Not up to date: ${stale.join(', ')}. Run npm run generate.\n`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
