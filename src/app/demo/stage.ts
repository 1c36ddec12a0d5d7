import type { Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';

import type { Actor, RequestContext, Role } from '../../kernel/context.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { Dice } from './random.js';

const HOUR = 3_600_000;

/** Milliseconds by which clocks in Toulouse are ahead of UTC at `instant`. */
const aheadOfUtc = (instant: Date): number => {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  return Date.parse(`${local.replace(' ', 'T')}Z`) - second;
};

/** What every scene of the demo plays on: the workspace, its users, its days, and the use cases. */
export class Stage {
  readonly dice = new Dice(20_260_328);

  /** @param today midnight, UTC, of the day on which the demo is loaded; all its days count from it. */
  constructor(
    private readonly modules: ModuleRef,
    readonly workspaceId: string,
    private readonly today: Date,
    private readonly users: ReadonlyMap<Role, string>,
    private readonly integration: { readonly keyId: string; readonly scopes: readonly string[] },
  ) {}

  /** A use case of any module. */
  use<T>(type: Type<T>): T {
    return this.modules.get(type, { strict: false });
  }

  /** The moment so many days from today at that hour in Toulouse; negative days are past. */
  at(days: number, hours = 0): Date {
    const wall = new Date(this.today.getTime() + (days * 24 + hours) * HOUR);
    return new Date(wall.getTime() - aheadOfUtc(wall));
  }

  /** The calendar day so many days from today. */
  day(days: number): string {
    return this.at(days).toISOString().slice(0, 10);
  }

  /** Somebody of the team, at that moment. */
  as(role: Role, now: Date): RequestContext {
    const userId = this.users.get(role);
    if (userId === undefined) throw new Error(`the demo has no ${role}`);
    return this.context({ kind: 'member', userId, role }, now);
  }

  /** The guest of an invitation, at that moment. */
  asGuest(invitationId: string, now: Date): RequestContext {
    return this.context({ kind: 'guest', invitationId }, now);
  }

  /** The integration that sends what the platforms tell, at that moment. */
  asIntegration(now: Date): RequestContext {
    const { keyId, scopes } = this.integration;
    return this.context({ kind: 'api_key', keyId, scopes }, now);
  }

  /** The product by itself, at that moment. */
  bySystem(now: Date): RequestContext {
    return systemContext(this.workspaceId, now);
  }

  private context(actor: Actor, now: Date): RequestContext {
    return { ...this.bySystem(now), actor, locale: 'fr', requestId: 'demo' };
  }
}
