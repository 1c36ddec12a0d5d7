import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { FoundReferences } from '../domain/references.js';

interface EventRow {
  readonly id: string;
  readonly campaignId: string | null;
}

/** Which of these events and campaigns there are. */
@Injectable()
export class CoverageReferencesQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(
    { workspaceId }: RequestContext,
    eventIds: string[],
    campaignIds: string[],
  ): Promise<Pick<FoundReferences, 'events' | 'campaigns'>> {
    return this.db.run({ workspaceId }, async () => {
      const [events, campaigns] = await Promise.all([
        this.db.search<EventRow>`
          select id, campaign_id as "campaignId" from events
           where workspace_id = ${workspaceId} and id = any(${eventIds}::uuid[])`,
        this.db.search<{ id: string }>`
          select id from campaigns
           where workspace_id = ${workspaceId} and id = any(${campaignIds}::uuid[])`,
      ]);
      return {
        events: new Map(events.map(({ id, campaignId }) => [id, campaignId])),
        campaigns: new Set(campaigns.map(({ id }) => id)),
      };
    });
  }
}
