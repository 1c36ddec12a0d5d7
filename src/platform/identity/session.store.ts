import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import type { SignInMethod } from './sign-in-methods.js';

/** A session as its owner sees it in the list of theirs. */
export interface OpenSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly method: SignInMethod;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

/** What makes a session end by itself, counted back from now. */
export interface SessionLimits {
  readonly openedAfter: Date;
  readonly seenAfter: Date;
}

/** Nobody works in more places at once; the ones that were opened first give way. */
export const MOST_SESSIONS = 100;

/** The rows of sessions, for all that the identity library does not do with them. */
@Injectable()
export class SessionStore {
  constructor(private readonly auth: BetterAuth) {}

  /** Notes that the session is in use, at most once a minute: a write at every request would cost more than it tells. */
  async touch(sessionId: string, lastSeenAt: Date, now: Date): Promise<void> {
    if (now.getTime() - lastSeenAt.getTime() < 60_000) return;
    await this.auth.pool.query('update identity."session" set "lastSeenAt" = $2 where "id" = $1', [
      sessionId,
      now,
    ]);
  }

  /** The sessions that a user can still use, the last used first, at most `MOST_SESSIONS`. */
  async list(userId: string, { openedAfter, seenAfter }: SessionLimits): Promise<OpenSession[]> {
    const { rows } = await this.auth.pool.query<OpenSession>(
      `select "id", "createdAt", coalesce("lastSeenAt", "createdAt") as "lastSeenAt",
              coalesce("method", 'password') as "method",
              nullif("ipAddress", '') as "ipAddress", nullif("userAgent", '') as "userAgent"
         from identity."session"
        where "userId" = $1 and "createdAt" > $2 and coalesce("lastSeenAt", "createdAt") > $3
        order by coalesce("lastSeenAt", "createdAt") desc, "id" desc
        limit ${MOST_SESSIONS}`,
      [userId, openedAfter, seenAfter],
    );
    return rows;
  }

  /** Ends a session of this user; false where they have none of this id. */
  async end(userId: string, sessionId: string): Promise<boolean> {
    const { rowCount } = await this.auth.pool.query(
      `delete from identity."session" where "userId" = $1 and "id" = $2`,
      [userId, sessionId],
    );
    return rowCount === 1;
  }

  /** Ends the session of this token. */
  async endByToken(token: string): Promise<void> {
    await this.auth.pool.query('delete from identity."session" where "token" = $1', [token]);
  }

  /** Ends every session of this user but the one to keep; returns how many. */
  async endAll(userId: string, keep: string | null): Promise<number> {
    const { rowCount } = await this.auth.pool.query(
      `delete from identity."session" where "userId" = $1 and "id" is distinct from $2`,
      [userId, keep],
    );
    return rowCount ?? 0;
  }

  /** Ends the oldest sessions of a user who has more than `MOST_SESSIONS`. */
  async endSurplus(userId: string): Promise<void> {
    await this.auth.pool.query(
      `delete from identity."session" where "id" in (
         select "id" from identity."session" where "userId" = $1
          order by "createdAt" desc, "id" desc offset ${MOST_SESSIONS})`,
      [userId],
    );
  }

  /** Deletes what no longer opens anything: sessions, tokens, counts of attempts. */
  async forgetExpired({ openedAfter, seenAfter }: SessionLimits, now: Date): Promise<void> {
    await this.auth.pool.query(
      `delete from identity."session"
        where "expiresAt" < $1 or "createdAt" < $2 or coalesce("lastSeenAt", "createdAt") < $3`,
      [now, openedAfter, seenAfter],
    );
    await this.auth.pool.query('delete from identity."verification" where "expiresAt" < $1', [now]);
    await this.auth.pool.query('delete from identity.attempts where expire < $1', [now.getTime()]);
  }
}
