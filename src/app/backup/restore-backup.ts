import type { Env } from '../../platform/config/env.js';
import { keptSecret, replaceSecret } from '../../platform/config/secret-file.js';
import { openBackup } from '../../platform/database/backup/backup-file.js';
import {
  BackupError,
  readHeader,
  type BackupHeader,
} from '../../platform/database/backup/backup-format.js';
import type { BackupReader } from '../../platform/database/backup/backup-reader.js';
import { copyIn } from '../../platform/database/backup/copy-in.js';
import { lockDataFolder } from '../../platform/database/data-folder-lock.js';
import { openRuntime } from '../runtime.js';

export interface Restored {
  readonly rows: number;
  /** When the backup was made, ISO 8601. */
  readonly madeAt: string;
}

/** Puts a backup into an empty installation, its secret included: whole, or not at all. */
export const restoreBackup = async (env: Env, file: string): Promise<Restored> => {
  const backup = openBackup(file);
  try {
    const header = readHeader(await backup.reader.line());
    await assertSecretFits(env, header.secret);
    const lock = env.databaseUrl === null ? await lockDataFolder(env.dataFolder) : null;
    try {
      return { rows: await restore(env, header, backup.reader), madeAt: header.madeAt };
    } finally {
      await lock?.release();
    }
  } finally {
    backup.close();
  }
};

/** The secret of another database, which the data folder may keep, would be lost. */
const assertSecretFits = async (env: Env, secret: string): Promise<void> => {
  if (env.secret !== null) {
    if (env.secret === secret) return;
    throw new BackupError(
      'TRIBUNE_SECRET is not the secret of this backup: set that of the installation that made it, or unset it and the backup’s own is kept in the data folder.',
    );
  }
  const kept = await keptSecret(env.dataFolder);
  if (env.databaseUrl === null || kept === null || kept === secret) return;
  throw new BackupError(
    `${env.dataFolder} keeps the secret of another database: set TRIBUNE_DATA to a new folder.`,
  );
};

const restore = async (env: Env, header: BackupHeader, reader: BackupReader): Promise<number> => {
  const before = env.secret === null ? await keptSecret(env.dataFolder) : null;
  // With the backup's secret at hand, none is made for a database that stays empty.
  const runtime = await openRuntime(
    { ...env, secret: header.secret },
    { publicUrl: 'http://localhost:3000', worksJobs: false, notice: () => undefined },
  );
  let replaced = false;
  try {
    return await copyIn({
      url: runtime.settings.databaseUrl,
      header,
      reader,
      beforeCommit: async () => {
        if (env.secret !== null) return;
        replaced = true;
        await replaceSecret(env.dataFolder, header.secret);
      },
    });
  } catch (error) {
    if (replaced) await replaceSecret(env.dataFolder, before);
    throw error;
  } finally {
    await runtime.stop();
  }
};
