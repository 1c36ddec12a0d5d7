import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventSeats } from '../../events/events.contract.js';
import { AnswerRecords, type SaidAnswer } from '../answer-records.js';
import { decideAnswer, type AnswerDecision } from '../domain/answering.js';
import { deadlineOf } from '../domain/offer.js';
import type { Invitation } from '../entities/invitation.entity.js';
import { invitationProblems } from '../invitations.errors.js';
import { Seating, type Seated } from '../seating.js';
import { PromoteWaitingList } from './promote-waiting-list.use-case.js';

type ClaimSeats = Extract<AnswerDecision, { action: 'claim_seats' }>;

/**
 * Answers an invitation. Seats are taken in this very transaction, on the locked event: never one
 * more than there are, a party whole or not at all; seats that come free go to those who wait.
 */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly seating: Seating,
    private readonly seats: EventSeats,
    private readonly records: AnswerRecords,
    private readonly promote: PromoteWaitingList,
  ) {}

  execute(ctx: RequestContext, id: string, said: SaidAnswer): Promise<void> {
    return this.db.run(ctx, async () => {
      const seated = await this.seating.lock(ctx, id);
      const decision = decide(seated, said, ctx.now);
      const changes = await this.carryOut(ctx, seated, decision);
      await this.records.keep(ctx, seated.invitation, changes, said);
      if (mayFreeSeats(decision)) await this.promote.execute(ctx, seated.event.id);
    });
  }

  private async carryOut(
    ctx: RequestContext,
    { event, invitation }: Seated,
    decision: AnswerDecision,
  ): Promise<Partial<Invitation>> {
    switch (decision.action) {
      case 'claim_seats':
        return this.claim(ctx, { event, invitation }, decision);
      case 'change_waiting_party':
        return { partySize: decision.partySize };
      case 'decline':
      case 'withdraw':
        if (decision.freed > 0) await this.seats.free(ctx, invitation.eventId, decision.freed);
        return {
          answer: decision.action === 'decline' ? 'declined' : 'withdrawn',
          waitlistPosition: null,
          offeredUntil: null,
        };
      case 'unchanged':
        return {};
    }
  }

  private async claim(
    ctx: RequestContext,
    { event, invitation }: Seated,
    { seats, partySize, ifFull }: ClaimSeats,
  ): Promise<Partial<Invitation>> {
    // Seats that just came free (more capacity) belong to those who wait already, unless the host picks one of them.
    const isPicked = invitation.answer === 'waitlisted';
    const mayJumpTheLine = !isPicked && seats > 0 && event.everWaited && event.freeSeats > 0;
    if (mayJumpTheLine) await this.promote.execute(ctx, event.id);
    const outcome = await this.seats.claim(ctx, event.id, seats, ifFull);
    if (outcome.seated) {
      return { answer: 'accepted', partySize, waitlistPosition: null, offeredUntil: null };
    }
    if (outcome.position === null) {
      throw invitationProblems.refuse('party_does_not_fit', { requested: partySize }, '/partySize');
    }
    const waitlistPosition = outcome.position;
    return { answer: 'waitlisted', partySize, waitlistPosition, offeredUntil: null };
  }
}

const decide = ({ event, invitation }: Seated, said: SaidAnswer, now: Date): AnswerDecision =>
  decideAnswer(
    invitation,
    { ...event, deadline: deadlineOf(invitation, event) },
    {
      answer: said.answer,
      by: said.by,
      partySize: said.partySize ?? null,
      companions: said.companions?.length ?? 0,
    },
    now,
  );

const mayFreeSeats = (decision: AnswerDecision): boolean => {
  if (decision.action === 'claim_seats') return decision.seats < 0;
  if (decision.action === 'change_waiting_party') return true;
  return decision.action !== 'unchanged' && decision.freed > 0;
};
