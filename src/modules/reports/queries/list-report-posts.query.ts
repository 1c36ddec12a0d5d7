import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import { METRICS, type Metric, type Provenance } from '../../visibility/visibility.contract.js';
import type { ReportFilters } from '../domain/report-scope.js';
import { ReportScopeQuery } from './report-scope.query.js';

/** A figure that entered the report, with the moment and the provenance of its reading. */
export interface TracedFigure {
  readonly value: number;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
}

interface PostFacts {
  readonly postId: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly platform: Platform;
  readonly format: string;
  readonly url: string | null;
  readonly publishedAt: Date;
}

/** A post of the report, with what it gave to each total. */
export interface TracedPost extends PostFacts {
  readonly figures: Record<Metric, TracedFigure | null>;
}

type PostRow = PostFacts &
  Readonly<Record<Metric, number | null>> &
  Readonly<Record<`${Metric}At`, Date | null>> &
  Readonly<Record<`${Metric}Provenance`, Provenance | null>>;

const tracedFigure = (row: PostRow, metric: Metric): TracedFigure | null => {
  const value = row[metric];
  const capturedAt = row[`${metric}At`];
  const provenance = row[`${metric}Provenance`];
  return value === null || capturedAt === null || provenance === null
    ? null
    : { value, capturedAt, provenance };
};

const toTracedPost = (row: PostRow): TracedPost => {
  const { postId, influencerId, influencerName, platform, format, url, publishedAt } = row;
  const figures = Object.fromEntries(METRICS.map((metric) => [metric, tracedFigure(row, metric)]));
  return {
    ...{ postId, influencerId, influencerName, platform, format, url, publishedAt },
    figures: figures as TracedPost['figures'],
  };
};

/** The posts whose figures a reach report adds up, the last logged first. */
@Injectable()
export class ListReportPostsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
    private readonly scopes: ReportScopeQuery,
  ) {}

  async run(
    ctx: RequestContext,
    filters: ReportFilters,
    page: PageQuery,
  ): Promise<Page<TracedPost>> {
    const list = listKey('report-posts', ctx.workspaceId, filters);
    const [after] = this.cursors.read(list, page.cursor) ?? [null];
    const scope = await this.scopes.run(ctx, filters);
    const { campaignId, eventId, influencerId, platform, from, to, timeZone } = scope;
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<PostRow[]>`
        select p.id as "postId", p.influencer_id as "influencerId", f.name as "influencerName",
               p.platform, p.format, p.url, p.published_at as "publishedAt",
               c.views::float8 as views, c.views_at as "viewsAt", c.views_provenance as "viewsProvenance",
               c.reach::float8 as reach, c.reach_at as "reachAt", c.reach_provenance as "reachProvenance",
               c.impressions::float8 as impressions, c.impressions_at as "impressionsAt", c.impressions_provenance as "impressionsProvenance",
               c.likes::float8 as likes, c.likes_at as "likesAt", c.likes_provenance as "likesProvenance",
               c.comments::float8 as comments, c.comments_at as "commentsAt", c.comments_provenance as "commentsProvenance",
               c.shares::float8 as shares, c.shares_at as "sharesAt", c.shares_provenance as "sharesProvenance",
               c.saves::float8 as saves, c.saves_at as "savesAt", c.saves_provenance as "savesProvenance",
               c.replies::float8 as replies, c.replies_at as "repliesAt", c.replies_provenance as "repliesProvenance",
               c.clicks::float8 as clicks, c.clicks_at as "clicksAt", c.clicks_provenance as "clicksProvenance",
               c.follows::float8 as follows, c.follows_at as "followsAt", c.follows_provenance as "followsProvenance",
               c.profile_visits::float8 as "profileVisits", c.profile_visits_at as "profileVisitsAt", c.profile_visits_provenance as "profileVisitsProvenance"
          from posts p
          join influencers f on f.workspace_id = p.workspace_id and f.id = p.influencer_id
          left join invitations i on i.workspace_id = p.workspace_id and i.id = p.invitation_id
          left join events e
            on e.workspace_id = p.workspace_id and e.id = coalesce(p.event_id, i.event_id)
          left join post_current c on c.workspace_id = p.workspace_id and c.post_id = p.id
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
           and (${after}::uuid is null or p.id < ${after}::uuid)
         order by p.id desc
         limit ${page.limit + 1}`,
    );
    const { items, nextCursor } = this.cursors.page(list, rows, page.limit, (row) => [row.postId]);
    return { items: items.map(toTracedPost), nextCursor };
  }
}
