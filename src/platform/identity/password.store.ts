import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import { withinTransaction } from './transaction.js';

/** A user, and the hash of the password that they have, or had a moment ago. */
export interface Credential {
  readonly userId: string;
  readonly hash: string;
}

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

  /** Whose address this is, with the hash of their password; null where nobody has it, or no password. */
  async credentialOf(email: string): Promise<Credential | null> {
    const { rows } = await this.auth.pool.query<Credential>(
      `select u."id" as "userId", a."password" as "hash"
         from identity."user" u
         join identity."account" a on a."userId" = u."id" and a."providerId" = 'credential'
        where u."email" = $1 and a."password" is not null`,
      [email.toLowerCase()],
    );
    return rows[0] ?? null;
  }

  /** What changes with the password and the second factor of whoever has this address, and with nothing else. */
  async standingOf(email: string): Promise<string> {
    const { rows } = await this.auth.pool.query<{ standing: string }>(
      `select concat_ws(' ', u."id", a."password", u."twoFactorEnabled" is true) as standing
         from identity."user" u
         left join identity."account" a on a."userId" = u."id" and a."providerId" = 'credential'
        where u."email" = $1`,
      [email.toLowerCase()],
    );
    return rows[0]?.standing ?? '';
  }

  /**
   * Whether the user still has this password, and a second factor or none as `secondFactor` says. Asked after
   * a session is written, it waits for a change that is under way: that one ends the session, or this says no.
   */
  async holds({ userId, hash }: Credential, secondFactor: boolean): Promise<boolean> {
    const { rows } = await this.auth.pool.query<{ holds: boolean }>(
      `select a."password" = $2 and (u."twoFactorEnabled" is true) = $3 as holds
         from identity."user" u
         join identity."account" a on a."userId" = u."id" and a."providerId" = 'credential'
        where u."id" = $1
          for share`,
      [userId, hash, secondFactor],
    );
    return rows[0]?.holds === true;
  }

  /** Puts the same password's newer hash in place of its older one; false where that one is no longer there. */
  async rehash({ userId, hash }: Credential, newer: string): Promise<boolean> {
    const { rowCount } = await this.auth.pool.query(
      `update identity."account" set "password" = $3
        where "userId" = $1 and "providerId" = 'credential' and "password" = $2`,
      [userId, hash, newer],
    );
    return rowCount === 1;
  }

  /**
   * Sets a new password and ends, in one transaction, every session and every pending token of the user.
   * @param from the hash that it replaces; where another is there meanwhile, nothing changes, and it is false.
   */
  async change(userId: string, hash: string, from: string | null): Promise<boolean> {
    return withinTransaction(this.auth.pool, async (client) => {
      const { rowCount } = await client.query(
        `update identity."account" set "password" = $2, "updatedAt" = clock_timestamp()
          where "userId" = $1 and "providerId" = 'credential' and ($3::text is null or "password" = $3)`,
        [userId, hash, from],
      );
      if (rowCount !== 1) return false;
      // After the password: a session that the older one opened meanwhile is seen here, or sees the newer one.
      await client.query('delete from identity."verification" where "value" = $1', [userId]);
      await client.query('delete from identity."session" where "userId" = $1', [userId]);
      return true;
    });
  }

  /** Voids every token by which the user could still set a password or finish signing in. */
  async voidTokens(userId: string): Promise<void> {
    await this.auth.pool.query('delete from identity."verification" where "value" = $1', [userId]);
  }
}
