import { createHash, type Hash } from 'node:crypto';

import { SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { httpProblems } from './http.errors.js';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key of a request, null where it has none: the draft's structured-field string, `"…"`, or the bare form that many send. */
export const idempotencyKeyOf = (request: FastifyRequest): string | null => {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  const text = Array.isArray(header) ? header.join() : header;
  const key = /^"(.*)"$/.exec(text)?.[1] ?? text;
  if (!KEY.test(key)) throw httpProblems.refuse('idempotency_key_invalid');
  return key;
};

/** The beginning of a request's fingerprint; what its body says comes behind it. */
export const beginFingerprint = ({ method, url }: FastifyRequest): Hash =>
  createHash('sha256').update(`${method} ${url}\n`);

export const REPEATS_ANSWERED = 'tribune:repeats-answered';

/** The route keeps and repeats its answers by itself: the interceptor that does so for every other leaves it alone. */
export const AnswersRepeats = (): MethodDecorator => SetMetadata(REPEATS_ANSWERED, true);
