import { createAuthEndpoint } from 'better-auth/api';

/** How the library calls the cookie of somebody who showed the password and not yet the second factor. */
const CHALLENGE_COOKIE = 'two_factor';

/** How the library names such a challenge where it keeps it. */
const CHALLENGE_PREFIX = '2fa-';

/**
 * Tells our own code who stands between the password and the second factor. It has no address,
 * so nobody can ask it from outside.
 */
export const secondFactorChallenge = () => ({
  id: 'second-factor-challenge' as const,
  endpoints: {
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

/** Of the cookies that the library sets after the password, the one that stands for the challenge. */
export const challengeCookies = (cookies: readonly string[]): string[] =>
  cookies.filter(isChallenge);

/** The one cookie of a request that says which challenge it answers; '' where there is none. */
export const challengeCookieOf = (cookie: string): string =>
  cookie.split(/; */).filter(isChallenge).join('; ');

const isChallenge = (cookie: string): boolean =>
  cookie.split('=')[0]?.endsWith(`.${CHALLENGE_COOKIE}`) ?? false;
