import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.js';
import { withLockFile } from './lock-file.js';
import { identityOf } from './process-identity.js';

const NO_SUCH_PID = 4_194_305;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribune-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const leaveBehind = (content: string): Promise<void> =>
  writeFile(join(folder, 'server.lock'), content);

describe('lockDataFolder', () => {
  it('lets one server in, tells the second whose the folder is, and leaves nothing behind', async () => {
    const lock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow(DataFolderInUse);
    await expect(lockDataFolder(folder)).rejects.toThrow(
      `Tribune already runs on ${folder} (process ${process.pid}): stop that one first`,
    );
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await (await lockDataFolder(folder)).release();
  });

  it.each([
    ['of a process that ended', JSON.stringify({ pid: NO_SUCH_PID, born: null })],
    ['that is empty', ''],
    ['that says nothing', '{"pid":"none"}'],
  ])('takes over a lock %s', async (_, content) => {
    await leaveBehind(content);
    await (await lockDataFolder(folder)).release();
  });

  it('takes over a lock whose process number went to another program', async () => {
    const { pid, born } = identityOf();
    if (born === null) return;
    await leaveBehind(JSON.stringify({ pid, born: 'an earlier boot/1' }));
    await (await lockDataFolder(folder)).release();
  });

  it('gives a stale lock to exactly one of many', async () => {
    await leaveBehind(JSON.stringify({ pid: NO_SUCH_PID, born: null }));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => lockDataFolder(folder)),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('withLockFile', () => {
  it('runs one at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 5));
      inside--;
    };
    await Promise.all(
      Array.from({ length: 8 }, () => withLockFile(join(folder, 'x.lock'), 10_000, work)),
    );
    expect(most).toBe(1);
  });

  it('loses patience, and names who holds the lock', async () => {
    await withLockFile(join(folder, 'x.lock'), 1000, async () => {
      await expect(withLockFile(join(folder, 'x.lock'), 0, async () => undefined)).rejects.toThrow(
        `Process ${process.pid} has held`,
      );
    });
  });
});
