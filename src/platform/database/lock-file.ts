import { randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isRunning, parseIdentity, type ProcessIdentity } from './process-identity.js';

/** Longer than anybody needs to remove one file; a clearing lock older than this was left by a process that died. */
const CLEARING_MS = 10_000;
const POLL_MS = 40;

export interface LockFile {
  release(): Promise<void>;
}

const contentOf = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch(() => null);

// The file appears with its content: nobody ever reads a lock that does not say whose it is.
const createWhole = async (file: string, content: string): Promise<boolean> => {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { flag: 'wx', mode: 0o644 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

const holderIn = (content: string): ProcessIdentity | null => {
  const holder = parseIdentity(content);
  return holder && isRunning(holder) ? holder : null;
};

// Only who holds the clearing lock removes a stale lock, after looking again:
// otherwise the slower of two processes would remove the lock that the faster one has just taken.
const clearIfStale = async (file: string): Promise<void> => {
  const clearing = `${file}.clearing`;
  const since = await stat(clearing).catch(() => null);
  const now = performance.timeOrigin + performance.now();
  if (since && now - since.mtimeMs > CLEARING_MS) await rm(clearing, { force: true });
  if (!(await createWhole(clearing, ''))) return;
  try {
    const content = await contentOf(file);
    if (content !== null && !holderIn(content)) await rm(file, { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
};

const lockOrHolder = async (file: string): Promise<LockFile | ProcessIdentity | null> => {
  const own = JSON.stringify({ ...identityOf(), token: randomUUID() });
  if (await createWhole(file, own)) {
    const release = async (): Promise<void> => {
      if ((await contentOf(file)) === own) await rm(file, { force: true });
    };
    return { release };
  }
  const content = await contentOf(file);
  const holder = content === null ? null : holderIn(content);
  if (!holder) await clearIfStale(file);
  return holder;
};

/** Takes the lock, or says which running process holds it; a lock whose process ended is taken over. */
export const tryLockFile = async (file: string): Promise<LockFile | ProcessIdentity> => {
  for (;;) {
    const outcome = await lockOrHolder(file);
    if (outcome) return outcome;
    await sleep(POLL_MS);
  }
};

/** Runs `work` while nobody else holds the lock, and waits for it at most `patienceMs`. */
export const withLockFile = async <T>(
  file: string,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> => {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const outcome = await tryLockFile(file);
    if ('release' in outcome) {
      try {
        return await work();
      } finally {
        await outcome.release();
      }
    }
    if (performance.now() > deadline) {
      throw new Error(
        `Process ${outcome.pid} has held ${file} for ${Math.round(patienceMs / 1000)} seconds.`,
      );
    }
    await sleep(POLL_MS);
  }
};
