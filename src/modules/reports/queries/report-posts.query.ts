import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import {
  METRICS,
  PROVENANCES,
  type Metric,
  type Provenance,
} from '../../visibility/visibility.contract.js';
import type { PostCounters, ReportPost } from '../domain/report-post.js';
import type { ReportScope } from '../domain/report-scope.js';
import { READ_ON_COLUMNS, eachCounter, type ReadOnColumns } from './counter-columns.js';
import { PostsInScopeQuery, type PostInScope } from './posts-in-scope.query.js';

type MoreColumns = Pick<ReportPost, 'accountId' | 'eventId' | 'eventTitle'> &
  ReadOnColumns & { readonly followersThen: string | null } & Readonly<
    Record<Metric, number | null>
  > &
  Readonly<Record<`${Metric}Provenance`, Provenance | null>>;

type PostRow = PostInScope & MoreColumns;

/** At one moment the better provenance counts, then the source's name: as with readings. */
const BETTER_FIRST = `array_position('{${PROVENANCES.join(',')}}'::text[], n.provenance), n.source collate "C"`;

/** The latest count up to the post's appearance, else the earliest that is known, with its provenance. */
const FOLLOWERS_THEN = `coalesce(
    (select n.followers || ' ' || n.provenance from follower_counts n
      where n.workspace_id = p.workspace_id and n.account_id = p.account_id
        and n.captured_at <= p.published_at
      order by n.captured_at desc, ${BETTER_FIRST} limit 1),
    (select n.followers || ' ' || n.provenance from follower_counts n
      where n.workspace_id = p.workspace_id and n.account_id = p.account_id
      order by n.captured_at, ${BETTER_FIRST} limit 1))`;

const COLUMNS = `
  p.account_id as "accountId", e.id as "eventId", e.title as "eventTitle",
  ${FOLLOWERS_THEN} as "followersThen", ${READ_ON_COLUMNS},
  ${eachCounter(
    (column, metric) =>
      `c.${column}::float8 as "${metric}", c.${column}_provenance as "${metric}Provenance"`,
  )}`;

const counterOf = (row: PostRow, metric: Metric): PostCounters[Metric] => {
  const value = row[metric];
  const provenance = row[`${metric}Provenance`];
  if (value === null || provenance === null) return null;
  const readOn = row[`${metric}On`];
  return readOn ? { value, provenance, readOn } : { value, provenance };
};

const followersOf = ({ followersThen }: PostRow): ReportPost['followers'] => {
  const [value, provenance] = followersThen?.split(' ') ?? [];
  return value === undefined
    ? null
    : { value: Number(value), provenance: provenance as Provenance };
};

const toPost = (row: PostRow): ReportPost => ({
  id: row.id,
  influencerId: row.influencerId,
  influencerName: row.influencerName,
  accountId: row.accountId,
  eventId: row.eventId,
  eventTitle: row.eventTitle,
  platform: row.platform,
  format: row.format,
  publishedOn: row.publishedOn,
  followers: followersOf(row),
  figures: Object.fromEntries(
    METRICS.map((metric) => [metric, counterOf(row, metric)]),
  ) as PostCounters,
});

/** Every post of the scope with its current figures, in one statement. */
@Injectable()
export class ReportPostsQuery {
  constructor(private readonly posts: PostsInScopeQuery) {}

  async run(ctx: RequestContext, scope: ReportScope): Promise<ReportPost[]> {
    const asked = { columns: COLUMNS, after: null, limit: null };
    return (await this.posts.run<MoreColumns>(ctx, scope, asked)).map(toPost);
  }
}
