import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { DomainError } from '../../kernel/problem.js';
import { isDatabaseAway } from '../database/database-errors.js';
import { httpProblems } from './http.errors.js';
import { InvalidInput } from './input-errors.js';
import { localeOf } from './locale.js';
import { fromDomainError, fromInvalidInput, type ProblemDetails } from './problem-details.js';

interface FastifyFailure {
  readonly code?: string;
  readonly statusCode?: number;
}

/** Answers every refusal and every failure as problem details; never a stack, SQL or a library's words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(error, request, reply);
  }
}

export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf(error, request);
  if (problem.status === 401 || problem.status === 403) logRefusal(request, problem.code);
  if (problem.status === 503) void reply.header('retry-after', '5');
  if (problem.status === 429 && error instanceof DomainError) {
    void reply.header('retry-after', String(error.params['seconds'] ?? 1));
  }
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
};

/** A refusal is no fault of the code, so where it was raised says nothing; it names what was refused. */
const logFailure = ({ log }: FastifyRequest, error: unknown): void =>
  error instanceof DomainError
    ? log.warn({ code: error.code }, 'request failed')
    : log.error({ err: error }, 'request failed');

/** Who tries what they may not do is worth a line; it names the route's pattern and never what was shown. */
export const logRefusal = (
  { method, routeOptions, ip, log }: FastifyRequest,
  reason: string,
): void => log.warn({ method, route: routeOptions.url ?? 'unknown', reason, ip }, 'refused');

/** What `error` is answered with, in the language of who asked; a failure of ours is logged. */
export const problemOf = (error: unknown, request: FastifyRequest): ProblemDetails => {
  const problem = told(error, request);
  if (problem.status >= 500) logFailure(request, error);
  return problem;
};

const told = (error: unknown, request: FastifyRequest): ProblemDetails => {
  const asked = { locale: localeOf(request.headers['accept-language']), requestId: request.id };
  if (error instanceof InvalidInput) return fromInvalidInput(error, asked);
  return fromDomainError(error instanceof DomainError ? error : translate(error, request), asked);
};

/** 414: a parameter of the path that is longer than any of ours. */
const NOWHERE: readonly unknown[] = [404, 414];

/** What zlib calls its failures: `Z_DATA_ERROR`, `ZSTD_error_…`. */
const isBadCompression = (code: string | undefined): boolean =>
  code !== undefined && /^(Z_|ZSTD_)/.test(code);

/** What Fastify, Nest or the driver threw, in our own words. */
const translate = (error: unknown, request: FastifyRequest): DomainError => {
  if (isDatabaseAway(error)) return httpProblems.refuse('unavailable');
  const { code, statusCode } = (error ?? {}) as FastifyFailure;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413) {
    return httpProblems.refuse('body_too_large', { limit: request.routeOptions.bodyLimit });
  }
  if (NOWHERE.includes(status) || code === 'FST_ERR_BAD_URL')
    return httpProblems.refuse('not_found');
  return httpProblems.refuse(isBadCompression(code) ? 'invalid_compression' : ofStatus(status));
};

const ofStatus = (status: number | undefined) => {
  if (status === 415) return 'unsupported_media_type';
  return status === 400 ? 'invalid_json' : 'internal_error';
};
