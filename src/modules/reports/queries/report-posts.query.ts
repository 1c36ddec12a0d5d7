import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { METRICS, type Metric, type Provenance } from '../../visibility/visibility.contract.js';
import { postFigures, type PostCounters, type ReportPost } from '../domain/report-post.js';
import type { ReportScope } from '../domain/report-scope.js';

type PostFacts = Omit<ReportPost, 'figures'>;

type PostRow = PostFacts &
  Readonly<Record<Metric, number | null>> &
  Readonly<Record<`${Metric}Provenance`, Provenance | null>>;

const counterOf = (row: PostRow, metric: Metric): PostCounters[Metric] => {
  const value = row[metric];
  const provenance = row[`${metric}Provenance`];
  return value === null || provenance === null ? null : { value, provenance };
};

const factsOf = (row: PostRow): PostFacts => ({
  id: row.id,
  influencerId: row.influencerId,
  influencerName: row.influencerName,
  accountId: row.accountId,
  invitationId: row.invitationId,
  eventId: row.eventId,
  eventTitle: row.eventTitle,
  platform: row.platform,
  format: row.format,
  publishedOn: row.publishedOn,
  followers: row.followers,
  hasReadings: row.hasReadings,
});

const toPost = (row: PostRow): ReportPost => {
  const counters = Object.fromEntries(METRICS.map((metric) => [metric, counterOf(row, metric)]));
  return { ...factsOf(row), figures: postFigures(counters as PostCounters) };
};

/**
 * Every post of the scope with its current figures, in one statement. A post belongs to the event
 * of its invitation and to the campaign of its event where it names no other. Followers are the
 * latest count up to the post's appearance, else the earliest that is known.
 */
@Injectable()
export class ReportPostsQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(ctx: RequestContext, scope: ReportScope): Promise<ReportPost[]> {
    const { campaignId, eventId, influencerId, platform, from, to, timeZone } = scope;
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<PostRow[]>`
        select p.id, p.influencer_id as "influencerId", f.name as "influencerName",
               p.account_id as "accountId", p.invitation_id as "invitationId",
               e.id as "eventId", e.title as "eventTitle", p.platform, p.format,
               to_char(p.published_at at time zone ${timeZone}::text, 'YYYY-MM-DD') as "publishedOn",
               coalesce(at_posting.followers, earliest.followers)::float8 as followers,
               c.post_id is not null as "hasReadings",
               c.views::float8 as views, c.views_provenance as "viewsProvenance",
               c.reach::float8 as reach, c.reach_provenance as "reachProvenance",
               c.impressions::float8 as impressions, c.impressions_provenance as "impressionsProvenance",
               c.likes::float8 as likes, c.likes_provenance as "likesProvenance",
               c.comments::float8 as comments, c.comments_provenance as "commentsProvenance",
               c.shares::float8 as shares, c.shares_provenance as "sharesProvenance",
               c.saves::float8 as saves, c.saves_provenance as "savesProvenance",
               c.replies::float8 as replies, c.replies_provenance as "repliesProvenance",
               c.clicks::float8 as clicks, c.clicks_provenance as "clicksProvenance",
               c.follows::float8 as follows, c.follows_provenance as "followsProvenance",
               c.profile_visits::float8 as "profileVisits", c.profile_visits_provenance as "profileVisitsProvenance"
          from posts p
          join influencers f on f.workspace_id = p.workspace_id and f.id = p.influencer_id
          left join invitations i on i.workspace_id = p.workspace_id and i.id = p.invitation_id
          left join events e
            on e.workspace_id = p.workspace_id and e.id = coalesce(p.event_id, i.event_id)
          left join post_current c on c.workspace_id = p.workspace_id and c.post_id = p.id
          left join lateral (
            select n.followers from follower_counts n
             where n.workspace_id = p.workspace_id and n.account_id = p.account_id
               and n.captured_at <= p.published_at
             order by n.captured_at desc, n.source limit 1) at_posting on true
          left join lateral (
            select n.followers from follower_counts n
             where n.workspace_id = p.workspace_id and n.account_id = p.account_id
             order by n.captured_at, n.source limit 1) earliest on at_posting.followers is null
         where p.workspace_id = ${ctx.workspaceId}
           and (${campaignId}::uuid is null
                or coalesce(p.campaign_id, e.campaign_id) = ${campaignId}::uuid)
           and (${eventId}::uuid is null or e.id = ${eventId}::uuid)
           and (${influencerId}::uuid is null or p.influencer_id = ${influencerId}::uuid)
           and (${platform}::text is null or p.platform = ${platform}::text)
           and (${from}::date is null
                or p.published_at >= ${from}::date::timestamp at time zone ${timeZone}::text)
           and (${to}::date is null
                or p.published_at < (${to}::date + 1)::timestamp at time zone ${timeZone}::text)
         order by p.id`,
    );
    return rows.map(toPost);
  }
}
