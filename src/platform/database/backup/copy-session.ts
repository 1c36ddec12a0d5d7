import pg from 'pg';

/** How values are written as text: the same when they are copied out and when they are put back. */
const AS_TEXT = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
  set bytea_output = 'hex'; set extra_float_digits = 1;`;

/** A copy takes as long as it takes; security that would hide rows is an error. */
const UNHURRIED = `set statement_timeout = 0; set lock_timeout = 0;
  set idle_in_transaction_session_timeout = 0; set row_security = off`;

/** Runs `work` on a connection of its own, which whatever happens is closed: an open transaction ends undone. */
export const withCopySession = async <T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'tribune-backup',
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(AS_TEXT + UNHURRIED);
    return await work(client);
  } finally {
    await client.end();
  }
};
