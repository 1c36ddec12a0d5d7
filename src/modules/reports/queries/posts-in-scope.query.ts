import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { ReportScope } from '../domain/report-scope.js';

/** What every question about the posts of a scope is told. */
export interface PostInScope {
  readonly id: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly platform: Platform;
  readonly format: string;
  /** The day on which it appeared, in the scope's zone. */
  readonly publishedOn: CalendarDate;
}

/** Which of a scope's posts are asked for; null is no bound. */
export interface PostsAsked {
  /** SQL of more columns, of the posts `p`, their event `e`, their current figures `c` and the scope's `zone.name`; never of input. */
  readonly columns: string;
  /** Only posts logged before this one. */
  readonly after: string | number | null;
  readonly limit: number | null;
}

/**
 * The posts of a scope, the last logged first: the one place that says which these are, so that a
 * report and the list that explains it cannot differ. A post belongs to the event of its
 * invitation and to the campaign of its event where it names no other.
 */
@Injectable()
export class PostsInScopeQuery {
  constructor(private readonly db: UnitOfWork) {}

  run<More>(
    ctx: RequestContext,
    scope: ReportScope,
    { columns, after, limit }: PostsAsked,
  ): Promise<(PostInScope & More)[]> {
    const { campaignId, eventId, influencerId, platform, from, to, timeZone } = scope;
    return this.db.run(
      ctx,
      () => this.db.search<PostInScope & More>`
        select p.id, p.influencer_id as "influencerId", f.name as "influencerName",
               p.platform, p.format,
               to_char(p.published_at at time zone ${timeZone}::text, 'YYYY-MM-DD') as "publishedOn",
               ${() => columns}
          from posts p
          join influencers f on f.workspace_id = p.workspace_id and f.id = p.influencer_id
          left join invitations i on i.workspace_id = p.workspace_id and i.id = p.invitation_id
          left join events e
            on e.workspace_id = p.workspace_id and e.id = coalesce(p.event_id, i.event_id)
          left join post_current c on c.workspace_id = p.workspace_id and c.post_id = p.id
         cross join (select ${timeZone}::text as name) as zone
         where p.workspace_id = ${ctx.workspaceId}
           and (${campaignId}::uuid is null or p.id = any(array(
                  select named.id from posts named
                   where named.workspace_id = ${ctx.workspaceId}
                     and named.campaign_id = ${campaignId}::uuid
                  union all
                  select about.id
                    from events of_campaign
                    join posts about
                      on about.workspace_id = ${ctx.workspaceId} and about.event_id = of_campaign.id
                   where of_campaign.workspace_id = ${ctx.workspaceId}
                     and of_campaign.campaign_id = ${campaignId}::uuid
                     and about.campaign_id is null
                  union all
                  select owed.id
                    from events of_campaign
                    join invitations to_event
                      on to_event.workspace_id = ${ctx.workspaceId}
                     and to_event.event_id = of_campaign.id
                    join posts owed
                      on owed.workspace_id = ${ctx.workspaceId}
                     and owed.invitation_id = to_event.id
                   where of_campaign.workspace_id = ${ctx.workspaceId}
                     and of_campaign.campaign_id = ${campaignId}::uuid
                     and owed.campaign_id is null and owed.event_id is null)))
           and (${eventId}::uuid is null or e.id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or p.influencer_id = ${influencerId}::uuid)
           and (${platform}::text is null or p.platform = ${platform}::text)
           and (${from}::date is null
                or p.published_at >= ${from}::date::timestamp at time zone ${timeZone}::text)
           and (${to}::date is null
                or p.published_at < (${to}::date + 1)::timestamp at time zone ${timeZone}::text)
           and (${after}::uuid is null or p.id < ${after}::uuid)
         order by p.id desc
         limit ${limit}::bigint`,
    );
  }
}
