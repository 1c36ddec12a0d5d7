import type { FastifyRequest } from 'fastify';

import { isLoopback } from '../config/loopback.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether another site's page sends this change through its visitor's browser. That matters with
 * cookies, and without: another site could sign its visitor in to an account of its own.
 *
 * A page of the application is of the same origin to the letter: a sibling subdomain is foreign.
 * Browsers tell where a change comes from by Sec-Fetch-Site or Origin, those before 2020 at least by
 * Referer. A client that tells nothing is no browser and carries nobody's cookies; nor can a page
 * make a browser send a bearer key.
 */
export const isForeign = (request: FastifyRequest, publicUrl: string): boolean => {
  const { origin, referer, authorization } = request.headers;
  if (SAFE_METHODS.includes(request.method) || isBearer(authorization)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const from = origin ?? (site === undefined ? referer : undefined);
  return from !== undefined && !isOwn(from, publicUrl);
};

/** Not Basic: a browser sends that by itself to an address with a name and password in it. */
const isBearer = (authorization: string | undefined): boolean =>
  authorization !== undefined && /^bearer /i.test(authorization);

/**
 * Of the origin that people reach us under, whose own names this machine has several. The Host that
 * a request names is no proof: another site's name may be made to lead here (DNS rebinding).
 */
const isOwn = (from: string, publicUrl: string): boolean => {
  if (!URL.canParse(from)) return false;
  const [theirs, ours] = [new URL(from), new URL(publicUrl)];
  if (theirs.origin === ours.origin) return true;
  const areHere = isLoopback(theirs.hostname) && isLoopback(ours.hostname);
  return areHere && theirs.protocol === ours.protocol && theirs.port === ours.port;
};
