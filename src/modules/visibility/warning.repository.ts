import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { JudgedReading, ReadingToJudge } from './domain/judge-readings.js';
import type { MetricValues } from './domain/metrics.js';
import { eachMetric, latestKnown, metricValues } from './metric-columns.js';
import type { RollupGround } from './rollup.repository.js';

/** From which moment on a post's readings are judged again. */
export interface Since {
  readonly postId: string;
  readonly since: Date;
}

/** A warning about one reading of one post. */
export interface PostWarning extends JudgedReading {
  readonly postId: string;
}

const LAST_DAY = eachMetric(
  (m, metric) =>
    `(array_agg(d.${m} order by d.day desc) filter (where d.${m} is not null))[1]::float8 as "${metric}"`,
);
const KNOWN_BEFORE = eachMetric((m, metric) => `${latestKnown(m)}::float8 as "${metric}"`);

const columns = (posts: readonly Since[]): [string[], string[]] => [
  posts.map(({ postId }) => postId),
  posts.map(({ since }) => since.toISOString()),
];

/** Warnings about readings, and what is needed to judge readings that arrive late. */
@Injectable()
export class WarningRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** The readings of each post that were captured at or after its moment. */
  async readingsSince(
    workspaceId: string,
    posts: readonly Since[],
  ): Promise<(ReadingToJudge & { readonly postId: string })[]> {
    const rows = await this.db.manager.query<
      (Omit<ReadingToJudge, 'metrics'> & { postId: string } & MetricValues)[]
    >(
      `select r.post_id as "postId", r.captured_at as "capturedAt", r.received_at as "receivedAt",
              r.provenance, r.source, ${metricValues('r')}
         from unnest($2::uuid[], $3::timestamptz[]) as t (post_id, since)
         join readings r
           on r.workspace_id = $1 and r.post_id = t.post_id and r.captured_at >= t.since`,
      [workspaceId, ...columns(posts)],
    );
    return rows.map((row) => ({ ...row, metrics: row }));
  }

  /**
   * The values that stood for each post before its moment; a post without any is left out. What only
   * readings told that are kept no longer is taken from the days that they left.
   */
  async standingBefore(
    workspaceId: string,
    posts: readonly Since[],
    { timeZone, keptFrom }: RollupGround,
  ): Promise<Map<string, MetricValues>> {
    const standing = await this.toldBefore(workspaceId, posts);
    if (keptFrom === null) return standing;
    const older = await this.daysBefore(workspaceId, posts, { timeZone, keptFrom });
    for (const [postId, values] of older) {
      const known = Object.entries(standing.get(postId) ?? {}).filter(([, told]) => told !== null);
      standing.set(postId, { ...values, ...Object.fromEntries(known) });
    }
    return standing;
  }

  private async daysBefore(
    workspaceId: string,
    posts: readonly Since[],
    { timeZone, keptFrom }: { readonly timeZone: string; readonly keptFrom: Date },
  ): Promise<Map<string, MetricValues>> {
    const rows = await this.db.manager.query<({ postId: string } & MetricValues)[]>(
      `select d.post_id as "postId", ${LAST_DAY}
         from post_day d
        where d.workspace_id = $1 and d.post_id = any ($2::uuid[])
          and d.day < ($3::timestamptz at time zone $4)::date
        group by d.post_id`,
      [workspaceId, posts.map(({ postId }) => postId), keptFrom.toISOString(), timeZone],
    );
    return new Map(rows.map((row) => [row.postId, row]));
  }

  private async toldBefore(
    workspaceId: string,
    posts: readonly Since[],
  ): Promise<Map<string, MetricValues>> {
    const rows = await this.db.manager.query<({ postId: string } & MetricValues)[]>(
      `select r.post_id as "postId", ${KNOWN_BEFORE}
         from unnest($2::uuid[], $3::timestamptz[]) as t (post_id, since)
         join readings r
           on r.workspace_id = $1 and r.post_id = t.post_id and r.captured_at < t.since
        group by r.post_id`,
      [workspaceId, ...columns(posts)],
    );
    return new Map(rows.map((row) => [row.postId, row]));
  }

  /** Forgets the warnings about each post's readings from its moment on. */
  async removeSince(workspaceId: string, posts: readonly Since[]): Promise<void> {
    await this.db.manager.query(
      `delete from post_warnings w
        using unnest($2::uuid[], $3::timestamptz[]) as t (post_id, since)
        where w.workspace_id = $1 and w.post_id = t.post_id and w.captured_at >= t.since`,
      [workspaceId, ...columns(posts)],
    );
  }

  async insert(workspaceId: string, warnings: readonly PostWarning[]): Promise<void> {
    await this.db.manager.query(
      `insert into post_warnings (workspace_id, post_id, captured_at, source, code, metric, params)
       select $1, t.*
         from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::jsonb[])
              as t (post_id, captured_at, source, code, metric, params)
       on conflict (workspace_id, post_id, captured_at, source, code, metric) do nothing`,
      [
        workspaceId,
        warnings.map(({ postId }) => postId),
        warnings.map(({ capturedAt }) => capturedAt.toISOString()),
        warnings.map(({ source }) => source),
        warnings.map(({ warning }) => warning.code),
        warnings.map(({ warning }) => warning.metric ?? ''),
        warnings.map(({ warning }) => JSON.stringify(warning.params)),
      ],
    );
  }
}
