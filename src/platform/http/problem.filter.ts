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
  if (problem.status >= 500) logFailure(request, error);
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

const problemOf = (error: unknown, request: FastifyRequest): ProblemDetails => {
  const asked = { locale: localeOf(request.headers['accept-language']), requestId: request.id };
  if (error instanceof InvalidInput) return fromInvalidInput(error, asked);
  return fromDomainError(error instanceof DomainError ? error : translate(error, request), asked);
};

/** 414: a parameter of the path that is longer than any of ours. */
const NOWHERE: readonly unknown[] = [404, 414];

/** What Fastify, Nest or the driver threw, in our own words. */
const translate = (error: unknown, request: FastifyRequest): DomainError => {
  if (isDatabaseAway(error)) return httpProblems.refuse('unavailable');
  const { code, statusCode } = (error ?? {}) as FastifyFailure;
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413) {
    return httpProblems.refuse('body_too_large', { limit: request.routeOptions.bodyLimit });
  }
  if (status === 415) return httpProblems.refuse('unsupported_media_type');
  if (NOWHERE.includes(status)) return httpProblems.refuse('not_found');
  if (status === 400)
    return httpProblems.refuse(code === 'FST_ERR_BAD_URL' ? 'not_found' : 'invalid_json');
  return httpProblems.refuse('internal_error');
};
