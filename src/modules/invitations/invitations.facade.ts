import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvitationRepository } from './invitation.repository.js';
import { Invitations, type InvitationFacts } from './invitations.contract.js';

@Injectable()
export class InvitationsFacade extends Invitations {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: InvitationRepository,
  ) {
    super();
  }

  async facts(ctx: RequestContext, id: string): Promise<InvitationFacts | null> {
    const found = await this.db.run(ctx, () => this.invitations.findById(ctx.workspaceId, id));
    if (found === null) return null;
    const { eventId, influencerId, partySize, delivery, answer, presence, revokedAt } = found;
    return { id, eventId, influencerId, partySize, delivery, answer, presence, revokedAt };
  }
}
