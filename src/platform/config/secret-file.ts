import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret kept in the data folder; made at the first call.
 * Processes that make it at the same moment all get the one that was written first.
 */
export const secretOf = async (dataFolder: string): Promise<string> => {
  const file = join(dataFolder, 'secret');
  await mkdir(dataFolder, { recursive: true });
  const fresh = randomBytes(48).toString('base64url');
  await writeFile(file, `${fresh}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(file, 'utf8')).trim();
};

/** The secret that the data folder keeps; null where it keeps none. */
export const keptSecret = async (dataFolder: string): Promise<string | null> => {
  const text = await readFile(join(dataFolder, 'secret'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  return text?.trim() ?? null;
};

/** Puts another secret in the place of the one that the data folder keeps; null removes it. */
export const replaceSecret = async (dataFolder: string, secret: string | null): Promise<void> => {
  const file = join(dataFolder, 'secret');
  if (secret === null) return rm(file, { force: true });
  await mkdir(dataFolder, { recursive: true });
  await rm(`${file}.new`, { force: true });
  await writeFile(`${file}.new`, `${secret}\n`, { flag: 'wx', mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
};
