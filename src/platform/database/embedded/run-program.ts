import { spawn } from 'node:child_process';

/** The user that a program runs as, where that is another than ours. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

export interface ProgramOutcome {
  /** Null where the program could not be started or was ended by a signal. */
  readonly code: number | null;
  readonly output: string;
}

export interface ProgramPlace {
  readonly as?: SystemUser | null;
  readonly cwd?: string;
}

// PGDATA, PGPORT and their like belong to another PostgreSQL; LC_ALL=C keeps the messages in English.
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
});

/** Runs a program to its end and hands out what it printed; never throws. */
export const runProgram = (
  program: string,
  args: readonly string[],
  { as, cwd }: ProgramPlace = {},
): Promise<ProgramOutcome> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      cwd: cwd ?? (process.platform === 'win32' ? undefined : '/'),
      ...(as ? { uid: as.uid, gid: as.gid } : {}),
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) =>
      resolve({ code: null, output: `${output}${error.message}`.trim() }),
    );
    // On Windows the server inherits the pipes of pg_ctl, which then never close.
    child.once(process.platform === 'win32' ? 'exit' : 'close', (code: number | null) =>
      resolve({ code, output: output.trim() }),
    );
  });
