import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { ProblemParams } from '../../../kernel/problem.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Figure, Figures } from '../domain/current-figures.js';
import { engagementsOf } from '../domain/engagements.js';
import { METRICS, type Metric, type Provenance } from '../domain/metrics.js';
import { warningText } from '../domain/warning-texts.js';
import type { WarningCode } from '../domain/warnings.js';
import { eachMetric, metricValues } from '../metric-columns.js';

/** Days and warnings that one answer holds at most, the newest. */
const MOST_DAYS = 400;
const MOST_WARNINGS = 200;

type Values = Readonly<Record<Metric, number | null>>;

/** What a post's figures were at the end of one day. */
export interface DayRow {
  readonly date: CalendarDate;
  readonly metrics: Values;
  readonly engagements: number | null;
}

/** What looks wrong about one of a post's readings, said in the caller's language. */
export interface WarningRow {
  readonly code: WarningCode;
  readonly metric: Metric | null;
  readonly capturedAt: Date;
  readonly source: string;
  readonly detail: string;
}

/** A post's figures as reports read them. */
export interface PostFigures {
  readonly postId: string;
  readonly readings: number;
  /** When the latest reading was captured; null where there is none. */
  readonly capturedAt: Date | null;
  readonly figures: Figures;
  readonly engagements: number | null;
  readonly days: readonly DayRow[];
  readonly warnings: readonly WarningRow[];
}

type CurrentRow = Values &
  Record<`${Metric}At`, Date | null> &
  Record<`${Metric}Provenance`, Provenance | null> & {
    readonly readings: number | null;
    readonly capturedAt: Date | null;
  };

const figureOf = (row: CurrentRow, metric: Metric): Figure | null => {
  const value = row[metric];
  const capturedAt = row[`${metric}At`];
  const provenance = row[`${metric}Provenance`];
  return value === null || capturedAt === null || provenance === null
    ? null
    : { value, capturedAt, provenance };
};

const CURRENT = eachMetric(
  (column, metric) =>
    `c.${column}::float8 as "${metric}", c.${column}_at as "${metric}At", c.${column}_provenance as "${metric}Provenance"`,
);

/** One post's current figures, its end-of-day figures and what looks wrong about its readings. */
@Injectable()
export class PostFiguresQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, postId: string): Promise<PostFigures> {
    return this.db.run(ctx, async () => {
      const current = await this.current(ctx.workspaceId, postId);
      return {
        postId,
        readings: current.readings ?? 0,
        capturedAt: current.capturedAt,
        figures: Object.fromEntries(METRICS.map((m) => [m, figureOf(current, m)])) as Figures,
        engagements: engagementsOf(current),
        days: await this.days(ctx.workspaceId, postId),
        warnings: await this.warnings(ctx, postId),
      };
    });
  }

  private async current(workspaceId: string, postId: string): Promise<CurrentRow> {
    const [row] = await this.db.manager.query<CurrentRow[]>(
      `select c.readings, c.captured_at as "capturedAt", ${CURRENT}
         from posts p
         left join post_current c on c.workspace_id = $1 and c.post_id = p.id
        where p.workspace_id = $1 and p.id = $2`,
      [workspaceId, postId],
    );
    if (row === undefined) throw httpProblems.refuse('not_found');
    return row;
  }

  private async days(workspaceId: string, postId: string): Promise<DayRow[]> {
    const rows = await this.db.manager.query<(Values & { date: CalendarDate })[]>(
      `select d.day::text as date, ${metricValues('d')}
         from post_day d
        where d.workspace_id = $1 and d.post_id = $2
        order by d.day desc
        limit $3`,
      [workspaceId, postId, MOST_DAYS],
    );
    return rows
      .reverse()
      .map(({ date, ...metrics }) => ({ date, metrics, engagements: engagementsOf(metrics) }));
  }

  private async warnings(ctx: RequestContext, postId: string): Promise<WarningRow[]> {
    const rows = await this.db.manager.sql<
      (Omit<WarningRow, 'detail'> & { params: ProblemParams })[]
    >`
      select code, nullif(metric, '') as metric, captured_at as "capturedAt", source, params
        from post_warnings
       where workspace_id = ${ctx.workspaceId} and post_id = ${postId}
       order by captured_at desc, source, code, metric
       limit ${MOST_WARNINGS}`;
    return rows.map(({ params, ...row }) => ({
      ...row,
      detail: warningText(row.code, { ...params, metric: row.metric ?? '' }, ctx.locale),
    }));
  }
}
