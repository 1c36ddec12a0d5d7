import { types } from 'pg';
import { DataSource, getMetadataArgsStorage, type MigrationInterface } from 'typeorm';

/** A migration: hand-written SQL with `up` and `down`. */
export type MigrationClass = new () => MigrationInterface;

/** The role under which the server works: it owns nothing and row-level security binds it. */
export const APPLICATION_ROLE = 'tribune_app';

const seconds = (count: number): number => count * 1000;

/** Options that make every connection of a pool work as the application's role. */
export const applicationSession = (searchPath = 'public'): string =>
  `-c role=${APPLICATION_ROLE} -c search_path=${searchPath} -c timezone=UTC -c statement_timeout=${seconds(30)} ` +
  `-c lock_timeout=${seconds(10)} -c idle_in_transaction_session_timeout=${seconds(60)}`;

/**
 * What a host that vanishes never says: a connection is tried when nothing came for a while, and a statement
 * ends without an answer somewhat after PostgreSQL would have ended it, with those that went out before it.
 */
const WATCHED_CONNECTION = {
  keepAlive: true,
  keepAliveInitialDelayMillis: seconds(10),
  query_timeout: seconds(45),
};

type Reader = (text: string) => unknown;

const INSTANT: number = types.builtins.TIMESTAMPTZ;
const IN_UTC = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00$/;
const readUsually = types.getTypeParser(INSTANT) as Reader;

/** The moment that PostgreSQL writes so; the driver's own reader takes ten times as long. */
const readInstant: Reader = (text) =>
  IN_UTC.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : readUsually(text);

/** How values are read on the server's own connections, which speak UTC. */
const APPLICATION_TYPES = {
  getTypeParser: (type: number, format: 'text' | 'binary' = 'text'): Reader =>
    type === INSTANT && format === 'text'
      ? readInstant
      : (types.getTypeParser(type, format) as Reader),
};

/**
 * The server's own data source. Its entities are those of every repository that was imported,
 * so it must be made after the modules were loaded.
 */
export const applicationDataSource = (url: string, poolSize: number): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: getMetadataArgsStorage()
      .tables.map((table) => table.target)
      .filter((target) => typeof target === 'function'),
    synchronize: false,
    poolSize,
    // How long a request waits for its turn when all connections are busy, before it is told to come back.
    connectTimeoutMS: seconds(30),
    applicationName: 'tribune',
    extra: {
      options: applicationSession(),
      types: APPLICATION_TYPES,
      pipeline: true,
      ...WATCHED_CONNECTION,
    },
  });

/** The owner's data source: migrations only. */
export const ownerDataSource = (url: string, migrations: MigrationClass[]): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migrations',
    synchronize: false,
    poolSize: 2,
    connectTimeoutMS: seconds(10),
    applicationName: 'tribune-migrations',
  });
