import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { EventSeats } from '../../events/events.contract.js';
import { InfluencerMerges, type MovedRow } from '../../influencers/influencers.contract.js';
import type { InfluencersUnmerged } from '../../influencers/influencers.domain-events.js';
import { InvitationNews } from '../invitation-news.js';
import { InvitationRepository } from '../invitation.repository.js';
import {
  MergedInvitationRepository,
  type BeforeSuperseding,
} from '../merged-invitation.repository.js';

/** Gives invitations that a merge moved back, and makes those stand again that it superseded. */
@Injectable()
export class ReturnInvitations {
  constructor(
    private readonly seats: EventSeats,
    private readonly invitations: InvitationRepository,
    private readonly merged: MergedInvitationRepository,
    private readonly merges: InfluencerMerges,
    private readonly news: InvitationNews,
  ) {}

  /** To be called in the unit of work that undoes the merge, which holds both people. */
  async execute(ctx: RequestContext, told: InfluencersUnmerged): Promise<void> {
    const { workspaceId, merge } = told;
    const superseded = await this.merges.moved(told, 'superseded_invitation');
    const ids = superseded.map(({ id }) => id);
    await this.seats.lockAll(ctx, await this.invitations.eventsOf(workspaceId, ids));
    const moved = await this.merges.moved(told, 'invitation');
    await this.merged.moveBack(
      workspaceId,
      merge,
      moved.map(({ id }) => id),
    );
    await this.restore(ctx, superseded);
  }

  private async restore(ctx: RequestContext, superseded: readonly MovedRow[]): Promise<void> {
    if (superseded.length === 0) return;
    const before = new Map(superseded.map((row) => [row.id, row.before as BeforeSuperseding]));
    for (const invitation of await this.invitations.lockMany(ctx.workspaceId, [...before.keys()])) {
      const was = before.get(invitation.id);
      if (was === undefined || invitation.supersededBy === null) continue;
      await this.merged.restore(ctx, invitation, was);
      // As where the host gives one back: others have heard that it was revoked.
      const isNews = was.revokedAt === null && invitation.answer !== 'pending';
      if (isNews) await this.news.answered(ctx, [invitation], invitation.answer);
    }
  }
}
