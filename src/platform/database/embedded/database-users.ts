import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf, isRunning, parseIdentity } from '../process-identity.js';

/**
 * Who uses the embedded database: one file for each opening, with the process that opened it.
 * Whoever leaves last stops the database, whoever started it; files of processes that ended do not count.
 * Read and change it only under the database's lock.
 */
export class DatabaseUsers {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'embedded-users');
  }

  /** Signs in, and hands out the name to sign out with. */
  async enter(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const name = `${process.pid}-${randomUUID()}`;
    await writeFile(join(this.folder, name), JSON.stringify(identityOf()));
    return name;
  }

  async leave(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }

  /** Whether a running process uses the database; forgets those that ended. */
  async areAny(): Promise<boolean> {
    const names = await readdir(this.folder).catch(() => []);
    let running = false;
    for (const name of names) {
      const identity = parseIdentity(
        await readFile(join(this.folder, name), 'utf8').catch(() => ''),
      );
      if (identity && isRunning(identity)) running = true;
      else await this.leave(name);
    }
    return running;
  }
}
