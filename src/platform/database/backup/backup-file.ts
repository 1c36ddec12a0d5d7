import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

import { BackupError, damaged } from './backup-format.js';
import { BackupReader } from './backup-reader.js';

/** A backup that is open for reading. */
export interface OpenBackup {
  readonly reader: BackupReader;
  close(): void;
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

/** Throws where `file` is there already and is not to be overwritten. */
export const assertMayWrite = async (file: string, force: boolean): Promise<void> => {
  const found = await stat(file).catch(() => null);
  if (found === null) return;
  if (found.isDirectory()) throw new BackupError(`${file} is a folder: name a file.`);
  if (!force) throw new BackupError(`${file} is there already: name another file, or add --force.`);
};

/** Writes a backup that only we may read; under its own name it appears when it is whole. */
export const writeBackup = async (file: string, pieces: AsyncIterable<Buffer>): Promise<void> => {
  const partial = `${file}.partial`;
  try {
    await rm(partial, { force: true });
    await pipeline(
      pieces,
      createGzip(),
      createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true }),
    );
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined || code === undefined) throw error;
    throw new BackupError(`The backup cannot be written to ${file} (${code}).`);
  }
};

/** Opens a backup; what is wrong with the file is said while it is read. */
export const openBackup = (file: string): OpenBackup => {
  const raw = createReadStream(file);
  const plain = createGunzip();
  raw.once('error', (error) => plain.destroy(error));
  raw.pipe(plain);
  return {
    reader: new BackupReader(told(plain, file)),
    close: () => {
      raw.destroy();
      plain.destroy();
    },
  };
};

async function* told(pieces: AsyncIterable<unknown>, file: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of pieces) yield piece as Buffer;
  } catch (error) {
    throw explained(error, file);
  }
}

const explained = (error: unknown, file: string): unknown => {
  const { message } = error as Error;
  const code = codeOf(error);
  if (code === 'ENOENT') return new BackupError(`There is no file ${file}.`);
  if (code === 'Z_BUF_ERROR') return damaged('the file is cut short');
  if (message === 'incorrect header check') return damaged('the file is not a backup of Tribune');
  if (code?.startsWith('Z_')) return damaged('the file is damaged');
  return code === undefined ? error : damaged(`${file} (${code})`);
};
