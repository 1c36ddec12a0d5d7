import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { toldMethodology, type ToldMethodology } from '../domain/methodology-texts.js';
import { METRICS_WITH_MEANINGS, methodologyOf, type CountedPost } from '../domain/methodology.js';
import { isMeasured, type Metric, type Provenance } from '../domain/metrics.js';
import { metricValues } from '../metric-columns.js';

/** What one of a reading's counters counts. */
export interface MetricMethodology extends ToldMethodology {
  readonly metric: Metric;
}

/** One reading with everything that is known about where it comes from. */
export interface ReadingRow {
  readonly capturedAt: Date;
  readonly receivedAt: Date;
  readonly source: string;
  readonly provenance: Provenance;
  /** Whether the platform counted what it says. */
  readonly measured: boolean;
  readonly method: string | null;
  readonly quality: string | null;
  readonly metrics: Readonly<Record<Metric, number | null>>;
  readonly extra: object | null;
  /** Of the counters that it knows, those whose meaning is not the same at all times. */
  readonly methodologies: readonly MetricMethodology[];
}

type FlatRow = Omit<ReadingRow, 'metrics' | 'measured' | 'methodologies'> & {
  /** The day on which it was captured, in the workspace's zone. */
  readonly on: CalendarDate;
} & Record<Metric, number | null>;

const methodologiesOf = (post: CountedPost, row: FlatRow, locale: Locale): MetricMethodology[] =>
  METRICS_WITH_MEANINGS.flatMap((metric) => {
    if (row[metric] === null) return [];
    const { on, provenance, method } = row;
    const told = toldMethodology(methodologyOf(post, metric, { on, provenance, method }), locale);
    return told === null ? [] : [{ metric, ...told }];
  });

const toReading = (post: CountedPost, row: FlatRow, locale: Locale): ReadingRow => {
  const { on: _, capturedAt, receivedAt, source, provenance, method, ...rest } = row;
  const { quality, extra, ...metrics } = rest;
  return {
    ...{ capturedAt, receivedAt, source, provenance, measured: isMeasured(provenance) },
    ...{ method, quality, metrics, extra },
    methodologies: methodologiesOf(post, row, locale),
  };
};

/** The readings of one post, the newest captured first. */
@Injectable()
export class PostReadingsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, postId: string, query: PageQuery): Promise<Page<ReadingRow>> {
    const list = listKey('readings', ctx.workspaceId, { ...query, postId });
    const [at, source] = this.cursors.read(list, query.cursor) ?? [null, null];
    return this.db.run(ctx, async () => {
      const post = await this.post(ctx.workspaceId, postId);
      const { timeZone } = await this.workspaces.facts(ctx.workspaceId);
      const found = await this.db.manager.query<FlatRow[]>(
        `select r.captured_at as "capturedAt", r.received_at as "receivedAt", r.source,
                r.provenance, r.method, r.quality, r.extra,
                to_char(r.captured_at at time zone $6, 'YYYY-MM-DD') as "on", ${metricValues('r')}
           from readings r
          where r.workspace_id = $1 and r.post_id = $2
            and ($3::timestamptz is null or (r.captured_at, r.source) < ($3::timestamptz, $4::text))
          order by r.captured_at desc, r.source desc
          limit $5`,
        [ctx.workspaceId, postId, at, source, query.limit + 1, timeZone],
      );
      const rows = found.map((row) => toReading(post, row, ctx.locale));
      return this.cursors.page(list, rows, query.limit, (row) => [
        row.capturedAt.toISOString(),
        row.source,
      ]);
    });
  }

  private async post(workspaceId: string, postId: string): Promise<CountedPost> {
    const [post] = await this.db.manager.sql<CountedPost[]>`
      select platform, format from posts where workspace_id = ${workspaceId} and id = ${postId}`;
    if (post === undefined) throw httpProblems.refuse('not_found');
    return post;
  }
}
