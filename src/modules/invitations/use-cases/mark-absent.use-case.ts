import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvitationRepository } from '../invitation.repository.js';
import { DueInvitationsQuery } from '../queries/due-invitations.query.js';

/** Notes as absent who had said yes and did not come by the end of the event, a batch at a time. */
@Injectable()
export class MarkAbsent {
  constructor(
    private readonly db: UnitOfWork,
    private readonly due: DueInvitationsQuery,
    private readonly invitations: InvitationRepository,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    let left = true;
    while (left) left = await this.db.run(ctx, () => this.batch(ctx));
  }

  private async batch(ctx: RequestContext): Promise<boolean> {
    const ids = await this.due.missing(ctx);
    const locked = await this.invitations.lockMany(ctx.workspaceId, ids);
    // Who came in while the lock was waited for is not absent.
    const missing = locked.filter(
      ({ answer, presence }) => answer === 'accepted' && presence === 'expected',
    );
    await this.invitations.save(ctx, missing, { presence: 'absent' });
    return ids.length > 0;
  }
}
