import type { FastifyRequest } from 'fastify';

import type { Browser } from '../../../platform/identity/sessions.js';

/** What a session notes of the browser that it is opened for. */
export const browserOf = ({ headers, ip }: FastifyRequest): Browser => ({
  cookie: headers.cookie,
  userAgent: headers['user-agent'],
  ip,
});
