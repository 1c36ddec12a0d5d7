/**
 * What the names of our cookies begin with. Over TLS it is one that browsers take only from this
 * very host, Secure and for all its paths, so that no neighbour can plant a session.
 */
export const cookiePrefix = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '__Host-tribune' : 'tribune';

/** The cookie that carries a session. */
export const sessionCookie = (publicUrl: string): string =>
  `${cookiePrefix(publicUrl)}.session_token`;
