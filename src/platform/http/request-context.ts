import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Origin, RequestContext } from '../../kernel/context.js';

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** Remembers whose request this is; the guard calls it once it knows. */
export const setRequestContext = (request: FastifyRequest, context: RequestContext): void => {
  contexts.set(request, context);
};

export const requestContext = (request: FastifyRequest): RequestContext | undefined =>
  contexts.get(request);

/** The `RequestContext` of a workspace or guest route, as a controller's parameter. */
export const Ctx = createParamDecorator(
  (_: unknown, execution: ExecutionContext): RequestContext => {
    const context = requestContext(execution.switchToHttp().getRequest<FastifyRequest>());
    if (context === undefined) throw new Error('this route has no workspace');
    return context;
  },
);

/** From where a request comes; a proxy is believed only where the operator trusts it. */
export const originOf = ({ ip, headers }: FastifyRequest): Origin => ({
  ip,
  userAgent: headers['user-agent']?.slice(0, 500) ?? null,
});
