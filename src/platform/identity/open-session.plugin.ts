import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';

import type { SignInMethod } from './sign-in-methods.js';
import type { User } from './users.query.js';

export interface SessionStart {
  readonly userId: string;
  readonly method: SignInMethod;
  /** Whether a second factor was shown, to us or to a provider that vouches for it. */
  readonly secondFactor: boolean;
  /** The session that this one replaces, and then lasts no longer than. */
  readonly replaces?: SessionSpan;
}

/** From when to when a session is good, however much it is used. */
export interface SessionSpan {
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A user with a session, by its token; null where they first have to show a second factor. */
type Opened = { readonly user: User; readonly token: string } | null;

/** Only our own code calls the endpoint below, so its types are check enough. */
const sessionStart = {
  '~standard': {
    version: 1,
    vendor: 'tribune',
    types: undefined as unknown as { input: SessionStart; output: SessionStart },
    validate: (value: unknown) => ({ value: value as SessionStart }),
  },
} as const;

/**
 * Lets our own code open a session for somebody who proved by other means who they are
 * (single sign-on, the link of an invitation). It has no address, so nobody can call it from outside.
 */
export const openSession = () => ({
  id: 'open-session' as const,
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: sessionStart, requireHeaders: true },
      async (ctx): Promise<Opened> => {
        const { userId, method, secondFactor, replaces } = ctx.body;
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(userId);
        if (user === null) throw new Error('there is no such user');
        if ((user as { twoFactorEnabled?: boolean }).twoFactorEnabled === true && !secondFactor) {
          return null;
        }
        const lastSeenAt = new Date();
        const facts = { method, secondFactor, lastSeenAt, ...replaces };
        const session = await internalAdapter.createSession(userId, false, facts, true);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ user, token: session.token });
      },
    ),
  },
});
