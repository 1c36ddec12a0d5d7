import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import { Clock } from '../clock.js';
import { httpProblems } from '../http/http.errors.js';
import { requestContext, setRequestContext } from '../http/request-context.js';
import { isAdmitted } from './admission.js';
import { ACCESS, type Access } from './requires.decorator.js';

/**
 * The second lock: a request that `Admission` did not let in to this very route reaches no handler,
 * whatever way it found there; and a route that declares nothing lets nobody in.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const needs = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (needs === undefined || !isAdmitted(request, needs)) {
      throw httpProblems.refuse('forbidden', { permission: '-' });
    }
    this.beginWork(request);
    return true;
  }

  /** The moment of a request is when its work begins: a body may have taken a minute to arrive. */
  private beginWork(request: FastifyRequest): void {
    const context = requestContext(request);
    if (context !== undefined) setRequestContext(request, { ...context, now: this.clock.now() });
  }
}
