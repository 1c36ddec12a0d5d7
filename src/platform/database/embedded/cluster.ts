import { chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries.js';
import { EmbeddedDatabaseError } from './embedded-database-error.js';
import { runProgram, type SystemUser } from './run-program.js';

/** Crash recovery after a power cut may take minutes; a healthy start takes a fifth of a second. */
const START_SECONDS = 300;
const STOP_SECONDS = 60;
const LOG_LIMIT_BYTES = 10_000_000;

/** The embedded PostgreSQL of one data folder: its files, its programs and the user that it runs as. */
export interface Cluster {
  /** `<data folder>/postgres`, where PostgreSQL keeps its data. */
  readonly directory: string;
  readonly logFile: string;
  readonly binaries: PostgresBinaries;
  readonly as: SystemUser | null;
  /** Trades durability for speed; for tests. */
  readonly fast: boolean;
}

/** Sort order and case are PostgreSQL's own, so that they are the same on every machine; only letter classes ask the system. */
const LOCALES = ['C.UTF-8', 'C'] as const;

const handOver = async (path: string, as: SystemUser | null): Promise<void> => {
  if (as) await chown(path, as.uid, as.gid);
};

const initialize = async (
  cluster: Cluster,
  draft: string,
  passwordFile: string,
): Promise<string | null> => {
  let reason = '';
  for (const locale of LOCALES) {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    await handOver(draft, cluster.as);
    const { code, output } = await runProgram(
      cluster.binaries.initdb,
      [
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--locale=${locale}`,
        '--no-instructions',
        ...(cluster.fast ? ['--no-sync'] : []),
      ],
      { as: cluster.as },
    );
    if (code === 0) return null;
    reason = output;
  }
  return reason;
};

/** Makes the cluster under another name and renames it: one that was interrupted halfway is never taken for whole. */
export const createCluster = async (cluster: Cluster, password: string): Promise<void> => {
  const draft = `${cluster.directory}.new`;
  const passwordFile = `${cluster.directory}.password`;
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    await handOver(passwordFile, cluster.as);
    const reason = await initialize(cluster, draft, passwordFile);
    if (reason !== null) {
      throw new EmbeddedDatabaseError(
        `The embedded database could not be made in ${draft}: ${reason}`,
      );
    }
    await rename(draft, cluster.directory);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
};

/** Whether the cluster exists; throws where its place holds something else, or data of another PostgreSQL. */
export const clusterExists = async ({ directory }: Cluster, major: string): Promise<boolean> => {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new EmbeddedDatabaseError(
      `${directory} cannot be read (${error.code}): it belongs to another user; run Tribune as that user or as root, or set TRIBUNE_DATA to another folder.`,
    );
  });
  if (entries === null || entries.length === 0) return false;
  const version = await readFile(join(directory, 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  if (version === major) return true;
  throw new EmbeddedDatabaseError(
    version === null
      ? `${directory} is not a folder of PostgreSQL: move it away, or set TRIBUNE_DATA to another folder.`
      : `${directory} holds data of PostgreSQL ${version}, and this Tribune brings PostgreSQL ${major}: restore a backup into a new data folder.`,
  );
};

const configuration = (port: number, fast: boolean): string =>
  [
    '# Written by Tribune at every start.',
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    // Details and statements of errors hold personal data ("Key (email)=(…) already exists").
    'log_error_verbosity = terse',
    'log_min_error_statement = panic',
    ...(fast ? ['fsync = off', 'full_page_writes = off'] : []),
    '',
  ].join('\n');

/** The port on which the server last ran; null where it never did. */
export const lastPort = async ({ directory }: Cluster): Promise<number | null> => {
  const text = await readFile(join(directory, 'tribune.conf'), 'utf8').catch(() => '');
  const port = /^port = (\d+)$/m.exec(text)?.[1];
  return port === undefined ? null : Number(port);
};

const configure = async ({ directory, as, fast }: Cluster, port: number): Promise<void> => {
  const main = join(directory, 'postgresql.conf');
  const include = "include_if_exists = 'tribune.conf'";
  const text = await readFile(main, 'utf8');
  if (!text.includes(include)) await writeFile(main, `${text}\n${include}\n`);
  const own = join(directory, 'tribune.conf');
  await writeFile(own, configuration(port, fast), { mode: 0o600 });
  await handOver(own, as);
};

const prepareLog = async ({ logFile, as }: Cluster): Promise<void> => {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(logFile, `${logFile}.old`);
  await writeFile(logFile, '', { flag: 'a', mode: 0o600 });
  await handOver(logFile, as);
};

const lastLines = async (logFile: string): Promise<string> =>
  (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join(' | ');

/** Starts the server, calls `meanwhile` and waits until it answers; returns null, or why it did not start. */
export const startServer = async (
  cluster: Cluster,
  port: number,
  meanwhile: () => void,
): Promise<string | null> => {
  await configure(cluster, port);
  await prepareLog(cluster);
  const started = runProgram(
    cluster.binaries.pgCtl,
    [
      'start',
      '--wait',
      `--timeout=${START_SECONDS}`,
      '--silent',
      `--pgdata=${cluster.directory}`,
      `--log=${cluster.logFile}`,
    ],
    { as: cluster.as },
  );
  meanwhile();
  const { code, output } = await started;
  return code === 0 ? null : (await lastLines(cluster.logFile)) || output;
};

/** Stops the server: connections are ended, what was committed stays. */
export const stopServer = async (cluster: Cluster): Promise<void> => {
  const { code, output } = await runProgram(
    cluster.binaries.pgCtl,
    [
      'stop',
      '--mode=fast',
      '--wait',
      `--timeout=${STOP_SECONDS}`,
      '--silent',
      `--pgdata=${cluster.directory}`,
    ],
    { as: cluster.as },
  );
  if (code !== 0 && !output.includes('Is server running?')) {
    throw new EmbeddedDatabaseError(`The embedded database did not stop: ${output}`);
  }
};
