import type { Pool, PoolClient } from 'pg';

/** Does `work` in one transaction of the identity tables: all of it or nothing. */
export const withinTransaction = async <T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch((fault: unknown) => {
      broken = fault as Error;
    });
    throw error;
  } finally {
    client.release(broken);
  }
};
