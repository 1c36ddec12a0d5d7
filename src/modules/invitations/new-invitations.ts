import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../platform/ids.js';
import { EventSeats } from '../events/events.contract.js';
import type { Invitation } from './entities/invitation.entity.js';
import { GuestLinks } from './guest-links.js';
import { InvitationRepository } from './invitation.repository.js';
import { AgreedDeliverables } from './invitations.contract.js';
import { invitationProblems } from './invitations.errors.js';
import type { Addressee } from './invitee.js';
import { Reinstatement } from './reinstatement.js';

/** Writes new invitations down, with what was agreed on each. */
@Injectable()
export class NewInvitations {
  constructor(
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly links: GuestLinks,
    private readonly reinstatement: Reinstatement,
    private readonly agreed: AgreedDeliverables,
  ) {}

  /**
   * The ids, in the order of `addressees`; `already_invited` where one of them was, or is listed twice.
   * Who was invited and then uninvited gets the same invitation again, with another link.
   */
  async keep(
    ctx: RequestContext,
    eventId: string,
    addressees: readonly Addressee[],
  ): Promise<string[]> {
    await this.seats.lock(ctx, eventId);
    const guests = new Map(addressees.map((addressee) => [addressee.influencerId, addressee]));
    const ids = new Map(await this.reinstatement.of(ctx, eventId, guests));
    const fresh = [...guests.values()].filter(({ influencerId }) => !ids.has(influencerId));
    for (const [influencerId, id] of await this.insert(ctx, eventId, fresh)) {
      ids.set(influencerId, id);
    }
    const waiting = new Set(ids.keys());
    for (const { influencerId, pointer } of addressees) {
      if (waiting.delete(influencerId)) continue;
      throw invitationProblems.refuse('already_invited', {}, `${pointer}/influencerId`);
    }
    const kept = addressees.map((addressee) => ({
      ...addressee,
      id: ids.get(addressee.influencerId) ?? '',
    }));
    await this.agree(ctx, eventId, kept);
    return kept.map(({ id }) => id);
  }

  /** The new ids by guest, without those who have an invitation already. */
  private async insert(
    ctx: RequestContext,
    eventId: string,
    addressees: readonly Addressee[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = addressees.map((addressee) => this.row(ctx, eventId, addressee));
    const kept = await this.invitations.insertNew(ctx, rows);
    return new Map(kept.map(({ influencerId, id }) => [influencerId, id]));
  }

  private async agree(
    ctx: RequestContext,
    eventId: string,
    kept: readonly (Addressee & { readonly id: string })[],
  ): Promise<void> {
    const agreements = kept.map(({ id, influencerId, deliverables }) => ({
      invitationId: id,
      influencerId,
      eventId,
      items: deliverables ?? [],
    }));
    await this.agreed.agree(
      ctx,
      agreements.filter(({ items }) => items.length > 0),
    );
  }

  private row(ctx: RequestContext, eventId: string, addressee: Addressee): Invitation {
    const link = { workspaceId: ctx.workspaceId, id: newId(), linkVersion: 1 };
    const partySize = addressee.partySize ?? 1;
    return {
      ...link,
      ...this.links.fingerprints(link),
      eventId,
      influencerId: addressee.influencerId,
      partyLimit: partySize,
      partySize,
      delivery: 'draft',
      answer: 'pending',
      presence: 'expected',
      answeredAt: null,
      waitlistPosition: null,
      offeredUntil: null,
      presentAt: null,
      revokedAt: null,
      supersededBy: null,
      sentAt: null,
      locale: addressee.locale,
      version: 1,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
  }
}
