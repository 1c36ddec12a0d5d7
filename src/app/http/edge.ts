import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify as createFastify, type FastifyInstance, type FastifyRequest } from 'fastify';

import type { DomainError } from '../../kernel/problem.js';
import { edgeProblems } from '../../platform/http/edge.errors.js';
import { InvalidInput } from '../../platform/http/input-errors.js';

/** Bytes of all headers together, the request line included. */
export const MAX_HEADER_BYTES = 16 * 1024;
const MAX_HEADERS = 100;
const MAX_URL_LENGTH = 8 * 1024;
const MAX_PARAMETERS = 100;

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** An answer of the API is data: nothing in it is run, loaded, framed or sent anywhere. */
const NOTHING = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** A page of ours runs and asks what comes from us, and nothing that stands in the page itself. */
export const PAGE_POLICY = {
  ...NOTHING,
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
};

const PERMISSIONS_POLICY =
  'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

/** What an answer carries that is given before any hook runs: it is never more than a problem. */
export const BARE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

const helmetOptions = (overTls: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
  strictTransportSecurity: overTls && { maxAge: YEAR_SECONDS, includeSubDomains: true },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
});

/** What the library puts on an answer: it would work that out at every request, and it is always the same. */
const headersBy = async (options: FastifyHelmetOptions): Promise<Record<string, string>> => {
  const library = createFastify();
  await library.register(helmet, options);
  library.get('/', (_, reply) => reply.send(reply.raw.getHeaders()));
  return (await library.inject('/')).json();
};

/** The header that says what a page of ours may do. */
export const pagePolicy = async (directives: Record<string, string[]>): Promise<string> => {
  const contentSecurityPolicy = { useDefaults: false, directives };
  return (await headersBy({ contentSecurityPolicy }))['content-security-policy'] ?? '';
};

/** Puts the headers on every answer that tell a browser what it may do with it: as little as possible. */
export const protectAnswers = async (
  fastify: FastifyInstance,
  publicUrl: string,
): Promise<void> => {
  const headers = {
    ...(await headersBy(helmetOptions(publicUrl.startsWith('https:')))),
    'permissions-policy': PERMISSIONS_POLICY,
    'cache-control': 'no-store',
  };
  fastify.addHook('onRequest', (_, reply, done) => {
    void reply.headers(headers);
    done();
  });
};

/** Refuses requests whose address or headers are more than any honest client sends. */
export const limitRequestHeads = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', (request, _, done) => done(excessOf(request)));
};

const excessOf = ({ raw }: FastifyRequest): DomainError | InvalidInput | undefined => {
  const { url = '', rawHeaders } = raw;
  if (url.length > MAX_URL_LENGTH) {
    return edgeProblems.refuse('uri_too_long', { limit: MAX_URL_LENGTH });
  }
  if (rawHeaders.length / 2 > MAX_HEADERS) return headersTooLarge();
  if (url.split('&', MAX_PARAMETERS + 1).length > MAX_PARAMETERS) {
    const params = { max: MAX_PARAMETERS };
    return new InvalidInput([{ pointer: '?', code: 'too_many_fields', params }]);
  }
  return undefined;
};

export const headersTooLarge = (): DomainError =>
  edgeProblems.refuse('headers_too_large', { count: MAX_HEADERS, bytes: MAX_HEADER_BYTES });
