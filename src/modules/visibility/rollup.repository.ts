import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { MetricValues } from './domain/metrics.js';
import { METRIC_COLUMNS, eachMetric, latestKnown, metricValues } from './metric-columns.js';

/** What stood for one post before its readings of this transaction. */
export interface Standing {
  readonly postId: string;
  /** How many readings the post had; where it is 0, the rest means nothing. */
  readonly readings: number;
  readonly capturedAt: Date;
  readonly values: MetricValues;
}

/** New readings of one post: when the earliest of them was captured, and how many they are. */
export interface Arrival {
  readonly postId: string;
  readonly since: Date;
  readonly count: number;
}

const FIGURES = eachMetric(
  (m) =>
    `${latestKnown(m)} as ${m}, ${latestKnown(m, 'captured_at')} as ${m}_at, ${latestKnown(m, 'provenance')} as ${m}_provenance`,
);
const DAY_FIGURES = eachMetric((m) => `${latestKnown(m)} as ${m}`);
const NEWER = eachMetric(
  (m) =>
    `${m} = coalesce(n.${m}, c.${m}), ${m}_at = coalesce(n.${m}_at, c.${m}_at), ${m}_provenance = coalesce(n.${m}_provenance, c.${m}_provenance)`,
);
const REBUILT = eachMetric(
  (m) => `${m} = n.${m}, ${m}_at = n.${m}_at, ${m}_provenance = n.${m}_provenance`,
);

/** The roll-ups that reports read. What they must say is `currentFigures` and `dayFigures` of domain/. */
@Injectable()
export class RollupRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Locks the posts' current figures until the transaction ends, in one order for everybody, so
   * that batches about the same posts come one after the other; returns what stands.
   */
  async lock(workspaceId: string, postIds: readonly string[], now: Date): Promise<Standing[]> {
    await this.db.manager.sql`
      insert into post_current (workspace_id, post_id, captured_at, readings)
      select ${workspaceId}::uuid, t.post_id, ${now}::timestamptz, 0
        from unnest(${postIds}::uuid[]) as t (post_id)
       order by t.post_id
      on conflict (workspace_id, post_id) do nothing`;
    const rows = await this.db.manager.query<(Omit<Standing, 'values'> & MetricValues)[]>(
      `select c.post_id as "postId", c.readings, c.captured_at as "capturedAt", ${metricValues('c')}
         from post_current c
        where c.workspace_id = $1 and c.post_id = any ($2::uuid[])
        order by c.post_id
          for update`,
      [workspaceId, postIds],
    );
    return rows.map((row) => ({ ...row, values: row }));
  }

  /**
   * Brings current figures up to date with readings that were just stored. Only readings captured
   * at or after the earliest new one can change a figure, so no more of the history is read.
   */
  async advance(workspaceId: string, arrivals: readonly Arrival[]): Promise<void> {
    await this.db.manager.query(
      `with t as (
         select post_id, since, added
           from unnest($2::uuid[], $3::timestamptz[], $4::int[]) as t (post_id, since, added)
       ), n as (
         select r.post_id, t.added, max(r.captured_at) as latest, ${FIGURES}
           from t join readings r
                  on r.workspace_id = $1 and r.post_id = t.post_id and r.captured_at >= t.since
          group by r.post_id, t.added
       )
       update post_current c
          set captured_at = case when c.readings = 0 then n.latest else greatest(c.captured_at, n.latest) end,
              readings = c.readings + n.added, ${NEWER}
         from n
        where c.workspace_id = $1 and c.post_id = n.post_id`,
      [
        workspaceId,
        arrivals.map(({ postId }) => postId),
        arrivals.map(({ since }) => since.toISOString()),
        arrivals.map(({ count }) => count),
      ],
    );
  }

  /**
   * Works out again, in `timeZone`, each day in which one of these readings was captured.
   * The bounds on `captured_at` are for the index and wide enough for any zone.
   */
  async putDays(
    workspaceId: string,
    readings: readonly { readonly postId: string; readonly capturedAt: Date }[],
    timeZone: string,
  ): Promise<void> {
    await this.db.manager.query(
      `with t as (
         select distinct post_id, (at at time zone $4)::date as day
           from unnest($2::uuid[], $3::timestamptz[]) as t (post_id, at)
       )
       insert into post_day (workspace_id, post_id, day, ${METRIC_COLUMNS})
       select $1, t.post_id, t.day, ${DAY_FIGURES}
         from t join readings r
                on r.workspace_id = $1 and r.post_id = t.post_id
               and r.captured_at >= (t.day - 1)::timestamp at time zone $4
               and r.captured_at < (t.day + 2)::timestamp at time zone $4
               and (r.captured_at at time zone $4)::date = t.day
        group by t.post_id, t.day
       on conflict (workspace_id, post_id, day)
       do update set ${eachMetric((m) => `${m} = excluded.${m}`)}`,
      [
        workspaceId,
        readings.map(({ postId }) => postId),
        readings.map(({ capturedAt }) => capturedAt.toISOString()),
        timeZone,
      ],
    );
  }

  /** Works out locked posts' current figures from all their readings, whatever stood there. */
  async rebuildCurrent(workspaceId: string, postIds: readonly string[]): Promise<void> {
    await this.db.manager.query(
      `with n as (
         select t.post_id, count(r.post_id)::int as counted, max(r.captured_at) as latest, ${FIGURES}
           from unnest($2::uuid[]) as t (post_id)
           left join readings r on r.workspace_id = $1 and r.post_id = t.post_id
          group by t.post_id
       )
       update post_current c
          set captured_at = coalesce(n.latest, c.captured_at), readings = n.counted, ${REBUILT}
         from n
        where c.workspace_id = $1 and c.post_id = n.post_id`,
      [workspaceId, postIds],
    );
    await this.db.manager.sql`
      delete from post_current
       where workspace_id = ${workspaceId} and post_id = any (${postIds}::uuid[]) and readings = 0`;
  }

  /** Works out locked posts' days from all their readings, whatever stood there. */
  async rebuildDays(
    workspaceId: string,
    postIds: readonly string[],
    timeZone: string,
  ): Promise<void> {
    await this.db.manager.sql`
      delete from post_day where workspace_id = ${workspaceId} and post_id = any (${postIds}::uuid[])`;
    await this.db.manager.query(
      `insert into post_day (workspace_id, post_id, day, ${METRIC_COLUMNS})
       select $1, r.post_id, (r.captured_at at time zone $3)::date, ${DAY_FIGURES}
         from readings r
        where r.workspace_id = $1 and r.post_id = any ($2::uuid[])
        group by r.post_id, (r.captured_at at time zone $3)::date
       on conflict (workspace_id, post_id, day) do nothing`,
      [workspaceId, postIds, timeZone],
    );
  }
}
