import type { Env } from '../../platform/config/env.js';
import { Clock } from '../../platform/clock.js';
import { assertMayWrite, writeBackup } from '../../platform/database/backup/backup-file.js';
import { copyOut } from '../../platform/database/backup/copy-out.js';
import { secretCheck } from '../../platform/security/installation.store.js';
import { Secrets } from '../../platform/security/secrets.js';
import { openRuntime } from '../runtime.js';

export interface BackupOrder {
  /** Absolute path. */
  readonly file: string;
  /** Whether a file that is there already is overwritten. */
  readonly force: boolean;
}

/** Writes everything that the installation keeps into one file; returns how many rows. */
export const makeBackup = async (env: Env, { file, force }: BackupOrder): Promise<number> => {
  await assertMayWrite(file, force);
  const runtime = await openRuntime(env, {
    publicUrl: 'http://localhost:3000',
    worksJobs: false,
    notice: () => undefined,
  });
  try {
    const { databaseUrl: url, secret } = runtime.settings;
    return await copyOut({
      url,
      secret,
      secretCheck: secretCheck(new Secrets(runtime.settings)),
      madeAt: new Clock().now(),
      write: (pieces) => writeBackup(file, pieces),
    });
  } finally {
    await runtime.stop();
  }
};
