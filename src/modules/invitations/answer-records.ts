import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { CompanionRepository } from './companion.repository.js';
import type { Answer } from './domain/answering.js';
import type { Invitation } from './entities/invitation.entity.js';
import { InvitationNews } from './invitation-news.js';
import { InvitationRepository } from './invitation.repository.js';

/** What is said, and by whom: the guest, or the host who records what the guest told them. */
export interface SaidAnswer {
  readonly answer: Answer;
  readonly by: 'guest' | 'host';
  /** Absent or null keeps the size that the invitation has. */
  readonly partySize?: number | null;
  /** Absent or null keeps the names that are there. */
  readonly companions?: readonly { readonly name: string }[] | null;
}

/** Writes down what an answer came to. */
@Injectable()
export class AnswerRecords {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly companions: CompanionRepository,
    private readonly news: InvitationNews,
  ) {}

  async keep(
    ctx: RequestContext,
    before: Invitation,
    changes: Partial<Invitation>,
    said: SaidAnswer,
  ): Promise<void> {
    if (Object.keys(changes).length > 0) {
      await this.invitations.save(ctx, [before], { ...changes, answeredAt: ctx.now });
    }
    const { answer = before.answer, partySize = before.partySize } = changes;
    await this.keepCompanions(ctx, before, said, partySize);
    if (answer !== before.answer) await this.news.answered(ctx, [before], answer);
  }

  /** Who does not come brings nobody, and the names need not be kept. */
  private async keepCompanions(
    ctx: RequestContext,
    { id, partySize: sizeBefore }: Invitation,
    { answer, companions }: SaidAnswer,
    partySize: number,
  ): Promise<void> {
    if (answer !== 'accept') return this.companions.keepFirst(ctx, id, 0);
    if (companions !== undefined && companions !== null) {
      const names = companions.map(({ name }) => name);
      return this.companions.replace(ctx, id, names);
    }
    if (partySize < sizeBefore) await this.companions.keepFirst(ctx, id, partySize - 1);
  }
}
