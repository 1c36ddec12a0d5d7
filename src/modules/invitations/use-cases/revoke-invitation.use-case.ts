import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventSeats } from '../../events/events.contract.js';
import { seatsHeld } from '../domain/answer.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { invitationProblems } from '../invitations.errors.js';
import { Seating } from '../seating.js';
import { PromoteWaitingList } from './promote-waiting-list.use-case.js';

/** Takes an invitation back, unless its guest is in; its seats go to those who wait. Revoking it again changes nothing. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly seating: Seating,
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly promote: PromoteWaitingList,
    private readonly news: InvitationNews,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const { event, invitation } = await this.seating.lock(ctx, id);
      if (invitation.revokedAt !== null) return;
      if (invitation.presence === 'present') throw invitationProblems.refuse('already_here');
      const freed = seatsHeld(invitation);
      await this.invitations.save(ctx, [invitation], { revokedAt: ctx.now });
      await this.news.revoked(ctx, invitation);
      if (freed === 0) return;
      await this.seats.free(ctx, event.id, freed);
      await this.promote.execute(ctx, event.id);
    });
  }
}
