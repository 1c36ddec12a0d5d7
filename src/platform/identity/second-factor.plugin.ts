import { randomBytes } from 'node:crypto';

import { createAuthEndpoint } from 'better-auth/api';

import { CHALLENGE_COOKIE } from './challenge-cookie.js';

/** How the library names such a challenge where it keeps it. */
const CHALLENGE_PREFIX = '2fa-';

/** How it names the count of wrong answers to a challenge. */
const WRONG_ANSWERS_PREFIX = '2fa-attempts-';

const CHALLENGE_SECONDS = 600;

/** Only our own code calls the endpoint, so its types are check enough. */
const challengedUser = {
  '~standard': {
    version: 1,
    vendor: 'tribune',
    types: undefined as unknown as { input: { userId: string }; output: { userId: string } },
    validate: (value: unknown) => ({ value: value as { userId: string } }),
  },
} as const;

/**
 * Lets our own code put somebody between the password and the second factor, as the library itself
 * would, and asks who stands there. It has no address, so nobody can ask it from outside.
 */
export const secondFactorChallenge = () => ({
  id: 'second-factor-challenge' as const,
  endpoints: {
    challengeSecondFactor: createAuthEndpoint.serverOnly(
      { method: 'POST', body: challengedUser, requireHeaders: true },
      async (ctx): Promise<void> => {
        const { internalAdapter, secret, createAuthCookie } = ctx.context;
        const { userId } = ctx.body;
        const identifier = CHALLENGE_PREFIX + randomBytes(20).toString('base64url');
        const expiresAt = new Date(Date.now() + CHALLENGE_SECONDS * 1000);
        for (const [name, value] of [
          [identifier, userId],
          [WRONG_ANSWERS_PREFIX + identifier, '0'],
        ] as const) {
          await internalAdapter.createVerificationValue({ identifier: name, value, expiresAt });
        }
        const cookie = createAuthCookie(CHALLENGE_COOKIE, { maxAge: CHALLENGE_SECONDS });
        await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
      },
    ),
    secondFactorChallenge: createAuthEndpoint.serverOnly(
      { method: 'POST', requireHeaders: true },
      async (ctx): Promise<{ userId: string; email: string } | null> => {
        const { internalAdapter, secret, createAuthCookie } = ctx.context;
        const identifier = await ctx.getSignedCookie(
          createAuthCookie(CHALLENGE_COOKIE).name,
          secret,
        );
        if (!identifier || !identifier.startsWith(CHALLENGE_PREFIX)) return null;
        const challenge = await internalAdapter.findVerificationValue(identifier);
        if (challenge === null || challenge.expiresAt <= new Date()) return null;
        const user = await internalAdapter.findUserById(challenge.value);
        return user === null ? null : { userId: user.id, email: user.email };
      },
    ),
  },
});
