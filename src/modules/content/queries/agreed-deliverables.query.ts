import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DeliverableView } from '../../invitations/invitations.contract.js';

/** What is agreed on these invitations, by invitation, in the order in which it is due. */
@Injectable()
export class AgreedDeliverablesQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(
    ctx: RequestContext,
    invitationIds: readonly string[],
  ): Promise<ReadonlyMap<string, DeliverableView[]>> {
    return this.db.run(ctx, async () => {
      const rows = await this.db.search<DeliverableView & { invitationId: string }>`
        select d.invitation_id as "invitationId", d.id, d.platform, d.format, d.count,
               (select count(*)::int from posts p
                 where p.workspace_id = ${ctx.workspaceId} and p.deliverable_id = d.id) as published,
               d.due_at as "dueAt", d.state
          from deliverables d
         where d.workspace_id = ${ctx.workspaceId} and d.invitation_id = any (${invitationIds}::uuid[])
         order by d.due_at, d.id`;
      const views = new Map<string, DeliverableView[]>();
      for (const { invitationId, ...view } of rows) {
        const others = views.get(invitationId);
        if (others === undefined) views.set(invitationId, [view]);
        else others.push(view);
      }
      return views;
    });
  }
}
