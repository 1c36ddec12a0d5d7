import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import { withinTransaction } from './transaction.js';

/** The longest that a code can be right: its own half minute, and the one before and after it; with a margin. */
const KEPT_SECONDS = 300;

/** `pending` until the first code proves that the authenticator app has the secret. */
type FactorState = 'none' | 'pending' | 'active';

/** What is kept of second factors beyond what the library keeps. */
@Injectable()
export class SecondFactorStore {
  constructor(private readonly auth: BetterAuth) {}

  async stateOf(userId: string): Promise<FactorState> {
    const { rows } = await this.auth.pool.query<{ state: FactorState }>(
      `select case when u."twoFactorEnabled" then 'active' when t."id" is not null then 'pending' else 'none' end as state
         from identity."user" u
         left join identity."twoFactor" t on t."userId" = u."id"
        where u."id" = $1`,
      [userId],
    );
    return rows[0]?.state ?? 'none';
  }

  /** Takes a code for this user; false where it was taken before. Two at once: one of them gets it. */
  async take(userId: string, codeMac: Buffer, now: Date): Promise<boolean> {
    await this.auth.pool.query('delete from identity.used_codes where used_at < $1', [
      new Date(now.getTime() - KEPT_SECONDS * 1000),
    ]);
    const { rowCount } = await this.auth.pool.query(
      `insert into identity.used_codes (user_id, code_mac, used_at) values ($1, $2, $3)
       on conflict (user_id, code_mac) do nothing`,
      [userId, codeMac, now],
    );
    return rowCount === 1;
  }

  /** Gives back a code that turned out to be wrong. */
  async giveBack(userId: string, codeMac: Buffer): Promise<void> {
    await this.auth.pool.query(
      'delete from identity.used_codes where user_id = $1 and code_mac = $2',
      [userId, codeMac],
    );
  }

  /** Ends the user's sessions that showed no second factor, for now they have one. */
  async endWithout(userId: string): Promise<void> {
    await this.auth.pool.query(
      `delete from identity."session"
        where "userId" = $1 and "secondFactor" is not true and "method" is distinct from 'single_sign_on'`,
      [userId],
    );
  }

  /**
   * Takes the factor away, and with it its word for the user's sessions; a provider’s word still holds.
   * One transaction: no session ever counts as having shown what is not there, or lacks what is asked for.
   */
  async remove(userId: string): Promise<void> {
    await withinTransaction(this.auth.pool, async (client) => {
      await client.query(
        `update identity."user" set "twoFactorEnabled" = false, "updatedAt" = clock_timestamp()
          where "id" = $1`,
        [userId],
      );
      await client.query('delete from identity."twoFactor" where "userId" = $1', [userId]);
      await client.query(
        `update identity."session" set "secondFactor" = false
          where "userId" = $1 and "method" is distinct from 'single_sign_on'`,
        [userId],
      );
    });
  }
}
