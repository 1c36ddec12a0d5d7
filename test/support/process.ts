import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

export interface RunningProcess {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Resolves with the output once `text` was printed; rejects where the process ends before. */
  printed(text: RegExp): Promise<RegExpMatchArray>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

const SCRIPTS = { start: 'scripts/start.js', cli: 'scripts/cli.js', worker: 'dist/worker.js' };

/** Starts one of the scripts as a user would, with these settings only. A worker needs the build that a start makes. */
export const run = (
  script: keyof typeof SCRIPTS,
  args: readonly string[],
  settings: Record<string, string>,
): RunningProcess => {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(PROJECT, SCRIPTS[script]), ...args], {
    env: { PATH, HOME, ...settings },
    cwd: tmpdir(),
  });
  let output = '';
  const watchers = new Set<() => void>();
  const add = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
    for (const watcher of watchers) watcher();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    output: () => output,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = text.exec(output);
          if (found !== null) resolve(found);
        };
        watchers.add(look);
        look();
        void ended.then((code) =>
          reject(new Error(`ended with ${code} before it printed ${text}:\n${output}`)),
        );
      }),
  };
};

/** Runs a command to its end; only its standard output counts. */
export const command = async (
  args: readonly string[],
  settings: Record<string, string>,
): Promise<{ code: number | null; out: string; err: string }> => {
  const { child, ended } = run('cli', args, settings);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return { code: await ended, out, err };
};

/** A port that nobody listens on now: files that do not ask for one would wait for each other's 3000. */
export const freePort = async (): Promise<string> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return String(port);
};

/** An empty data folder, which PostgreSQL's own user may enter where we are root. */
export const dataFolder = async (): Promise<{ path: string; remove: () => Promise<void> }> => {
  const path = await mkdtemp(join(tmpdir(), 'tribune-data-'));
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};
