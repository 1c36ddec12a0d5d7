import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventSeats } from '../../events/events.contract.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { DueInvitationsQuery } from '../queries/due-invitations.query.js';
import { PromoteWaitingList } from './promote-waiting-list.use-case.js';

/** Ends the offers that nobody took in time, and offers their seats to the next in line. */
@Injectable()
export class ExpireOffers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly due: DueInvitationsQuery,
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly promote: PromoteWaitingList,
    private readonly news: InvitationNews,
  ) {}

  /** One transaction an event, so that no event keeps another waiting. */
  async execute(ctx: RequestContext): Promise<void> {
    const events = await this.db.run(ctx, () => this.due.eventsWithEndedOffers(ctx));
    for (const eventId of events) await this.expire(ctx, eventId);
  }

  private expire(ctx: RequestContext, eventId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      await this.seats.lock(ctx, eventId);
      // Read under the lock: an answer that came just before it stands.
      const ids = await this.due.endedOffers(ctx, eventId);
      const offers = await this.invitations.lockMany(ctx.workspaceId, ids);
      await this.invitations.save(ctx, offers, { answer: 'expired', offeredUntil: null });
      await this.news.answered(ctx, offers, 'expired');
      const freed = offers.reduce((sum, { partySize }) => sum + partySize, 0);
      await this.seats.free(ctx, eventId, freed);
      await this.promote.execute(ctx, eventId);
    });
  }
}
