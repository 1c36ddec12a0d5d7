import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { actorMay } from '../../../platform/security/permissions.js';
import type { InvitationView } from '../invitation-views.js';
import { InvitationsQuery } from './invitations.query.js';

/** An invitation with what a person who reads a list of them wants to see of its event and its guest. */
export interface InvitationWithNames extends InvitationView {
  readonly eventTitle: string;
  readonly eventStartsAt: Date;
  /** The guest's main address; null also for who may not see how to reach people. */
  readonly influencerEmail: string | null;
}

type Names = Pick<InvitationWithNames, 'id' | 'eventTitle' | 'eventStartsAt' | 'influencerEmail'>;

/** Invitations by id as the rows of a list, in the order of the ids. */
@Injectable()
export class InvitationRowsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: InvitationsQuery,
  ) {}

  run(ctx: RequestContext, ids: readonly string[]): Promise<InvitationWithNames[]> {
    return this.db.run(ctx, async () => {
      const views = await this.invitations.run(ctx, ids);
      const names = new Map((await this.names(ctx, ids)).map((row) => [row.id, row]));
      return views.flatMap((view) => {
        const found = names.get(view.id);
        return found === undefined ? [] : [{ ...view, ...found }];
      });
    });
  }

  private names(ctx: RequestContext, ids: readonly string[]): Promise<Names[]> {
    const withContact = actorMay(ctx.actor, 'influencers:read');
    return this.db.manager.sql<Names[]>`
      select i.id, e.title as "eventTitle", e.starts_at as "eventStartsAt",
             case when ${withContact}::boolean then m.email end as "influencerEmail"
        from invitations i
        join events e on e.workspace_id = i.workspace_id and e.id = i.event_id
        left join influencer_emails m
          on m.workspace_id = i.workspace_id and m.influencer_id = i.influencer_id and m.position = 0
       where i.workspace_id = ${ctx.workspaceId} and i.id = any (${[...ids]}::uuid[])`;
  }
}
