import { Injectable } from '@nestjs/common';

import { BetterAuth } from './better-auth.js';
import { asUnavailable, isRefusal } from './library-errors.js';
import type { SessionStart, SignInMethod } from './open-session.plugin.js';
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

/** Sessions of people: each begins with a new secret in a cookie. */
@Injectable()
export class Sessions {
  constructor(private readonly auth: BetterAuth) {}

  /** Opens a session. Returns its cookies, or null where the address or the password is wrong. */
  async signIn(
    browser: Browser,
    email: string,
    password: string,
  ): Promise<{ user: User; cookies: string[] } | null> {
    try {
      const { headers, response } = await this.auth.library.api.signInEmail({
        body: { email, password },
        headers: headersOf(browser),
        returnHeaders: true,
      });
      return { user: userOf(response.user), cookies: headers.getSetCookie() };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw asUnavailable(error);
    }
  }

  /** Opens a session for somebody who proved by other means who they are; returns its cookies. */
  async open(browser: Browser, start: SessionStart): Promise<string[]> {
    const { headers } = await this.auth.library.api.openSession({
      body: start,
      headers: headersOf(browser),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  /** Ends the session of these cookies, if there is one; returns the cookies that clear it. */
  async signOut(cookie: string): Promise<string[]> {
    const { headers } = await this.auth.library.api.signOut({
      headers: new Headers({ cookie }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  /** Who is signed in by these cookies, or null. */
  async current(cookie: string): Promise<SignedIn | null> {
    const headers = new Headers({ cookie });
    const found = await this.auth.library.api.getSession({ headers }).catch((error: unknown) => {
      throw asUnavailable(error);
    });
    if (found === null) return null;
    const { session, user } = found;
    return {
      user: userOf(user),
      sessionId: session.id,
      method: (session.method ?? 'password') as SignInMethod,
      secondFactor: session.secondFactor ?? false,
    };
  }
}

const headersOf = ({ cookie, userAgent, ip }: Browser): Headers => {
  const headers = new Headers();
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 500));
  if (ip !== undefined) headers.set('x-forwarded-for', ip);
  return headers;
};
