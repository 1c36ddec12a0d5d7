import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  followerWarningText,
  followerWarnings,
  type FollowerWarningCode,
} from '../../influencers/influencers.contract.js';
import { PROVENANCES, isMeasured, type Provenance } from '../domain/metrics.js';

/** Counts around a post's appearance that are looked at, the newest. */
const MOST_COUNTS = 100;

/** What looks wrong about them, of one answer: a count may have two warnings. */
const MOST_WARNINGS = 100;

/** How many followed a post's account when it appeared. */
export interface FollowersThen {
  readonly value: number;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
  readonly measured: boolean;
}

/** What looks wrong about a follower count of a post's account. */
export interface FollowerWarningRow {
  readonly code: FollowerWarningCode;
  readonly metric: null;
  readonly capturedAt: Date;
  readonly source: string;
  readonly detail: string;
}

interface CountRow {
  readonly capturedAt: Date;
  readonly receivedAt: Date;
  readonly source: string;
  readonly followers: number;
  /** Of the last count before it of the same kind, measured or not. */
  readonly followersBefore: number | null;
  readonly capturedBefore: Date | null;
}

/** At one moment the better provenance counts, then the source's name: as with readings. */
const betterFirst = (alias: string): string =>
  `array_position('{${PROVENANCES.join(',')}}'::text[], ${alias}.provenance), ${alias}.source collate "C"`;

/** The followers of a post's account, by which its engagement rate divides, and what looks wrong about them. */
@Injectable()
export class PostFollowersQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** The latest count up to the post's appearance, else the earliest that is known, as reports take it. */
  atPublication(ctx: RequestContext, postId: string): Promise<FollowersThen | null> {
    return this.db.run(ctx, async () => {
      const [row] = await this.db.manager.sql<Omit<FollowersThen, 'measured'>[]>`
        select n.followers::float8 as value, n.captured_at as "capturedAt", n.provenance
          from posts p
          join follower_counts n
            on n.workspace_id = p.workspace_id and n.account_id = p.account_id
         where p.workspace_id = ${ctx.workspaceId} and p.id = ${postId}
         order by n.captured_at > p.published_at,
                  abs(extract(epoch from n.captured_at - p.published_at)), ${() => betterFirst('n')}
         limit 1`;
      return row === undefined ? null : { ...row, measured: isMeasured(row.provenance) };
    });
  }

  /** What looks wrong about the counts of its account from a month before the post to a month after. */
  warnings(ctx: RequestContext, postId: string): Promise<FollowerWarningRow[]> {
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<CountRow[]>`
        select n.captured_at as "capturedAt", n.received_at as "receivedAt", n.source,
               n.followers::float8 as followers,
               b.followers::float8 as "followersBefore", b.captured_at as "capturedBefore"
          from posts p
          join follower_counts n
            on n.workspace_id = p.workspace_id and n.account_id = p.account_id
           and n.captured_at >= p.published_at - interval '30 days'
           and n.captured_at < p.published_at + interval '30 days'
          left join lateral (
            select e.followers, e.captured_at
              from follower_counts e
             where e.workspace_id = n.workspace_id and e.account_id = n.account_id
               and e.captured_at < n.captured_at
               and starts_with(e.provenance, 'platform_') = starts_with(n.provenance, 'platform_')
             order by e.captured_at desc, ${() => betterFirst('e')}
             limit 1) b on true
         where p.workspace_id = ${ctx.workspaceId} and p.id = ${postId}
         order by n.captured_at desc, n.source
         limit ${MOST_COUNTS}`;
      return rows.flatMap((row) => warningsOf(row, ctx)).slice(0, MOST_WARNINGS);
    });
  }
}

const warningsOf = (row: CountRow, { locale }: RequestContext): FollowerWarningRow[] => {
  const { capturedAt, source, followersBefore, capturedBefore } = row;
  const previous =
    followersBefore === null || capturedBefore === null
      ? null
      : { followers: followersBefore, capturedAt: capturedBefore };
  return followerWarnings(row, previous).map((warning) => ({
    ...{ code: warning.code, metric: null, capturedAt, source },
    detail: followerWarningText(warning, locale),
  }));
};
