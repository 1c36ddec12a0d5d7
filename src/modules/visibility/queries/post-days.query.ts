import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { calendarDateIn, type CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Figure } from '../domain/current-figures.js';
import { engagementsOf } from '../domain/engagements.js';
import { toldBreak, type ToldBreak } from '../domain/methodology-texts.js';
import { isStoryWebhook, type CountedPost } from '../domain/methodology.js';
import type { Metric } from '../domain/metrics.js';
import { postBreaks, type LastMessage } from '../domain/post-breaks.js';
import { unmeasuredOf } from '../domain/unmeasured.js';
import { metricValues } from '../metric-columns.js';

/** Days that one answer holds at most, the newest. */
const MOST_DAYS = 400;

type Values = Readonly<Record<Metric, number | null>>;

/** What a post's figures were at the end of one day. */
export interface DayRow {
  readonly date: CalendarDate;
  readonly metrics: Values;
  /** Which of them nobody measured. */
  readonly unmeasured: readonly Metric[];
  readonly engagements: number | null;
}

/** A post's series by day, and where it changes its meaning. */
export interface PostDays {
  readonly days: readonly DayRow[];
  readonly breaks: readonly ToldBreak[];
}

/** A post, the current figure of its views, and the zone in which its days are counted. */
export interface PostAsked extends CountedPost {
  readonly postId: string;
  readonly timeZone: string;
  readonly views: Figure | null;
}

/** One post's end-of-day figures, the oldest first, and the breaks between them. */
@Injectable()
export class PostDaysQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, { postId, views, timeZone, ...post }: PostAsked): Promise<PostDays> {
    return this.db.run(ctx, async () => {
      const days = await this.days(ctx.workspaceId, postId);
      const isTold = views !== null && isStoryWebhook(post, views);
      const since = isTold ? calendarDateIn(views.capturedAt, timeZone) : null;
      const before =
        since === null ? null : await this.before(ctx.workspaceId, postId, since, timeZone);
      const breaks = postBreaks(post, days, since === null ? null : { since, before });
      return { days, breaks: breaks.map((found) => toldBreak(found, ctx.locale)) };
    });
  }

  private async before(
    workspaceId: string,
    postId: string,
    since: CalendarDate,
    timeZone: string,
  ): Promise<LastMessage['before']> {
    const [last] = await this.db.manager.sql<NonNullable<LastMessage['before']>[]>`
      select r.provenance, r.method
        from readings r
       where r.workspace_id = ${workspaceId} and r.post_id = ${postId} and r.views is not null
         and r.captured_at < ${since}::date::timestamp at time zone ${timeZone}::text
       order by r.captured_at desc, r.provenance, r.source
       limit 1`;
    return last ?? null;
  }

  private async days(workspaceId: string, postId: string): Promise<DayRow[]> {
    const rows = await this.db.manager.query<
      (Values & { date: CalendarDate; unmeasured: number })[]
    >(
      `select d.day::text as date, d.unmeasured, ${metricValues('d')}
         from post_day d
        where d.workspace_id = $1 and d.post_id = $2
        order by d.day desc
        limit $3`,
      [workspaceId, postId, MOST_DAYS],
    );
    return rows.reverse().map(({ date, unmeasured, ...metrics }) => ({
      date,
      metrics,
      unmeasured: unmeasuredOf(metrics, unmeasured),
      engagements: engagementsOf(metrics),
    }));
  }
}
