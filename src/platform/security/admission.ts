import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Actor, Locale } from '../../kernel/context.js';
import type { DomainError } from '../../kernel/problem.js';
import { Clock } from '../clock.js';
import { RuntimeSettings } from '../config/runtime-settings.js';
import { httpProblems } from '../http/http.errors.js';
import { localeOf } from '../http/locale.js';
import { logRefusal } from '../http/problem.filter.js';
import { originOf, setRequestContext } from '../http/request-context.js';
import { AccessResolver, GuestLinkResolver, type Credentials } from './access.port.js';
import { RateLimits, stranger, type CountedCaller } from './rate-limits.js';
import type { Access } from './requires.decorator.js';
import { isForeign } from './same-origin.js';
import { securityProblems } from './security.errors.js';
import { rememberSignedIn } from './signed-in.js';

/** Under whose name a request is counted, and why it is refused, if it is. */
interface Verdict {
  readonly caller: CountedCaller;
  readonly refusal?: DomainError;
}

const admissions = new WeakMap<FastifyRequest, Access>();

/** Whether `Admission` let this request in to a route that asks exactly `needs`. */
export const isAdmitted = (request: FastifyRequest, needs: Access): boolean =>
  admissions.get(request) === needs;

/**
 * Decides who comes in, before the body of a request is read: who may not do what a route does
 * cannot make us read what they send with it. `AccessGuard` then lets nobody pass who was not here.
 */
@Injectable()
export class Admission {
  constructor(
    private readonly access: AccessResolver,
    private readonly guestLinks: GuestLinkResolver,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly settings: RuntimeSettings,
  ) {}

  /** Lets a request in to what its route asks, and counts it; throws why where it may not come in, or there is no route. */
  async admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const needs = request.is404 ? undefined : request.routeOptions.config.access;
    if (needs === undefined) {
      await this.limits.count(stranger(request.ip), reply);
      if (request.is404) throw httpProblems.refuse('not_found');
      return;
    }
    const { caller, refusal } = isForeign(request, this.settings.publicUrl)
      ? { caller: stranger(request.ip), refusal: httpProblems.refuse('cross_origin') }
      : await this.judge(request, needs);
    if (isCounted(request)) await this.limits.count(caller, reply);
    if (refusal !== undefined) throw refusal;
    admissions.set(request, needs);
  }

  private judge(request: FastifyRequest, needs: Access): Verdict | Promise<Verdict> {
    switch (needs.kind) {
      case 'permission':
        return this.judgeInWorkspace(request, needs.permission);
      case 'session':
        return this.judgeSignedIn(request);
      case 'guest':
        return this.judgeGuest(request);
      case 'public':
        return { caller: stranger(request.ip) };
    }
  }

  private async judgeInWorkspace(request: FastifyRequest, permission: string): Promise<Verdict> {
    const { workspace = '' } = request.params as { workspace?: string };
    const caller = await this.access.caller(credentialsOf(request), workspace);
    if (caller === null) logRefusal(request, 'not_found');
    if (caller === null || typeof caller === 'string') {
      return { caller: stranger(request.ip), refusal: refusalFor(caller) };
    }
    const counted = countedAs(caller.actor);
    if (!(caller.permissions as ReadonlySet<string>).has(permission)) {
      return { caller: counted, refusal: httpProblems.refuse('forbidden', { permission }) };
    }
    if (caller.signedIn !== undefined) rememberSignedIn(request, caller.signedIn);
    this.remember(request, caller, localeOf(request.headers['accept-language']));
    return { caller: counted };
  }

  private async judgeSignedIn(request: FastifyRequest): Promise<Verdict> {
    const signedIn = await this.access.signedIn(credentialsOf(request));
    if (signedIn === null) {
      return { caller: stranger(request.ip), refusal: httpProblems.refuse('unauthenticated') };
    }
    rememberSignedIn(request, signedIn);
    return { caller: { policy: 'member', id: signedIn.user.id } };
  }

  private async judgeGuest(request: FastifyRequest): Promise<Verdict> {
    const { token = '' } = request.params as { token?: string };
    const link = await this.guestLinks.resolve(token);
    if (link === null) {
      return { caller: stranger(request.ip), refusal: httpProblems.refuse('not_found') };
    }
    const asked = request.headers['accept-language'];
    const actor = { kind: 'guest', invitationId: link.invitationId } as const;
    const locale = asked === undefined ? link.locale : localeOf(asked);
    this.remember(request, { workspaceId: link.workspaceId, actor }, locale);
    return { caller: countedAs(actor) };
  }

  private remember(
    request: FastifyRequest,
    { workspaceId, actor }: { workspaceId: string; actor: Actor },
    locale: Locale,
  ): void {
    setRequestContext(request, {
      workspaceId,
      actor,
      locale,
      now: this.clock.now(),
      requestId: request.id,
      origin: originOf(request),
    });
  }
}

/** Probes and scrapes come at all times, and from one address for a whole cluster. */
const isCounted = ({ routeOptions: { url = '' } }: FastifyRequest): boolean =>
  url !== '/metrics' && !url.startsWith('/health/');

type NotACaller = Extract<Awaited<ReturnType<AccessResolver['caller']>>, string | null>;

const refusalFor = (answer: NotACaller): DomainError => {
  if (answer === null) return httpProblems.refuse('not_found');
  return answer === 'unauthenticated'
    ? httpProblems.refuse('unauthenticated')
    : securityProblems.refuse(answer);
};

/** Whoever proved who they are is counted as themselves, so that many may share an address. */
const countedAs = (actor: Actor): CountedCaller => {
  switch (actor.kind) {
    case 'member':
      return { policy: 'member', id: actor.userId };
    case 'api_key':
      return { policy: 'key', id: actor.keyId };
    case 'guest':
      return { policy: 'guest', id: actor.invitationId };
    case 'connection':
      return { policy: 'key', id: actor.connectionId };
    case 'system':
      throw new Error('the system calls nothing over HTTP');
  }
};

/** All Authorization headers: of two, Node would drop the second unseen, and together they are no key. */
const credentialsOf = (request: FastifyRequest): Credentials => ({
  authorization: request.raw.headersDistinct['authorization']?.join(', '),
  cookie: request.headers.cookie,
});
