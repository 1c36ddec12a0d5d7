/** How the library calls the cookie of somebody who showed the password and not yet the second factor. */
export const CHALLENGE_COOKIE = 'two_factor';

/** The one cookie of a request that says which challenge it answers; '' where there is none. */
export const challengeCookieOf = (cookie: string): string =>
  cookie.split(/; */).filter(isChallenge).join('; ');

const isChallenge = (cookie: string): boolean =>
  cookie.split('=')[0]?.endsWith(`.${CHALLENGE_COOKIE}`) ?? false;
