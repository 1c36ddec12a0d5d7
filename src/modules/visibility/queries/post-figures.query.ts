import { Injectable } from '@nestjs/common';

import type { Locale, RequestContext } from '../../../kernel/context.js';
import type { ProblemParams } from '../../../kernel/problem.js';
import { calendarDateIn } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import type { Figure } from '../domain/current-figures.js';
import { engagementsOf } from '../domain/engagements.js';
import { toldMethodology, type ToldMethodology } from '../domain/methodology-texts.js';
import { methodologyOf, type CountedPost } from '../domain/methodology.js';
import { metricName } from '../domain/metric-names.js';
import { METRICS, isMeasured, type Metric, type Provenance } from '../domain/metrics.js';
import { warningText } from '../domain/warning-texts.js';
import type { WarningCode } from '../domain/warnings.js';
import { eachMetric } from '../metric-columns.js';
import { PostDaysQuery, type PostDays } from './post-days.query.js';
import {
  PostFollowersQuery,
  type FollowerWarningRow,
  type FollowersThen,
} from './post-followers.query.js';

/** Warnings about readings that one answer holds at most, the newest. */
const MOST_WARNINGS = 200;

type Values = Readonly<Record<Metric, number | null>>;

/** A figure that says whether the platform counted it, and what it counts where that has changed. */
export interface ToldFigure extends Figure {
  readonly measured: boolean;
  readonly methodology: ToldMethodology | null;
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
export interface PostFigures extends PostDays {
  readonly postId: string;
  readonly readings: number;
  /** When the latest reading was captured; null where there is none. */
  readonly capturedAt: Date | null;
  readonly figures: Readonly<Record<Metric, ToldFigure | null>>;
  readonly engagements: number | null;
  /** The parts of the engagements that nobody measured. */
  readonly engagementsUnmeasured: number | null;
  /** Of its account when it appeared; null where unknown. */
  readonly followers: FollowersThen | null;
  readonly warnings: readonly (WarningRow | FollowerWarningRow)[];
}

type CurrentRow = CountedPost &
  Values &
  Record<`${Metric}At`, Date | null> &
  Record<`${Metric}Provenance`, Provenance | null> & {
    readonly readings: number | null;
    readonly capturedAt: Date | null;
  };

const figureOf = (
  row: CurrentRow,
  metric: Metric,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): ToldFigure | null => {
  const value = row[metric];
  const capturedAt = row[`${metric}At`];
  const provenance = row[`${metric}Provenance`];
  if (value === null || capturedAt === null || provenance === null) return null;
  const on = calendarDateIn(capturedAt, timeZone);
  const meaning = methodologyOf(row, metric, { on, provenance });
  const methodology = toldMethodology(meaning, locale);
  return { value, capturedAt, provenance, measured: isMeasured(provenance), methodology };
};

/** The values of the figures that nobody measured; 0 where all that is known was. */
const unmeasuredEngagements = (figures: PostFigures['figures']): number | null => {
  const valueOf = (figure: ToldFigure): number => (figure.measured ? 0 : figure.value);
  return engagementsOf(
    Object.fromEntries(METRICS.map((m) => [m, figures[m] === null ? null : valueOf(figures[m])])),
  );
};

const newestFirst = <Row extends { readonly capturedAt: Date }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => b.capturedAt.getTime() - a.capturedAt.getTime());

const CURRENT = eachMetric(
  (column, metric) =>
    `c.${column}::float8 as "${metric}", c.${column}_at as "${metric}At", c.${column}_provenance as "${metric}Provenance"`,
);

/** One post's current figures, its end-of-day figures and what looks wrong about them. */
@Injectable()
export class PostFiguresQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly postDays: PostDaysQuery,
    private readonly followers: PostFollowersQuery,
  ) {}

  run(ctx: RequestContext, postId: string): Promise<PostFigures> {
    return this.db.run(ctx, async () => {
      const current = await this.current(ctx.workspaceId, postId);
      const { platform, format } = current;
      const { timeZone } = await this.workspaces.facts(ctx.workspaceId);
      const reader = { locale: ctx.locale, timeZone };
      const figures = Object.fromEntries(
        METRICS.map((metric) => [metric, figureOf(current, metric, reader)]),
      ) as PostFigures['figures'];
      const series = { postId, platform, format, views: figures.views, timeZone };
      return {
        postId,
        readings: current.readings ?? 0,
        capturedAt: current.capturedAt,
        figures,
        engagements: engagementsOf(current),
        engagementsUnmeasured: unmeasuredEngagements(figures),
        ...(await this.postDays.run(ctx, series)),
        followers: await this.followers.atPublication(ctx, postId),
        warnings: newestFirst([
          ...(await this.warnings(ctx, postId)),
          ...(await this.followers.warnings(ctx, postId)),
        ]),
      };
    });
  }

  private async current(workspaceId: string, postId: string): Promise<CurrentRow> {
    const [row] = await this.db.manager.query<CurrentRow[]>(
      `select p.platform, p.format, c.readings, c.captured_at as "capturedAt", ${CURRENT}
         from posts p
         left join post_current c on c.workspace_id = $1 and c.post_id = p.id
        where p.workspace_id = $1 and p.id = $2`,
      [workspaceId, postId],
    );
    if (row === undefined) throw httpProblems.refuse('not_found');
    return row;
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
    return rows.map(({ params, ...row }) => {
      const metric = row.metric === null ? '' : metricName(row.metric, ctx.locale);
      return { ...row, detail: warningText(row.code, { ...params, metric }, ctx.locale) };
    });
  }
}
