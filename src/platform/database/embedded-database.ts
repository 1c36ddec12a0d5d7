import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeDataFolder } from './data-folder.js';
import { findBinaries, majorVersionOf } from './embedded/binaries.js';
import {
  clusterExists,
  createCluster,
  lastPort,
  startServer,
  stopServer,
  type Cluster,
} from './embedded/cluster.js';
import { dataDirectoryOf, ensureDatabase, urlOf, type Access } from './embedded/connection.js';
import { DatabaseUsers } from './embedded/database-users.js';
import { EmbeddedDatabaseError } from './embedded/embedded-database-error.js';
import { ownerPassword } from './embedded/password.js';
import { choosePort } from './embedded/port.js';
import { findPostmaster, type Postmaster } from './embedded/postmaster-file.js';
import { assertMayEnter, postgresUser } from './embedded/system-user.js';
import { withLockFile } from './lock-file.js';

export interface EmbeddedDatabaseOptions {
  /** Absolute path of the data folder. */
  readonly folder: string;
  /** The port that was asked for; null to have a free one chosen. */
  readonly port: number | null;
  readonly onNotice: (text: string) => void;
  /** Called once the server was told to start, and is not there yet. */
  readonly meanwhile?: () => void;
  /** Trades durability for speed; for tests. */
  readonly fast?: boolean;
}

export interface EmbeddedDatabase {
  /** The owner's address of the database `tribune`. */
  readonly url: string;
  readonly port: number;
  /** False where it ran already and was adopted. */
  readonly started: boolean;
  /** Starts it again, on its port, where it is gone: killed, or out of memory. Does nothing where it runs. */
  revive(): Promise<void>;
  /** Leaves the database; the last one of all processes to leave stops it, whoever started it. */
  stop(): Promise<void>;
}

const LOCK_PATIENCE_MS = 330_000;
const ANSWER_PATIENCE_MS = 300_000;
const START_ATTEMPTS = 5;
const PAUSE_MS = 100;

const nothing = (): void => undefined;

const openCluster = async (
  folder: string,
  fast: boolean,
): Promise<{ cluster: Cluster; exists: boolean }> => {
  const binaries = await findBinaries();
  const directory = join(folder, 'postgres');
  const as = await postgresUser(directory);
  if (as) await assertMayEnter(as, { programs: dirname(binaries.postgres), data: folder });
  const major = await majorVersionOf(binaries, as);
  const cluster = { directory, logFile: join(folder, 'postgres.log'), binaries, as, fast };
  return { cluster, exists: await clusterExists(cluster, major) };
};

const isOurs = async (access: Access, directory: string): Promise<boolean> => {
  const answered = await dataDirectoryOf(access);
  return (
    answered !== null &&
    (await realpath(answered).catch(() => answered)) === (await realpath(directory))
  );
};

/** Waits until the running server answers, for it may be recovering; null where it ended meanwhile. */
const adopt = async (
  cluster: Cluster,
  password: string,
  found: Postmaster,
): Promise<Access | null> => {
  const deadline = performance.now() + ANSWER_PATIENCE_MS;
  for (let seen: Postmaster | null = found; seen; seen = await findPostmaster(cluster.directory)) {
    const access = seen.port === null ? null : { port: seen.port, password };
    if (access && (await isOurs(access, cluster.directory))) return access;
    if (performance.now() > deadline) {
      throw new EmbeddedDatabaseError(
        `The embedded database (process ${seen.pid}) runs but does not answer: end that process and start again.`,
      );
    }
    await sleep(PAUSE_MS);
  }
  return null;
};

const start = async (
  cluster: Cluster,
  password: string,
  asked: number | null,
  meanwhile: () => void,
): Promise<Access> => {
  const last = await lastPort(cluster);
  let reason: string | null = null;
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    // Another program may take the port in between; after a kill, processes of the old server may linger a moment.
    if (attempt > 0) await sleep(PAUSE_MS * 2 ** attempt);
    const port = await choosePort(asked, last);
    reason = await startServer(cluster, port, meanwhile);
    if (reason === null) return { port, password };
  }
  throw new EmbeddedDatabaseError(
    `The embedded database did not start: ${reason} (see ${cluster.logFile}).`,
  );
};

/** Under the database's lock: the server that runs, or one that is started now. */
const adoptOrStart = async (
  { folder, port, onNotice, fast = false, meanwhile = nothing }: EmbeddedDatabaseOptions,
  users: DatabaseUsers,
): Promise<{ cluster: Cluster; access: Access; started: boolean }> => {
  const { cluster, exists } = await openCluster(folder, fast);
  const password = await ownerPassword(join(folder, 'database-password'), exists);
  if (!exists) {
    onNotice(`Making the embedded database in ${cluster.directory}`);
    await createCluster(cluster, password);
  }
  const postmaster = await findPostmaster(cluster.directory);
  const running = postmaster && (await adopt(cluster, password, postmaster));
  if (running && (port === null || port === running.port || (await users.areAny()))) {
    onNotice(`The embedded database was running already, on port ${running.port}`);
    return { cluster, access: running, started: false };
  }
  // It was left by a server that died, and another port than its own is asked for now.
  if (running) await stopServer(cluster);
  const access = await start(cluster, password, port, meanwhile);
  onNotice(`The embedded database listens on port ${access.port}`);
  return { cluster, access, started: true };
};

/**
 * Opens the embedded PostgreSQL of a data folder: makes it where it is missing, starts it, or adopts it where it runs
 * already (a command's, another server's, or one that outlived its server).
 */
export const openEmbeddedDatabase = async (
  options: EmbeddedDatabaseOptions,
): Promise<EmbeddedDatabase> => {
  await makeDataFolder(options.folder);
  const lock = join(options.folder, 'database.lock');
  const users = new DatabaseUsers(options.folder);
  const opened = await withLockFile(lock, LOCK_PATIENCE_MS, async () => {
    const found = await adoptOrStart(options, users);
    await ensureDatabase(found.access);
    return { ...found, name: await users.enter() };
  });
  let stopping: Promise<void> | null = null;
  const leave = (): Promise<void> =>
    withLockFile(lock, LOCK_PATIENCE_MS, async () => {
      await users.leave(opened.name);
      if (!(await users.areAny())) await stopServer(opened.cluster);
    });
  const revive = async (): Promise<void> => {
    if (stopping !== null || (await findPostmaster(opened.cluster.directory)) !== null) return;
    const { port } = opened.access;
    await withLockFile(lock, LOCK_PATIENCE_MS, () => adoptOrStart({ ...options, port }, users));
  };
  return {
    url: urlOf(opened.access, 'tribune'),
    port: opened.access.port,
    started: opened.started,
    revive,
    stop: () => (stopping ??= leave()),
  };
};
