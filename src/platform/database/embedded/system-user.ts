import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-database-error.js';
import { runProgram, type SystemUser } from './run-program.js';

const NAME = 'postgres';

/** Makers of a system user: those of most Linux systems, then those of Alpine. */
const MAKERS: readonly (readonly [string, ...string[]])[][] = [
  [
    ['groupadd', '--system', '--force', NAME],
    ['useradd', '--system', '--gid', NAME, '--no-create-home', '--shell', '/bin/false', NAME],
  ],
  [
    ['addgroup', '-S', NAME],
    ['adduser', '-S', '-D', '-H', '-G', NAME, '-s', '/bin/false', NAME],
  ],
];

const idOf = async (flag: '-u' | '-g'): Promise<number | null> => {
  const { code, output } = await runProgram('id', [flag, NAME]);
  return code === 0 && /^\d+$/.test(output) ? Number(output) : null;
};

const findUser = async (): Promise<SystemUser | null> => {
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  return uid === null || gid === null || uid === 0 ? null : { uid, gid };
};

const makeUser = async (): Promise<SystemUser> => {
  for (const commands of MAKERS) {
    for (const [program, ...args] of commands) await runProgram(program, args);
    const user = await findUser();
    if (user) return user;
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL refuses to run as root, and the system user ${NAME} could not be made: make it (useradd --system ${NAME}), run Tribune as an ordinary user, or set DATABASE_URL.`,
  );
};

const assertMayBecome = async (user: SystemUser): Promise<void> => {
  const { code, output } = await runProgram('id', ['-u'], { as: user });
  if (code === 0 && output === String(user.uid)) return;
  throw new EmbeddedDatabaseError(
    `PostgreSQL refuses to run as root, and this machine does not let root run a program as the user ${user.uid}: run Tribune as an ordinary user, or set DATABASE_URL.`,
  );
};

/**
 * The user that PostgreSQL runs as: null for ours; as root, which PostgreSQL refuses, whoever owns the data already
 * (so that an ordinary user may go on later), else the system user `postgres`, made where it is missing.
 */
export const postgresUser = async (dataDirectory: string): Promise<SystemUser | null> => {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(dataDirectory).catch(() => null);
  const user =
    owner && owner.uid !== 0
      ? { uid: owner.uid, gid: owner.gid }
      : ((await findUser()) ?? (await makeUser()));
  await assertMayBecome(user);
  return user;
};

/** A folder and all above it, the topmost first. */
const pathTo = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [...pathTo(dirname(folder)), folder];

const firstClosedTo = async (user: SystemUser, folder: string): Promise<string | null> => {
  const tryEach = 'for d in "$@"; do cd "$d" 2>/dev/null || { printf %s "$d"; exit 1; }; done';
  const { code, output } = await runProgram('/bin/sh', ['-c', tryEach, 'sh', ...pathTo(folder)], {
    as: user,
  });
  return code === 0 ? null : output || folder;
};

/** Throws one sentence with the way out where the other user cannot enter the programs' or the data's folder. */
export const assertMayEnter = async (
  user: SystemUser,
  { programs, data }: { programs: string; data: string },
): Promise<void> => {
  const why = `PostgreSQL refuses to run as root, and the user it runs as instead (${NAME}) cannot enter`;
  const closedPrograms = await firstClosedTo(user, programs);
  if (closedPrograms) {
    throw new EmbeddedDatabaseError(
      `${why} ${closedPrograms}, where Tribune is installed: move Tribune to a folder that everyone may enter (such as /opt/tribune), run it as an ordinary user, or set DATABASE_URL.`,
    );
  }
  const closedData = await firstClosedTo(user, data);
  if (closedData) {
    throw new EmbeddedDatabaseError(
      `${why} ${closedData}, which holds the data folder: set TRIBUNE_DATA to a folder that everyone may enter (such as /var/lib/tribune), run Tribune as an ordinary user, or set DATABASE_URL.`,
    );
  }
};
