import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import {
  METRICS,
  PROVENANCES,
  type Metric,
  type Provenance,
} from '../../visibility/visibility.contract.js';
import type { PostCounter, PostCounters, ReportPost } from '../domain/report-post.js';
import type { ReportScope } from '../domain/report-scope.js';
import { READ_ON_COLUMNS, eachCounter, type ReadOnColumns } from './counter-columns.js';
import { PostsInScopeQuery, type PostInScope } from './posts-in-scope.query.js';

type MoreColumns = Pick<ReportPost, 'accountId' | 'eventId' | 'eventTitle'> &
  ReadOnColumns & {
    readonly followersThen: string | null;
    /** All counters' values, and their provenances, as PostgreSQL writes a row. */
    readonly counters: string;
    readonly provenances: string;
  };

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
  row(${eachCounter((column) => `c.${column}`)})::text as counters,
  row(${eachCounter((column) => `c.${column}_provenance`)})::text as provenances`;

/** What stands in a row of numbers or words; nothing is null. Two long columns are read in a quarter of the time of many short ones. */
const fieldsOf = (row: string): string[] => row.slice(1, -1).split(',');

/** The same words for most posts, so they are read once. */
class ProvenanceRows {
  private readonly known = new Map<string, readonly Provenance[]>();

  read(row: string): readonly Provenance[] {
    const known = this.known.get(row);
    if (known !== undefined) return known;
    const read = fieldsOf(row) as Provenance[];
    this.known.set(row, read);
    return read;
  }
}

const ON = METRICS.map((metric) => `${metric}On` as const);

const countersOf = (row: PostRow, provenances: readonly Provenance[]): PostCounters => {
  const values = fieldsOf(row.counters);
  const counters: Partial<Record<Metric, PostCounter | null>> = {};
  METRICS.forEach((metric, i) => {
    const [text, provenance, on] = [values[i], provenances[i], ON[i]];
    const readOn = on && row[on];
    if (!text || !provenance) counters[metric] = null;
    else if (readOn) counters[metric] = { value: Number(text), provenance, readOn };
    else counters[metric] = { value: Number(text), provenance };
  });
  return counters as PostCounters;
};

const followersOf = ({ followersThen }: PostRow): ReportPost['followers'] => {
  const [value, provenance] = followersThen?.split(' ') ?? [];
  return value === undefined
    ? null
    : { value: Number(value), provenance: provenance as Provenance };
};

const toPost = (row: PostRow, provenances: ProvenanceRows): ReportPost => ({
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
  figures: countersOf(row, provenances.read(row.provenances)),
});

/** Every post of the scope with its current figures, in one statement. */
@Injectable()
export class ReportPostsQuery {
  constructor(private readonly posts: PostsInScopeQuery) {}

  async run(ctx: RequestContext, scope: ReportScope): Promise<ReportPost[]> {
    const asked = { columns: COLUMNS, after: null, limit: null };
    const rows = await this.posts.run<MoreColumns>(ctx, scope, asked);
    const provenances = new ProvenanceRows();
    return rows.map((row) => toPost(row, provenances));
  }
}
