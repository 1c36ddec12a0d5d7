import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { EventSeats } from '../events/events.contract.js';
import { maySeeAtDoor } from './domain/door-hours.js';
import type { Invitation } from './entities/invitation.entity.js';
import { ticketFingerprint } from './guest-links.js';
import { InvitationRepository } from './invitation.repository.js';
import { DoorGuestsQuery, type DoorGuest } from './queries/door-guests.query.js';

/** Whom a scan is about. */
export interface ShownTicket {
  readonly invitationId?: string | null;
  readonly ticket?: string | null;
}

/** A guest whose invitation is locked. */
export interface GuestAtHand {
  readonly invitation: Invitation;
  readonly facts: DoorGuest;
}

/** The guests of a batch of scans. */
export interface GuestsAtHand {
  /** The guest whom a scan shows, or null where it is nobody whom the caller may see. */
  find(shown: ShownTicket): GuestAtHand | null;
  /** The invitation that a scan shows, whoever may see it. */
  idOf(shown: ShownTicket): string | null;
}

/** Finds the guests whose tickets are shown and locks them, in the order that everybody keeps: their events first. */
@Injectable()
export class GuestsAtDoor {
  constructor(
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly guests: DoorGuestsQuery,
  ) {}

  async atHand(ctx: RequestContext, shown: readonly ShownTicket[]): Promise<GuestsAtHand> {
    const tickets = shown.flatMap(({ ticket }) => (ticket ? [ticketFingerprint(ticket)] : []));
    const byTicket = await this.invitations.idsByTicket(ctx.workspaceId, tickets);
    const idOf = ({ invitationId, ticket }: ShownTicket): string | null =>
      invitationId?.toLowerCase() ??
      (ticket ? byTicket.get(ticketFingerprint(ticket).toString('hex')) : undefined) ??
      null;
    const ids = shown.map(idOf).filter((id) => id !== null);
    await this.seats.lockAll(ctx, await this.invitations.eventsOf(ctx.workspaceId, ids));
    const locked = await this.invitations.lockMany(ctx.workspaceId, ids);
    const byId = new Map(locked.map((invitation) => [invitation.id, invitation]));
    const facts = await this.guests.run(ctx, ids);
    return {
      find: (scan) => {
        const id = idOf(scan) ?? '';
        const [invitation, guest] = [byId.get(id), facts.get(id)];
        if (invitation === undefined || guest === undefined) return null;
        return maySeeAtDoor(ctx, guest) ? { invitation, facts: guest } : null;
      },
      idOf,
    };
  }
}
