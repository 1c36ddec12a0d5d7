import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { EventSeats, type LockedEvent } from '../../events/events.contract.js';
import { mayOffer, offeredUntil } from '../domain/offer.js';
import { promotable } from '../domain/waiting-list.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { GuestLetters } from '../guest-letters.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';

export const OFFER_SEATS_QUEUE = 'invitations.offer-seats';

/** The job that goes on offering the seats of one event. */
export interface OfferSeatsJobData {
  readonly workspaceId: string;
  readonly eventId: string;
}

/** How many parties are offered seats in one transaction; a job goes on with those behind them. */
const PARTIES_AT_ONCE = 200;

/** Offers free seats to the parties that wait, in their order, and holds them until each has answered. */
@Injectable()
export class PromoteWaitingList {
  constructor(
    private readonly db: UnitOfWork,
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly news: InvitationNews,
    private readonly letters: GuestLetters,
    private readonly jobs: JobQueue,
  ) {}

  /** Returns how many parties were offered seats; the event stays locked until the unit of work ends. */
  execute(caller: RequestContext, eventId: string): Promise<number> {
    // Whoever freed the seats, the offer is nobody's doing.
    const ctx: RequestContext = { ...caller, actor: { kind: 'system' }, origin: null };
    return this.db.run(ctx, async () => {
      let offered = 0;
      while (offered < PARTIES_AT_ONCE) {
        const event = await this.seats.lock(ctx, eventId);
        if (event === null || !event.everWaited || !mayOffer(event, ctx.now)) return offered;
        const parties = await this.round(ctx, event);
        if (parties === 0) return offered;
        offered += parties;
      }
      const job: OfferSeatsJobData = { workspaceId: ctx.workspaceId, eventId };
      await this.jobs.send(OFFER_SEATS_QUEUE, job);
      return offered;
    });
  }

  private async round(ctx: RequestContext, event: LockedEvent): Promise<number> {
    if (event.freeSeats <= 0) return 0;
    const { workspaceId, now } = ctx;
    const waiting = await this.invitations.waiting(workspaceId, event.id, event.freeSeats);
    const chosen = promotable(waiting, event.freeSeats);
    if (chosen.length === 0) return 0;
    const parties = await this.invitations.lockMany(workspaceId, chosen);
    await this.hold(ctx, event.id, parties);
    const until = offeredUntil(event, now);
    await this.invitations.save(ctx, parties, {
      answer: 'offered',
      offeredUntil: until,
      waitlistPosition: null,
    });
    await this.news.answered(ctx, parties, 'offered');
    for (const party of parties) await this.letters.send(ctx, party.id, 'offer');
    return parties.length;
  }

  private async hold(
    ctx: RequestContext,
    eventId: string,
    parties: readonly Invitation[],
  ): Promise<void> {
    const seats = parties.reduce((sum, { partySize }) => sum + partySize, 0);
    const { seated } = await this.seats.claim(ctx, eventId, seats, 'refuse');
    if (!seated) throw new Error('seats that were free under the lock cannot be taken');
  }
}
