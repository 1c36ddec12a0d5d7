import { Injectable } from '@nestjs/common';

import { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { BetterAuth } from './better-auth.js';
import { Devices } from './devices.js';
import { asUnavailable, isRefusal } from './library-errors.js';
import type { SessionStart, SignInMethod } from './open-session.plugin.js';
import { challengeCookies } from './second-factor.plugin.js';
import { Passwords } from './passwords.js';
import { SessionStore, type OpenSession, type SessionLimits } from './session.store.js';
import { userOf } from './users.js';
import type { User } from './users.query.js';

/** Who is signed in, and how they came in. */
export interface SignedIn {
  readonly user: User;
  readonly sessionId: string;
  readonly method: SignInMethod;
  /** Whether a second factor was shown, to us or to the company's provider. */
  readonly secondFactor: boolean;
}

/** The headers of a request that concern a session. */
export interface Browser {
  readonly cookie?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly ip?: string | undefined;
}

/** Where somebody stands after the right password. */
export type SignInStep =
  | { readonly state: 'signed_in'; readonly user: User; readonly cookies: string[] }
  | { readonly state: 'second_factor_needed'; readonly cookies: string[] };

/** Sessions of people: each begins with a new secret in a cookie, and ends the one that the browser had. */
@Injectable()
export class Sessions {
  constructor(
    private readonly auth: BetterAuth,
    private readonly store: SessionStore,
    private readonly devices: Devices,
    private readonly passwords: Passwords,
    private readonly settings: RuntimeSettings,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session, or asks for the second factor of a user who has one. Null where the address or the
   * password is wrong. The cookies are those of the session, or of the second step.
   */
  async signIn(browser: Browser, email: string, password: string): Promise<SignInStep | null> {
    try {
      const { headers, response } = await this.auth.library.api.signInEmail({
        body: { email, password },
        headers: headersOf(browser),
        returnHeaders: true,
      });
      const cookies = headers.getSetCookie();
      if (isSecondStep(response))
        return { state: 'second_factor_needed', cookies: challengeCookies(cookies) };
      const user = userOf(response.user);
      await this.passwords.refresh(user.id, password);
      return { state: 'signed_in', user, cookies: [...cookies, await this.settle(browser, user)] };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw asUnavailable(error);
    }
  }

  /** Opens a session for somebody who proved by other means who they are; returns its cookies. */
  async open(browser: Browser, start: SessionStart): Promise<string[]> {
    const { headers, response } = await this.auth.library.api.openSession({
      body: start,
      headers: headersOf(browser),
      returnHeaders: true,
    });
    return [...headers.getSetCookie(), await this.settle(browser, response.user)];
  }

  /**
   * What every way of signing in does last: ends the session that the browser had before, and returns
   * the cookie by which the browser is known from now on.
   */
  async settle({ cookie }: Browser, { id, email }: { id: string; email: string }): Promise<string> {
    const former = cookie === undefined ? null : await this.current(cookie);
    if (former !== null) await this.store.end(former.user.id, former.sessionId);
    await this.store.endSurplus(id);
    return this.devices.remember(cookie, email);
  }

  /** Ends the session of these cookies, if there is one; returns the cookies that clear it. */
  async signOut(cookie: string): Promise<string[]> {
    const { headers } = await this.auth.library.api.signOut({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  /** The sessions that a user can still use, the last used first. */
  list(userId: string): Promise<OpenSession[]> {
    return this.store.list(userId, this.limits(this.clock.now()));
  }

  /** Ends a session of this user; false where they have none of this id. */
  end(userId: string, sessionId: string): Promise<boolean> {
    return this.store.end(userId, sessionId);
  }

  /** Ends every session of the user, or every one but that to keep, in every process at once; returns how many. */
  endAll(userId: string, keep: string | null = null): Promise<number> {
    return this.store.endAll(userId, keep);
  }

  /** Deletes sessions and tokens that open nothing any more. */
  async forgetExpired(): Promise<void> {
    const now = this.clock.now();
    await this.store.forgetExpired(this.limits(now), now);
  }

  /**
   * Who is signed in by these cookies, or null: also where the session was not used for too long or
   * began too long ago, whatever the cookie says.
   */
  async current(cookie: string): Promise<SignedIn | null> {
    const headers = new Headers({ cookie });
    const found = await this.auth.library.api.getSession({ headers }).catch((error: unknown) => {
      throw asUnavailable(error);
    });
    if (found === null) return null;
    const { session, user } = found;
    const now = this.clock.now();
    const { openedAfter, seenAfter } = this.limits(now);
    const lastSeenAt = session.lastSeenAt ?? session.createdAt;
    if (session.createdAt <= openedAfter || lastSeenAt <= seenAfter) {
      await this.store.end(user.id, session.id);
      return null;
    }
    await this.store.touch(session.id, lastSeenAt, now);
    return {
      user: userOf(user),
      sessionId: session.id,
      method: (session.method ?? 'password') as SignInMethod,
      secondFactor: session.secondFactor === true || session.method === 'single_sign_on',
    };
  }

  private limits(now: Date): SessionLimits {
    const { sessionDays, sessionIdleMinutes } = this.settings;
    return {
      openedAfter: new Date(now.getTime() - sessionDays * 86_400_000),
      seenAfter: new Date(now.getTime() - sessionIdleMinutes * 60_000),
    };
  }
}

/** The library’s types do not know what its second factor answers. */
const isSecondStep = (response: object): boolean => 'twoFactorRedirect' in response;

export const headersOf = ({ cookie, userAgent, ip }: Browser): Headers => {
  const headers = new Headers();
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 500));
  if (ip !== undefined) headers.set('x-forwarded-for', ip);
  return headers;
};
