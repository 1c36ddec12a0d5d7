import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';

/** The rows of passwords, for all that the identity library does not do with them. */
@Injectable()
export class PasswordStore {
  constructor(private readonly auth: BetterAuth) {}

  /** The hash of the user's password, or null where they have none. */
  async hashOf(userId: string): Promise<string | null> {
    const { rows } = await this.auth.pool.query<{ password: string | null }>(
      `select "password" from identity."account" where "userId" = $1 and "providerId" = 'credential'`,
      [userId],
    );
    return rows[0]?.password ?? null;
  }

  /** Puts the same password's newer hash in place of its older one; nothing that hangs on the password changes. */
  async rehash(userId: string, before: string, after: string): Promise<void> {
    await this.auth.pool.query(
      `update identity."account" set "password" = $3
        where "userId" = $1 and "providerId" = 'credential' and "password" = $2`,
      [userId, before, after],
    );
  }

  /** Sets a new password and ends, in the same moment, every session and every pending token of the user. */
  async change(userId: string, hash: string): Promise<void> {
    await this.auth.pool.query(
      `with changed as (
         update identity."account" set "password" = $2, "updatedAt" = clock_timestamp()
          where "userId" = $1 and "providerId" = 'credential'
       ), tokens as (
         delete from identity."verification" where "value" = $1
       )
       delete from identity."session" where "userId" = $1`,
      [userId, hash],
    );
  }

  /** Voids every token by which the user could still set a password or finish signing in. */
  async voidTokens(userId: string): Promise<void> {
    await this.auth.pool.query('delete from identity."verification" where "value" = $1', [userId]);
  }
}
