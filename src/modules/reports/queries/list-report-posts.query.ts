import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import {
  METRICS,
  isMeasured,
  methodologyOf,
  toldMethodology,
  type Metric,
  type Provenance,
  type ToldMethodology,
} from '../../visibility/visibility.contract.js';
import type { ReportFilters } from '../domain/report-scope.js';
import { READ_ON_COLUMNS, eachCounter, type ReadOnColumns } from './counter-columns.js';
import { PostsInScopeQuery, type PostInScope } from './posts-in-scope.query.js';
import { ReportScopeQuery } from './report-scope.query.js';

/** A figure that entered the report, with the moment and the provenance of its reading. */
export interface TracedFigure {
  readonly value: number;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
  readonly measured: boolean;
  /** What it counts, where platforms have changed that. */
  readonly methodology: ToldMethodology | null;
}

/** A post of the report, with what it gave to each total. */
export interface TracedPost {
  readonly postId: string;
  readonly influencerId: string;
  readonly influencerName: string;
  readonly platform: Platform;
  readonly format: string;
  readonly url: string | null;
  readonly publishedAt: Date;
  readonly figures: Record<Metric, TracedFigure | null>;
}

type MoreColumns = Pick<TracedPost, 'url' | 'publishedAt'> &
  ReadOnColumns &
  Readonly<Record<Metric, number | null>> &
  Readonly<Record<`${Metric}At`, Date | null>> &
  Readonly<Record<`${Metric}Provenance`, Provenance | null>>;

type PostRow = PostInScope & MoreColumns;

const COLUMNS = `p.url, p.published_at as "publishedAt", ${READ_ON_COLUMNS}, ${eachCounter(
  (column, metric) =>
    `c.${column}::float8 as "${metric}", c.${column}_at as "${metric}At", c.${column}_provenance as "${metric}Provenance"`,
)}`;

const tracedFigure = (row: PostRow, metric: Metric, locale: Locale): TracedFigure | null => {
  const value = row[metric];
  const capturedAt = row[`${metric}At`];
  const provenance = row[`${metric}Provenance`];
  if (value === null || capturedAt === null || provenance === null) return null;
  const on = row[`${metric}On`] ?? row.publishedOn;
  const methodology = toldMethodology(methodologyOf(row, metric, { on, provenance }), locale);
  return { value, capturedAt, provenance, measured: isMeasured(provenance), methodology };
};

const toTracedPost = (row: PostRow, locale: Locale): TracedPost => {
  const { id: postId, influencerId, influencerName, platform, format, url, publishedAt } = row;
  const figures = Object.fromEntries(
    METRICS.map((metric) => [metric, tracedFigure(row, metric, locale)]),
  );
  return {
    ...{ postId, influencerId, influencerName, platform, format, url, publishedAt },
    figures: figures as TracedPost['figures'],
  };
};

/** The posts whose figures a reach report adds up, the last logged first. */
@Injectable()
export class ListReportPostsQuery {
  constructor(
    private readonly cursors: Cursors,
    private readonly scopes: ReportScopeQuery,
    private readonly posts: PostsInScopeQuery,
  ) {}

  async run(
    ctx: RequestContext,
    filters: ReportFilters,
    page: PageQuery,
  ): Promise<Page<TracedPost>> {
    const list = listKey('report-posts', ctx.workspaceId, filters);
    const [after] = this.cursors.read(list, page.cursor) ?? [null];
    const scope = await this.scopes.run(ctx, filters);
    const asked = { columns: COLUMNS, after: after ?? null, limit: page.limit + 1 };
    const rows = await this.posts.run<MoreColumns>(ctx, scope, asked);
    const { items, nextCursor } = this.cursors.page(list, rows, page.limit, (row) => [row.id]);
    return { items: items.map((row) => toTracedPost(row, ctx.locale)), nextCursor };
  }
}
