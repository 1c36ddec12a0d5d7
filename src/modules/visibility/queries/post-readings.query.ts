import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Metric, Provenance } from '../domain/metrics.js';
import { metricValues } from '../metric-columns.js';

/** One reading with everything that is known about where it comes from. */
export interface ReadingRow {
  readonly capturedAt: Date;
  readonly receivedAt: Date;
  readonly source: string;
  readonly provenance: Provenance;
  readonly method: string | null;
  readonly quality: string | null;
  readonly metrics: Readonly<Record<Metric, number | null>>;
  readonly extra: object | null;
}

type FlatRow = Omit<ReadingRow, 'metrics'> & Record<Metric, number | null>;

const metricsOf = (row: FlatRow): ReadingRow => {
  const { capturedAt, receivedAt, source, provenance, method, quality, extra, ...metrics } = row;
  return { capturedAt, receivedAt, source, provenance, method, quality, metrics, extra };
};

/** The readings of one post, the newest captured first. */
@Injectable()
export class PostReadingsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, postId: string, query: PageQuery): Promise<Page<ReadingRow>> {
    const list = listKey('readings', ctx.workspaceId, { ...query, postId });
    const [at, source] = this.cursors.read(list, query.cursor) ?? [null, null];
    const rows = await this.db.run(ctx, async () => {
      const found = await this.db.manager.query<FlatRow[]>(
        `select r.captured_at as "capturedAt", r.received_at as "receivedAt", r.source,
                r.provenance, r.method, r.quality, r.extra, ${metricValues('r')}
           from readings r
          where r.workspace_id = $1 and r.post_id = $2
            and ($3::timestamptz is null or (r.captured_at, r.source) < ($3::timestamptz, $4::text))
          order by r.captured_at desc, r.source desc
          limit $5`,
        [ctx.workspaceId, postId, at, source, query.limit + 1],
      );
      if (found.length === 0 && at === null) await this.mustExist(ctx, postId);
      return found;
    });
    return this.cursors.page(list, rows.map(metricsOf), query.limit, (row) => [
      row.capturedAt.toISOString(),
      row.source,
    ]);
  }

  private async mustExist(ctx: RequestContext, postId: string): Promise<void> {
    const found = await this.db.manager.sql<unknown[]>`
      select 1 from posts where workspace_id = ${ctx.workspaceId} and id = ${postId}`;
    if (found.length === 0) throw httpProblems.refuse('not_found');
  }
}
