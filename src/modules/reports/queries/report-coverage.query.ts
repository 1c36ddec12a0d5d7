import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CoverageGroup } from '../domain/coverage.js';
import type { ReportScope } from '../domain/report-scope.js';

/**
 * The coverage of a scope, counted. An item belongs to the campaign of its event where it names no other;
 * the period is that of the day on which it appeared, in the workspace's zone. Null where a platform is
 * asked for: coverage appears on none.
 */
@Injectable()
export class ReportCoverageQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, scope: ReportScope): Promise<CoverageGroup[] | null> {
    const { campaignId, eventId, influencerId, platform, from, to, timeZone } = scope;
    if (platform !== null) return null;
    return this.db.run(
      ctx,
      () => this.db.search<CoverageGroup>`
        select c.kind, c.sentiment, c.audience_provenance as provenance, count(*)::int as items,
               sum(c.audience)::float8 as audience
          from coverage_items c
          left join events e on e.workspace_id = c.workspace_id and e.id = c.event_id
         where c.workspace_id = ${ctx.workspaceId}
           and (${campaignId}::uuid is null
                or coalesce(c.campaign_id, e.campaign_id) = ${campaignId}::uuid)
           and (${eventId}::uuid is null or c.event_id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or c.influencer_id = ${influencerId}::uuid)
           and (${from}::date is null
                or c.published_at >= ${from}::date::timestamp at time zone ${timeZone}::text)
           and (${to}::date is null
                or c.published_at < (${to}::date + 1)::timestamp at time zone ${timeZone}::text)
         group by c.kind, c.sentiment, c.audience_provenance
         order by c.kind, c.sentiment, c.audience_provenance`,
    );
  }
}
