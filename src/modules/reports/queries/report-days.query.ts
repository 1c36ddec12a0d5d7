import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { unmeasuredBit } from '../../visibility/visibility.contract.js';
import {
  CARRIED,
  unmeasuredPart,
  type Carried,
  type DayChange,
  type UnmeasuredPart,
} from '../domain/timeline.js';

type Changes = Readonly<Record<Carried, number | null>> & { readonly date: CalendarDate };

/** A day's changes as they come out of the row before; `doubted` are its post's days that know a value that nobody measured. */
type CountedChanges = Changes & {
  readonly doubted: number;
  /** The posts that stop telling on this day what they told on the last. */
  readonly gapped: string[] | null;
};

const lines = (write: (counter: Carried) => string): string =>
  CARRIED.map(write).join(',\n                 ');

/** A counter with what its post said on the day before it, whole rows being the cheapest to look back for. */
const TOLD = lines((m) => `d.${m}, (lag(d) over earlier).${m} as ${m}_before`);

const GAPPED = CARRIED.map((m) => `(${m} is null and ${m}_before is not null)`).join(' or ');

const CHANGED = lines((m) => `sum(${m} - coalesce(${m}_before, 0))::float8 as ${m}`);

/** A counter's value where nobody measured it, else 0; null where the day does not know it. */
const doubtful = (m: Carried): string => `d.${m} * (d.unmeasured & ${unmeasuredBit(m)} <> 0)::int`;

/**
 * The value of the last day on which a post told a counter: the greatest of (day, value) among the
 * days before, since PostgreSQL has no "last value that is not null". Dear, so only for few posts.
 */
const lastTold = (m: Carried, value: string): string =>
  `(max(array[d.day - date '2000-01-01', ${value}]) filter (where d.${m} is not null) over earlier)[2]`;

const DOUBTED = lines((m) => `${doubtful(m)} as ${m}, ${lastTold(m, doubtful(m))} as ${m}_before`);

/** What was told before a gap, on the day after it. */
const RESUMED = lines(
  (m) =>
    `case when d.${m} is not null and (lag(d) over earlier).${m} is null then ${lastTold(m, `d.${m}`)} end as ${m}`,
);

/**
 * By how much each day's readings changed the sums over the posts given, and what of these sums
 * nobody measured. The database adds up, so that the answer is as long as the period and not as the
 * history of every post.
 */
@Injectable()
export class ReportDaysQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** `postIds` null are all posts of the workspace. */
  run(ctx: RequestContext, postIds: readonly string[] | null): Promise<DayChange[]> {
    return this.db.run(ctx, async () => {
      const days = await this.changes(ctx.workspaceId, postIds);
      const isDoubted = days.some(({ doubted }) => doubted > 0);
      const gapped = [...new Set(days.flatMap((day) => day.gapped ?? []))];
      const [unmeasured, resumed] = await Promise.all([
        isDoubted ? this.unmeasured(ctx.workspaceId, postIds) : [],
        gapped.length > 0 ? this.resumed(ctx.workspaceId, gapped) : [],
      ]);
      const [doubts, gaps] = [byDate(unmeasured), byDate(resumed)];
      return days.map((day) => dayChange(day, doubts.get(day.date), gaps.get(day.date)));
    });
  }

  /** Each day compared with the one before it, which is wrong only after a gap. */
  private changes(
    workspaceId: string,
    postIds: readonly string[] | null,
  ): Promise<CountedChanges[]> {
    return this.db.search`
        with days as (
          select d.post_id, d.day, d.unmeasured,
                 ${() => TOLD}
            from post_day d
           where d.workspace_id = ${workspaceId}
             and (${postIds}::uuid[] is null or d.post_id = any(${postIds}::uuid[]))
          window earlier as (partition by d.post_id order by d.day)
        )
        select to_char(day, 'YYYY-MM-DD') as date,
               count(*) filter (where unmeasured <> 0)::int as doubted,
               array_agg(post_id::text) filter (where ${() => GAPPED}) as gapped,
               ${() => CHANGED}
          from days
         group by day
         order by day`;
  }

  /** What the posts given had told before their gaps: by so much `changes` is too high on the day after. */
  private resumed(workspaceId: string, postIds: readonly string[]): Promise<Changes[]> {
    return this.db.search`
        with days as (
          select d.day,
                 ${() => RESUMED}
            from post_day d
           where d.workspace_id = ${workspaceId} and d.post_id = any(${postIds}::uuid[])
          window earlier as (partition by d.post_id order by d.day
                             rows between unbounded preceding and 1 preceding)
        )
        select to_char(day, 'YYYY-MM-DD') as date,
               ${() => lines((m) => `sum(${m})::float8 as ${m}`)}
          from days
         group by day`;
  }

  /** The same of what nobody measured: only of posts that have such a day, which are few or none. */
  private unmeasured(workspaceId: string, postIds: readonly string[] | null): Promise<Changes[]> {
    return this.db.search`
        with doubted as (
          select distinct d.post_id
            from post_day d
           where d.workspace_id = ${workspaceId} and d.unmeasured <> 0
             and (${postIds}::uuid[] is null or d.post_id = any(${postIds}::uuid[]))
        ), days as (
          select d.day,
                 ${() => DOUBTED}
            from doubted
            join post_day d on d.workspace_id = ${workspaceId} and d.post_id = doubted.post_id
          window earlier as (partition by d.post_id order by d.day
                             rows between unbounded preceding and 1 preceding)
        )
        select to_char(day, 'YYYY-MM-DD') as date,
               ${() => CHANGED}
          from days
         group by day`;
  }
}

const byDate = (days: readonly Changes[]): ReadonlyMap<CalendarDate, Changes> =>
  new Map(days.map((day) => [day.date, day]));

const dayChange = (
  day: CountedChanges,
  unmeasured: Changes | undefined,
  resumed: Changes | undefined,
): DayChange => {
  const parts = CARRIED.flatMap((counter): [Carried | UnmeasuredPart, number | null][] => {
    const change = day[counter];
    if (change === null)
      return [
        [counter, null],
        [unmeasuredPart(counter), null],
      ];
    return [
      // Where no gap ends, nothing is to be taken off.
      [counter, change - (resumed?.[counter] ?? 0)],
      [unmeasuredPart(counter), unmeasured?.[counter] ?? 0],
    ];
  });
  const changes = Object.fromEntries(parts) as Record<Carried | UnmeasuredPart, number | null>;
  return { date: day.date, ...changes };
};
