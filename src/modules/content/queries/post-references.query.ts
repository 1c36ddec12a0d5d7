import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ClaimedPlace, FoundPlace } from '../domain/placement.js';

interface Row {
  readonly influencerId: string | null;
  readonly invitedId: string | null;
  readonly invitationEventId: string | null;
  readonly eventId: string | null;
  readonly eventCampaignId: string | null;
  readonly campaignId: string | null;
}

/** What stands behind the references of a post. */
@Injectable()
export class PostReferencesQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, claimed: ClaimedPlace): Promise<FoundPlace> {
    const { workspaceId } = ctx;
    const { influencerId, invitationId, eventId, campaignId } = claimed;
    const [row] = await this.db.run(
      ctx,
      () => this.db.manager.sql<Row[]>`
        select p.id as "influencerId", i.influencer_id as "invitedId",
               i.event_id as "invitationEventId", e.id as "eventId",
               e.campaign_id as "eventCampaignId", c.id as "campaignId"
          from (select 1 as one) o
          left join influencers p on p.workspace_id = ${workspaceId} and p.id = ${influencerId}::uuid
          left join invitations i on i.workspace_id = ${workspaceId} and i.id = ${invitationId}::uuid
          left join events e
            on e.workspace_id = ${workspaceId} and e.id = coalesce(${eventId}::uuid, i.event_id)
          left join campaigns c
            on c.workspace_id = ${workspaceId} and c.id = coalesce(${campaignId}::uuid, e.campaign_id)`,
    );
    if (row === undefined) throw new Error('a select from one row answers with one row');
    const { invitedId, invitationEventId } = row;
    return {
      influencerId: row.influencerId,
      invitation:
        invitedId === null || invitationEventId === null
          ? null
          : { influencerId: invitedId, eventId: invitationEventId },
      event: row.eventId === null ? null : { id: row.eventId, campaignId: row.eventCampaignId },
      campaignId: row.campaignId,
    };
  }
}
