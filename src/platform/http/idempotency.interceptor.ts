import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';

import { actorRef } from '../../kernel/context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { beginFingerprint, idempotencyKeyOf, REPEATS_ANSWERED } from './idempotency-key.js';
import { IdempotencyStore, type Claim } from './idempotency.store.js';
import { requestContext } from './request-context.js';

/**
 * Makes every POST of a workspace or guest safe to repeat. The key, the work and its answer are one
 * transaction: either all three are kept or none, so a repeat never does the work twice.
 * A refused request keeps nothing and may be sent again under the same key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: UnitOfWork,
    private readonly store: IdempotencyStore,
    private readonly reflector: Reflector,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const context = requestContext(request);
    if (request.method !== 'POST' || context === undefined) return next.handle();
    if (this.reflector.get<unknown>(REPEATS_ANSWERED, execution.getHandler()) === true)
      return next.handle();
    const key = idempotencyKeyOf(request);
    if (key === null) return next.handle();
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const claim: Claim = {
      workspaceId: context.workspaceId,
      actor: actorRef(context.actor),
      key,
      fingerprint: fingerprintOf(request),
      now: context.now,
    };
    return from(this.once(claim, reply, () => lastValueFrom(next.handle())));
  }

  private once(claim: Claim, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    return this.db.run(claim, async () => {
      const before = await this.store.claim(claim);
      if (before !== null) {
        void reply.status(before.status).header('idempotent-replayed', 'true');
        if (before.location !== null) void reply.header('location', before.location);
        return before.body;
      }
      const body = await work();
      const location = reply.getHeader('location');
      this.store.keep(claim, {
        status: reply.statusCode,
        location: typeof location === 'string' ? location : null,
        body,
      });
      return body;
    });
  }
}

const fingerprintOf = (request: FastifyRequest): Buffer =>
  beginFingerprint(request)
    .update(JSON.stringify(request.body ?? null))
    .digest();
