import { Injectable } from '@nestjs/common';

import { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { BetterAuth } from './better-auth.js';
import { Devices } from './devices.js';
import { asUnavailable } from './library-errors.js';
import type { SessionSpan, SessionStart } from './open-session.plugin.js';
import type { Credential } from './password.store.js';
import { Passwords } from './passwords.js';
import { SessionStore, type OpenSession, type SessionLimits } from './session.store.js';
import type { SignInMethod } from './sign-in-methods.js';
import { userOf } from './users.js';
import type { User } from './users.query.js';

/** Who is signed in, and how they came in. */
export interface SignedIn {
  readonly user: User;
  readonly sessionId: string;
  readonly span: SessionSpan;
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

  /** Loads what the first session needs, before somebody waits for it. */
  prepare(): Promise<void> {
    return this.auth.prepare();
  }

  /**
   * Opens a session, or asks for the second factor of a user who has one. Null where the address or the
   * password is wrong, or is wrong by now. The cookies are those of the session, or of the second step.
   */
  async signIn(browser: Browser, email: string, password: string): Promise<SignInStep | null> {
    const credential = await this.passwords.prove(email, password);
    if (credential === null) return null;
    const { userId } = credential;
    const opened = await this.start(browser, {
      userId,
      method: 'password',
      secondFactor: false,
    });
    if (opened === null) return this.challenge(browser, credential);
    if (!(await this.confirm(opened.token, credential, false))) return null;
    const user = userOf(opened.user);
    return {
      state: 'signed_in',
      user,
      cookies: [...opened.cookies, await this.settle(browser, user)],
    };
  }

  /** Opens a session for somebody who proved by other means who they are; returns its cookies. */
  async open(browser: Browser, start: SessionStart): Promise<string[]> {
    const opened = await this.start(browser, start);
    if (opened === null) throw new Error('a user with a second factor gets no session without it');
    return [...opened.cookies, await this.settle(browser, opened.user)];
  }

  /**
   * Ends a session that was just opened where what opened it was taken away meanwhile: it was not
   * there to be ended then. False where it did.
   */
  async confirm(token: string, credential: Credential, secondFactor: boolean): Promise<boolean> {
    if (await this.passwords.holds(credential, secondFactor)) return true;
    await this.store.endByToken(token);
    return false;
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
    const api = await this.auth.api();
    const { headers } = await api.signOut({
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
   * began too long ago, or by a way that is shut now, whatever the cookie says.
   */
  async current(cookie: string): Promise<SignedIn | null> {
    const headers = new Headers({ cookie });
    const api = await this.auth.api();
    const found = await api.getSession({ headers }).catch(unavailable);
    if (found === null) return null;
    const { session, user } = found;
    const now = this.clock.now();
    const { openedAfter, seenAfter } = this.limits(now);
    const lastSeenAt = session.lastSeenAt ?? session.createdAt;
    const method = (session.method ?? 'password') as SignInMethod;
    const isOver = session.createdAt <= openedAfter || lastSeenAt <= seenAfter;
    if (isOver || !this.isAllowed(method)) {
      await this.store.end(user.id, session.id);
      return null;
    }
    await this.store.touch(session.id, lastSeenAt, now);
    return {
      user: userOf(user),
      sessionId: session.id,
      span: { createdAt: session.createdAt, expiresAt: session.expiresAt },
      method,
      secondFactor: session.secondFactor === true || method === 'single_sign_on',
    };
  }

  private async start(
    browser: Browser,
    start: SessionStart,
  ): Promise<{ user: User; token: string; cookies: string[] } | null> {
    const api = await this.auth.api();
    const { headers, response } = await api
      .openSession({ body: start, headers: headersOf(browser), returnHeaders: true })
      .catch(unavailable);
    return response === null ? null : { ...response, cookies: headers.getSetCookie() };
  }

  private async challenge(browser: Browser, credential: Credential): Promise<SignInStep | null> {
    const { userId } = credential;
    const api = await this.auth.api();
    const { headers } = await api
      .challengeSecondFactor({ body: { userId }, headers: headersOf(browser), returnHeaders: true })
      .catch(unavailable);
    if (await this.passwords.holds(credential, true)) {
      return { state: 'second_factor_needed', cookies: headers.getSetCookie() };
    }
    await this.passwords.voidTokens(userId);
    return null;
  }

  /** Where people come in by the provider only, sessions that a password opened before open nothing any more. */
  private isAllowed(method: SignInMethod): boolean {
    if (this.settings.singleSignOn?.only !== true) return true;
    return method === 'single_sign_on' || method === 'setup';
  }

  private limits(now: Date): SessionLimits {
    const { sessionDays, sessionIdleMinutes } = this.settings;
    return {
      openedAfter: new Date(now.getTime() - sessionDays * 86_400_000),
      seenAfter: new Date(now.getTime() - sessionIdleMinutes * 60_000),
    };
  }
}

const unavailable = (error: unknown): never => {
  throw asUnavailable(error);
};

export const headersOf = ({ cookie, userAgent, ip }: Browser): Headers => {
  const headers = new Headers();
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 500));
  if (ip !== undefined) headers.set('x-forwarded-for', ip);
  return headers;
};
