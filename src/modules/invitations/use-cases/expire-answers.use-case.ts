import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import { DueInvitationsQuery } from '../queries/due-invitations.query.js';

/** Ends the wait for answers whose deadline has passed, a batch at a time. */
@Injectable()
export class ExpireAnswers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly due: DueInvitationsQuery,
    private readonly invitations: InvitationRepository,
    private readonly news: InvitationNews,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    let left = true;
    while (left) left = await this.db.run(ctx, () => this.batch(ctx));
  }

  private async batch(ctx: RequestContext): Promise<boolean> {
    const ids = await this.due.unanswered(ctx);
    const locked = await this.invitations.lockMany(ctx.workspaceId, ids);
    // An answer that came while the lock was waited for stands.
    const silent = locked.filter(({ answer, revokedAt }) => answer === 'pending' && !revokedAt);
    await this.invitations.save(ctx, silent, { answer: 'expired' });
    await this.news.answered(ctx, silent, 'expired');
    return ids.length > 0;
  }
}
