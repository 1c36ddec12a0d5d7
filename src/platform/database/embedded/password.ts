import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { EmbeddedDatabaseError } from './embedded-database-error.js';

/** The owner's password, kept in a file that only we may read; made once, before the database is. */
export const ownerPassword = async (file: string, databaseExists: boolean): Promise<string> => {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new EmbeddedDatabaseError(
      `${file} cannot be read (${error.code}): run Tribune as the user that it belongs to, or set TRIBUNE_DATA to another folder.`,
    );
  });
  if (kept.trim()) return kept.trim();
  if (databaseExists) {
    throw new EmbeddedDatabaseError(
      `${file} is missing, and without it the database beside it cannot be opened: put the file back.`,
    );
  }
  const password = randomBytes(32).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600, flush: true });
  return password;
};
