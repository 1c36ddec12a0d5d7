import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { httpProblems } from '../http/http.errors.js';
import { localeOf } from '../http/locale.js';
import { originOf, setRequestContext } from '../http/request-context.js';
import { AccessResolver, GuestLinkResolver, type Credentials } from './access.port.js';
import { ACCESS, type Access } from './requires.decorator.js';
import { checkSameOrigin } from './same-origin.js';
import { rememberSignedIn } from './signed-in.js';

/** Lets nobody through who does not meet what the route declares; a route that declares nothing lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: AccessResolver,
    private readonly guestLinks: GuestLinkResolver,
    private readonly clock: Clock,
    private readonly settings: RuntimeSettings,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const needs = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (needs === undefined) throw httpProblems.refuse('forbidden', { permission: '-' });
    checkSameOrigin(request, this.settings.publicUrl);
    if (needs.kind === 'permission') await this.admitToWorkspace(request, needs.permission);
    if (needs.kind === 'session') await this.admitSignedIn(request);
    if (needs.kind === 'guest') await this.admitGuest(request);
    return true;
  }

  private async admitToWorkspace(request: FastifyRequest, permission: string): Promise<void> {
    const { workspace = '' } = request.params as { workspace?: string };
    const caller = await this.access.caller(credentialsOf(request), workspace);
    if (caller === 'unauthenticated') throw httpProblems.refuse('unauthenticated');
    if (caller === null) throw httpProblems.refuse('not_found');
    if (!(caller.permissions as ReadonlySet<string>).has(permission)) {
      throw httpProblems.refuse('forbidden', { permission });
    }
    setRequestContext(request, {
      workspaceId: caller.workspaceId,
      actor: caller.actor,
      locale: localeOf(request.headers['accept-language']),
      now: this.clock.now(),
      requestId: request.id,
      origin: originOf(request),
    });
  }

  private async admitSignedIn(request: FastifyRequest): Promise<void> {
    const signedIn = await this.access.signedIn(credentialsOf(request));
    if (signedIn === null) throw httpProblems.refuse('unauthenticated');
    rememberSignedIn(request, signedIn);
  }

  private async admitGuest(request: FastifyRequest): Promise<void> {
    const { token = '' } = request.params as { token?: string };
    const link = await this.guestLinks.resolve(token);
    if (link === null) throw httpProblems.refuse('not_found');
    setRequestContext(request, {
      workspaceId: link.workspaceId,
      actor: { kind: 'guest', invitationId: link.invitationId },
      locale:
        request.headers['accept-language'] === undefined
          ? link.locale
          : localeOf(request.headers['accept-language']),
      now: this.clock.now(),
      requestId: request.id,
      origin: originOf(request),
    });
  }
}

const credentialsOf = (request: FastifyRequest): Credentials => ({
  authorization: request.headers.authorization,
  cookie: request.headers.cookie,
});
