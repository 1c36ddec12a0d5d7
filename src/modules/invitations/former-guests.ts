import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import type { LockedEvent } from '../events/events.contract.js';
import { CompanionRepository } from './companion.repository.js';
import type { Invitation } from './entities/invitation.entity.js';
import { InvitationRepository } from './invitation.repository.js';
import { KnownGuests } from './known-guests.js';
import { TakenBackRepository, type DatedChange } from './taken-back.repository.js';

/** What is known of invitations of which something is to be taken back; they and their events are locked. */
export interface FormerGuestFacts {
  readonly events: ReadonlyMap<string, LockedEvent>;
  readonly invitations: ReadonlyMap<string, Invitation>;
  /** By invitation, in the order in which they changed. */
  readonly changes: ReadonlyMap<string, readonly DatedChange[]>;
  /** Those that were scanned at a door. */
  readonly scanned: ReadonlySet<string>;
  /** Those that stand instead of another one. */
  readonly superseding: ReadonlySet<string>;
  /** Names of companions, by invitation. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** Reads what became of invitations since they were recorded. */
@Injectable()
export class FormerGuests {
  constructor(
    private readonly guests: KnownGuests,
    private readonly invitations: InvitationRepository,
    private readonly takenBack: TakenBackRepository,
    private readonly companions: CompanionRepository,
  ) {}

  async lock(ctx: RequestContext, ids: readonly string[]): Promise<FormerGuestFacts> {
    const { workspaceId } = ctx;
    const eventIds = await this.invitations.eventsOf(workspaceId, ids);
    const events = await this.guests.lockEvents(ctx, eventIds);
    const locked = await this.invitations.lockMany(workspaceId, ids);
    const changes = await this.takenBack.changesOf(workspaceId, ids);
    return {
      events,
      invitations: new Map(locked.map((invitation) => [invitation.id, invitation])),
      changes: Map.groupBy(changes, ({ invitationId }) => invitationId),
      scanned: await this.takenBack.scanned(workspaceId, ids),
      superseding: await this.takenBack.superseding(workspaceId, ids),
      named: await this.companions.named(workspaceId, ids),
    };
  }
}
