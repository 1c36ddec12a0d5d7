import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { EventSeats } from '../events/events.contract.js';
import { CompanionRepository } from './companion.repository.js';
import { InvitationNews } from './invitation-news.js';
import { seatsToGoBack, type Former } from './take-back-plan.js';
import { TakenBackRepository } from './taken-back.repository.js';

/** Makes invitations what they were before they were recorded: gone, or with their former answer, party, names and seats. */
@Injectable()
export class FormerGuestsKeeper {
  constructor(
    private readonly takenBack: TakenBackRepository,
    private readonly companions: CompanionRepository,
    private readonly seats: EventSeats,
    private readonly news: InvitationNews,
  ) {}

  /** Returns the events of which seats came free. */
  async keep(ctx: RequestContext, formers: readonly Former[]): Promise<string[]> {
    const gone = formers.filter(({ former }) => former === null);
    await this.takenBack.remove(
      ctx,
      gone.map(({ now }) => now),
    );
    await this.takenBack.restore(
      ctx,
      formers.flatMap(({ now, former, since }) =>
        former === null ? [] : [{ now, former, since }],
      ),
    );
    for (const { now, former, companions } of formers) {
      if (former === null) continue;
      if (companions !== null) await this.companions.replace(ctx, now.id, companions);
      if (former.answer !== now.answer) await this.news.answered(ctx, [now], former.answer);
    }
    return this.giveSeats(ctx, formers);
  }

  private async giveSeats(ctx: RequestContext, formers: readonly Former[]): Promise<string[]> {
    const freed: string[] = [];
    for (const [eventId, those] of Map.groupBy(formers, ({ now }) => now.eventId)) {
      const seats = those.reduce((sum, former) => sum + seatsToGoBack(former), 0);
      if (seats === 0) continue;
      const { seated } = await this.seats.claim(ctx, eventId, seats, 'refuse');
      if (!seated) throw new Error('seats that were free under the lock cannot be taken');
      if (seats < 0) freed.push(eventId);
    }
    return freed;
  }
}
