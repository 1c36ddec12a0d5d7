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

/** A day's changes, and how many of its post's days know a value that nobody measured. */
type CountedChanges = Changes & { readonly doubted: number };

/**
 * A counter with the last day on which its own post told it: the greatest of (day, value) among
 * the days before, since PostgreSQL has no "last value that is not null".
 */
const TOLD = CARRIED.map(
  (m) =>
    `d.${m}, (max(array[d.day - date '2000-01-01', d.${m}]) filter (where d.${m} is not null) over earlier)[2] as ${m}_before`,
).join(',\n                 ');

const CHANGED = CARRIED.map((m) => `sum(${m} - coalesce(${m}_before, 0))::float8 as ${m}`).join(
  ',\n               ',
);

/** A counter's value where nobody measured it, else 0; null where the day does not know it. */
const doubtful = (m: Carried): string => `d.${m} * (d.unmeasured & ${unmeasuredBit(m)} <> 0)::int`;

const DOUBTED = CARRIED.map(
  (m) =>
    `${doubtful(m)} as ${m}, (max(array[d.day - date '2000-01-01', ${doubtful(m)}]) filter (where d.${m} is not null) over earlier)[2] as ${m}_before`,
).join(',\n                 ');

/**
 * By how much each day's readings changed the sums over the posts given, and what of these sums
 * nobody measured. The database adds up, so that the answer is as long as the period and not as the
 * history of every post.
 */
@Injectable()
export class ReportDaysQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, postIds: readonly string[]): Promise<DayChange[]> {
    return this.db.run(ctx, async () => {
      const days = await this.changes(ctx.workspaceId, postIds);
      const isDoubted = days.some(({ doubted }) => doubted > 0);
      const unmeasured = isDoubted ? await this.unmeasured(ctx.workspaceId, postIds) : [];
      const byDate = new Map(unmeasured.map((day) => [day.date, day]));
      return days.map((day) => withUnmeasured(day, byDate.get(day.date)));
    });
  }

  private changes(workspaceId: string, postIds: readonly string[]): Promise<CountedChanges[]> {
    return this.db.manager.sql`
        with days as (
          select d.day, d.unmeasured,
                 ${() => TOLD}
            from unnest(${postIds}::uuid[]) as posts_in_scope(id)
            join post_day d
              on d.workspace_id = ${workspaceId} and d.post_id = posts_in_scope.id
          window earlier as (partition by d.post_id order by d.day
                             rows between unbounded preceding and 1 preceding)
        )
        select to_char(day, 'YYYY-MM-DD') as date,
               count(*) filter (where unmeasured <> 0)::int as doubted,
               ${() => CHANGED}
          from days
         group by day
         order by day`;
  }

  /** The same of what nobody measured: only of posts that have such a day, which are few or none. */
  private unmeasured(workspaceId: string, postIds: readonly string[]): Promise<Changes[]> {
    return this.db.manager.sql`
        with doubted as (
          select distinct d.post_id
            from unnest(${postIds}::uuid[]) as posts_in_scope(id)
            join post_day d
              on d.workspace_id = ${workspaceId} and d.post_id = posts_in_scope.id
           where d.unmeasured <> 0
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

const withUnmeasured = (day: CountedChanges, unmeasured: Changes | undefined): DayChange => {
  const { doubted: _, ...changes } = day;
  const parts = CARRIED.map((counter): [UnmeasuredPart, number | null] => [
    unmeasuredPart(counter),
    day[counter] === null ? null : (unmeasured?.[counter] ?? 0),
  ]);
  return { ...changes, ...(Object.fromEntries(parts) as Record<UnmeasuredPart, number | null>) };
};
