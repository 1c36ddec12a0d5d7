import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { projectFolder } from '../../scripts/lib/project-folder.js';
import { performancePage } from './page.js';

const LATEST = join(projectFolder, 'bench/results/latest.json');
const PAGE = join(projectFolder, 'docs/performance.md');

const write = async (file, text) => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
};

/** The rows as a person reads them at the terminal. */
export const printTable = (rows) =>
  console.table(
    Object.fromEntries(
      rows.map(({ id, unit, ours, peer, peerValue, ratio, mustReach, holds, taken }) => [
        id,
        { unit, ours, peer, peerValue, ratio, mustReach, holds, rounds: taken },
      ]),
    ),
  );

/** Writes the results, and the table of docs/performance.md where no other file was asked for. */
export const keepResults = async (results, file = LATEST) => {
  await write(file, JSON.stringify(results));
  if (file === LATEST) await writePage();
};

const latest = async () => {
  try {
    return JSON.parse(await readFile(LATEST, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};

const made = async (page) =>
  format(performancePage(await readFile(page, 'utf8'), await latest()), {
    ...(await resolveConfig(PAGE)),
    filepath: page,
  });

/** Makes the table of docs/performance.md anew from the results that are kept. */
export const writePage = async () => writeFile(PAGE, await made(PAGE));

/** Whether a page says what the results say. */
export const pageIsTrue = async (page = PAGE) =>
  (await readFile(page, 'utf8')) === (await made(page));
