import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { EventSeats, type LockedEvent } from '../events/events.contract.js';
import type { Invitation } from './entities/invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { guestKey, InvitationKeysQuery, type GuestKey } from './queries/invitation-keys.query.js';

/** Events and the invitations to them, all locked until the open unit of work ends. */
export interface LockedGuests {
  /** By id; one that does not exist has no entry. */
  readonly events: ReadonlyMap<string, LockedEvent>;
  /** By `guestKey`; who is not invited has no entry. */
  readonly invitations: ReadonlyMap<string, Invitation>;
}

/** Locks many guests of many events, in the one order that everybody keeps: the events first, by id, then their invitations. */
@Injectable()
export class KnownGuests {
  constructor(
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly keys: InvitationKeysQuery,
  ) {}

  async lock(ctx: RequestContext, guests: readonly GuestKey[]): Promise<LockedGuests> {
    const events = await this.lockEvents(
      ctx,
      guests.map(({ eventId }) => eventId),
    );
    const ids = await this.keys.ids(ctx.workspaceId, guests);
    const locked = ids.length === 0 ? [] : await this.invitations.lockMany(ctx.workspaceId, ids);
    const invitations = new Map(locked.map((invitation) => [guestKey(invitation), invitation]));
    return { events, invitations };
  }

  /** The events of these ids, one after the other in the order of their ids, so that nobody waits in a circle. */
  async lockEvents(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, LockedEvent>> {
    const events = new Map<string, LockedEvent>();
    for (const id of [...new Set(ids)].sort()) {
      const event = await this.seats.lock(ctx, id);
      if (event !== null) events.set(id, event);
    }
    return events;
  }
}
