import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
