import pg from 'pg';
import { EmbeddedDatabaseError } from './embedded-database-error.js';

/** Where the embedded database listens, and the owner's password. */
export interface Access {
  readonly port: number;
  readonly password: string;
}

const NO_SUCH_DATABASE = '3D000';
const WRONG_PASSWORD = '28P01';

/** The owner's address of one of the server's databases. */
export const urlOf = ({ port, password }: Access, database: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

const ask = async (access: Access, database: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({
    connectionString: urlOf(access, database),
    connectionTimeoutMillis: 5000,
    ssl: false,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

const codeOf = (error: unknown): string | undefined => (error as { code?: string }).code;

/** The data directory that the server on this port works on; null where none answers yet. */
export const dataDirectoryOf = async (access: Access): Promise<string | null> => {
  try {
    const [row] = (await ask(access, 'postgres', 'show data_directory')) as {
      data_directory: string;
    }[];
    return row?.data_directory ?? null;
  } catch (error) {
    if (codeOf(error) !== WRONG_PASSWORD) return null;
    throw new EmbeddedDatabaseError(
      `The embedded database on port ${access.port} does not take the password in the file database-password of the data folder: put back the file that belongs to these data.`,
    );
  }
};

/** Makes the database `tribune` where it is missing. */
export const ensureDatabase = async (access: Access): Promise<void> => {
  try {
    await ask(access, 'tribune', 'select 1');
  } catch (error) {
    if (codeOf(error) === NO_SUCH_DATABASE)
      await ask(access, 'postgres', 'create database tribune');
    else if (codeOf(error) === WRONG_PASSWORD) await dataDirectoryOf(access);
    else throw error;
  }
};
