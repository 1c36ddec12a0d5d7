import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { EventSeats } from '../events/events.contract.js';
import { CompanionRepository } from './companion.repository.js';
import { seatsHeld } from './domain/answer.js';
import { namesKept, type RecordedChanges } from './domain/recorded.js';
import type { Invitation } from './entities/invitation.entity.js';
import { InvitationNews } from './invitation-news.js';
import { InvitationRepository } from './invitation.repository.js';

/** How the history tells what came from a list. */
export const FROM_A_LIST = 'from_a_list';

/** A locked invitation and what becomes of it. */
export interface RecordedChange {
  readonly before: Invitation;
  readonly changes: RecordedChanges;
}

/** Writes down what lists say of answers and parties, many at once: history, seats, names and news. It never writes to a guest. */
@Injectable()
export class RecordedChangesKeeper {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly companions: CompanionRepository,
    private readonly seats: EventSeats,
    private readonly news: InvitationNews,
  ) {}

  /** The names that were lost by it, by invitation. The events must be locked, and the seats known to fit. */
  async keep(
    ctx: RequestContext,
    changed: readonly RecordedChange[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    await this.claim(ctx, changed);
    for (const [changes, before] of groupsOf(changed)) {
      const isAnswered = changes.answer !== undefined && { answeredAt: ctx.now };
      await this.invitations.save(ctx, before, { ...changes, ...isAnswered }, FROM_A_LIST);
      if (changes.answer !== undefined) await this.news.answered(ctx, before, changes.answer);
    }
    return this.dropNames(ctx, changed);
  }

  private async claim(ctx: RequestContext, changed: readonly RecordedChange[]): Promise<void> {
    const taken = new Map<string, number>();
    for (const { before, changes } of changed) {
      const seats = seatsHeld({ ...before, ...changes }) - seatsHeld(before);
      taken.set(before.eventId, (taken.get(before.eventId) ?? 0) + seats);
    }
    for (const [eventId, seats] of taken) {
      if (seats === 0) continue;
      const { seated } = await this.seats.claim(ctx, eventId, seats, 'refuse');
      if (!seated) throw new Error('seats that were free under the lock cannot be taken');
    }
  }

  private async dropNames(
    ctx: RequestContext,
    changed: readonly RecordedChange[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const losing = changed.flatMap(({ before, changes }) => {
      const kept = namesKept(before, changes);
      return kept === null ? [] : [{ id: before.id, kept }];
    });
    const ids = losing.map(({ id }) => id);
    const named = await this.companions.named(ctx.workspaceId, ids);
    const lost = new Map<string, readonly string[]>();
    for (const { id, kept } of losing) {
      const names = named.get(id) ?? [];
      if (names.length <= kept) continue;
      await this.companions.keepFirst(ctx, id, kept);
      lost.set(id, names);
    }
    return lost;
  }
}

/** Those that change alike, together. */
const groupsOf = (changed: readonly RecordedChange[]): [RecordedChanges, Invitation[]][] => {
  const groups = new Map<string, [RecordedChanges, Invitation[]]>();
  for (const { before, changes } of changed) {
    const key = JSON.stringify(changes);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [changes, [before]]);
    else group[1].push(before);
  }
  return [...groups.values()];
};
