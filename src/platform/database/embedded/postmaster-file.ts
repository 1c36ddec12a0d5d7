import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPidAlive } from '../process-identity.js';
import { runProgram } from './run-program.js';

/** Above the highest number that Linux or macOS gives a process. */
const NO_SUCH_PID = 4_194_305;

export interface Postmaster {
  readonly pid: number;
  /** Null while the server is too young to have said it. */
  readonly port: number | null;
}

const commandOf = async (pid: number): Promise<string> => {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (process.platform === 'win32') {
    return (await runProgram('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'])).output;
  }
  return (await runProgram('ps', ['-p', String(pid), '-o', 'command='])).output;
};

const isServerOf = async (pid: number, dataDirectory: string): Promise<boolean> => {
  if (!isPidAlive(pid)) return false;
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  if (workingDirectory) return workingDirectory === (await realpath(dataDirectory));
  return (await commandOf(pid)).includes('postgres');
};

/**
 * The server that runs on this data directory, as its `postmaster.pid` has it; null where none runs.
 * A file left by a server that died is made harmless where its number went to another program.
 */
export const findPostmaster = async (dataDirectory: string): Promise<Postmaster | null> => {
  const file = join(dataDirectory, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (await isServerOf(pid, dataDirectory)) return { pid, port: port > 0 ? port : null };
  // PostgreSQL refuses to start while the number lives, whosever it is. The file is kept, with a number that cannot
  // live, because it also names the shared memory by which PostgreSQL knows of its own orphaned processes.
  if (pid !== NO_SUCH_PID)
    await writeFile(file, [String(NO_SUCH_PID), ...lines.slice(1)].join('\n'));
  return null;
};
