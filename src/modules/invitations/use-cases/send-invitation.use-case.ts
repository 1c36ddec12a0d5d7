import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Events, rsvpDeadlineOf } from '../../events/events.contract.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { GuestLetters } from '../guest-letters.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { invitationProblems } from '../invitations.errors.js';

/**
 * Sends an invitation, for the first time or again: by mail, or by hand where the guest has no
 * address. For one that is on its way the letter is ordered again, in case the first was lost; it is
 * written once, since what was sent is no longer queued.
 */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: Events,
    private readonly influencers: Influencers,
    private readonly invitations: InvitationRepository,
    private readonly letters: GuestLetters,
    private readonly news: InvitationNews,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const invitation = await this.invitations.lock(ctx.workspaceId, id);
      if (invitation === null) throw httpProblems.refuse('not_found');
      await this.checkSendable(ctx, invitation);
      const email = await this.addressOf(ctx, invitation);
      if (email === null) {
        const sent = { delivery: 'sent', sentAt: ctx.now } as const;
        await this.invitations.save(ctx, [invitation], sent, 'by_hand');
        await this.news.sent(ctx, invitation);
        return;
      }
      if (invitation.delivery !== 'queued') {
        await this.invitations.save(ctx, [invitation], { delivery: 'queued' });
      }
      await this.letters.send(ctx, id, 'invitation');
    });
  }

  private async checkSendable(ctx: RequestContext, invitation: Invitation): Promise<void> {
    if (invitation.revokedAt !== null) throw invitationProblems.refuse('invitation_revoked');
    const event = await this.events.facts(ctx, invitation.eventId);
    if (event === null) throw new Error(`event ${invitation.eventId} does not exist`);
    if (event.state !== 'open') {
      throw invitationProblems.refuse('event_not_open', { state: event.state });
    }
    const deadline = rsvpDeadlineOf(event);
    if (ctx.now <= deadline) return;
    throw invitationProblems.refuse('answer_too_late', { deadline: deadline.toISOString() });
  }

  private async addressOf(
    ctx: RequestContext,
    { influencerId }: Invitation,
  ): Promise<string | null> {
    const guest = (await this.influencers.facts(ctx, [influencerId])).get(influencerId);
    if (guest === undefined) throw new Error(`influencer ${influencerId} does not exist`);
    if (guest.doNotContact) throw invitationProblems.refuse('do_not_contact');
    return guest.email;
  }
}
