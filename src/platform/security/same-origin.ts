import type { FastifyRequest } from 'fastify';

import { httpProblems } from '../http/http.errors.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change that another site's page sends with the visitor's cookies.
 * Browsers always tell where such a request comes from; a client that tells nothing is no browser
 * and cannot be tricked into carrying somebody's cookies.
 */
export const checkSameOrigin = (request: FastifyRequest, publicUrl: string): void => {
  if (SAFE_METHODS.includes(request.method) || request.headers.cookie === undefined) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw httpProblems.refuse('cross_origin');
  const { origin } = request.headers;
  if (origin === undefined || origin === new URL(publicUrl).origin) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) {
    throw httpProblems.refuse('cross_origin');
  }
};
