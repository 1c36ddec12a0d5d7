import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { CompanionRepository } from './companion.repository.js';
import type { Invitation } from './entities/invitation.entity.js';
import { GuestLinks } from './guest-links.js';
import { InvitationNews } from './invitation-news.js';
import { InvitationRepository } from './invitation.repository.js';
import type { Addressee } from './invitee.js';

/** Gives invitations that were taken back to their guests again: as new, but for their history. */
@Injectable()
export class Reinstatement {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly companions: CompanionRepository,
    private readonly links: GuestLinks,
    private readonly news: InvitationNews,
  ) {}

  /** The ids of the invitations that were given back, by guest. The event must be locked. */
  async of(
    ctx: RequestContext,
    eventId: string,
    addressees: ReadonlyMap<string, Addressee>,
  ): Promise<ReadonlyMap<string, string>> {
    const { workspaceId } = ctx;
    const ids = await this.invitations.revokedOf(workspaceId, eventId, [...addressees.keys()]);
    const given = new Map<string, string>();
    for (const invitation of await this.invitations.lockMany(workspaceId, ids)) {
      const addressee = addressees.get(invitation.influencerId);
      if (addressee === undefined || invitation.revokedAt === null) continue;
      await this.give(ctx, invitation, addressee);
      given.set(invitation.influencerId, invitation.id);
    }
    return given;
  }

  private async give(
    ctx: RequestContext,
    before: Invitation,
    { partySize, locale }: Addressee,
  ): Promise<void> {
    // Who had the former link or ticket may no longer be who is invited now.
    const link = { ...before, linkVersion: before.linkVersion + 1 };
    await this.invitations.save(ctx, [before], {
      ...AS_NEW,
      ...this.links.fingerprints(link),
      linkVersion: link.linkVersion,
      partyLimit: partySize ?? 1,
      partySize: partySize ?? 1,
      locale,
    });
    await this.companions.keepFirst(ctx, before.id, 0);
    if (before.answer !== 'pending') await this.news.answered(ctx, [before], 'pending');
  }
}

const AS_NEW = {
  revokedAt: null,
  delivery: 'draft',
  answer: 'pending',
  presence: 'expected',
  answeredAt: null,
  waitlistPosition: null,
  offeredUntil: null,
  presentAt: null,
  sentAt: null,
} as const;
