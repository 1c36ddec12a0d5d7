import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The data folder cannot be used as it is; the message is one sentence with the way out. */
class DataFolderUnusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DataFolderUnusable';
  }
}

/** Makes the data folder where it is missing; throws `DataFolderUnusable` where we may not write it. */
export const makeDataFolder = async (folder: string): Promise<void> => {
  try {
    const first = await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (first === undefined || process.getuid?.() !== 0) return;
    // The embedded database of root runs as another user, whom a strict umask would keep out of what root makes.
    for (let made = folder; made.length >= first.length; made = dirname(made))
      await chmod(made, 0o755);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DataFolderUnusable(
      `The data folder ${folder} cannot be written (${code ?? message}): set TRIBUNE_DATA to a folder that this user may write.`,
    );
  }
};
