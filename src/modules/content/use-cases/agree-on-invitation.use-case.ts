import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Influencers } from '../../influencers/influencers.contract.js';
import { Invitations } from '../../invitations/invitations.contract.js';
import { OwnAccountsQuery } from '../queries/own-accounts.query.js';
import { AgreeDeliverables, type NewDeliverable } from './agree-deliverables.use-case.js';

/** Agrees more content on an invitation that was made already. */
@Injectable()
export class AgreeOnInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly influencers: Influencers,
    private readonly ownAccounts: OwnAccountsQuery,
    private readonly agreeDeliverables: AgreeDeliverables,
  ) {}

  /** The ids of the new deliverables. */
  execute(ctx: RequestContext, id: string, items: readonly NewDeliverable[]): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const guest = await this.invitations.facts(ctx, id);
      if (guest === null) throw httpProblems.refuse('not_found');
      await this.influencers.hold(ctx, [guest.influencerId]);
      // Merged or parted before they were held, the invitation is somebody else's now.
      const invitation = (await this.invitations.facts(ctx, id)) ?? guest;
      const { influencerId, eventId } = invitation;
      const asked = items.map(({ accountId }) => accountId).filter((one) => one !== null);
      const own = await this.ownAccounts.run(ctx, influencerId, asked);
      const stray = items.findIndex(
        ({ accountId, platform }) => accountId !== null && own.get(accountId) !== platform,
      );
      if (stray >= 0)
        throw httpProblems.refuse('reference_not_found', {}, `/items/${stray}/accountId`);
      return this.agreeDeliverables.execute(ctx, [
        { invitationId: id, influencerId, eventId, items },
      ]);
    });
  }
}
