import type { Pool } from 'pg';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The users with these ids, by id. */
export const readUsers = async (
  pool: Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, User>> => {
  const { rows } = await pool.query<User>(
    'select id, name, email from identity."user" where id = any ($1)',
    [ids],
  );
  return new Map(rows.map((user) => [user.id, user]));
};

/** The user with this address, in lower case as it is stored; null where there is none. */
export const findUser = async (pool: Pool, email: string): Promise<User | null> => {
  const { rows } = await pool.query<User>(
    'select id, name, email from identity."user" where email = $1',
    [email],
  );
  return rows[0] ?? null;
};
