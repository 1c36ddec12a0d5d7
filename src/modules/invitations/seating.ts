import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { EventSeats, type LockedEvent } from '../events/events.contract.js';
import type { Invitation } from './entities/invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';

/** An invitation and its event, both locked until the open unit of work ends. */
export interface Seated {
  readonly event: LockedEvent;
  readonly invitation: Invitation;
}

/** Locks in the one order that everybody keeps: the event first, then its invitations. */
@Injectable()
export class Seating {
  constructor(
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
  ) {}

  /** The invitation with its event, as nobody else can change them now; `not_found` where there is none. */
  async lock(ctx: RequestContext, id: string): Promise<Seated> {
    const eventId = await this.invitations.eventOf(ctx.workspaceId, id);
    const event = eventId === null ? null : await this.seats.lock(ctx, eventId);
    const invitation = event === null ? null : await this.invitations.lock(ctx.workspaceId, id);
    if (event === null || invitation === null) throw httpProblems.refuse('not_found');
    return { event, invitation };
  }
}
