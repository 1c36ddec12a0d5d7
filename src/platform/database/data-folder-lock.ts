import { join } from 'node:path';
import { makeDataFolder } from './data-folder.js';
import { tryLockFile, type LockFile } from './lock-file.js';

/** Another server already works on the data folder. */
export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `Tribune already runs on ${folder} (process ${pid}): stop that one first, or set TRIBUNE_DATA to another folder.`,
    );
    this.name = 'DataFolderInUse';
  }
}

/**
 * Lets one server at a time work on a data folder; throws `DataFolderInUse` for the second.
 * A lock left by a server that died is taken over.
 */
export const lockDataFolder = async (folder: string): Promise<LockFile> => {
  await makeDataFolder(folder);
  const outcome = await tryLockFile(join(folder, 'server.lock'));
  if ('release' in outcome) return outcome;
  throw new DataFolderInUse(folder, outcome.pid);
};
