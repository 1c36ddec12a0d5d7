import { Injectable } from '@nestjs/common';

import { ints, timestamps, uuids } from '../../platform/database/binary-array.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { PostSpan, StoredReading } from './domain/reading-receipt.js';
import {
  LATEST_FIRST,
  METRIC_COLUMNS,
  UNMEASURED,
  eachMetric,
  latestKnown,
} from './metric-columns.js';
import type { RollupGround } from './rollup.repository.js';

/** The latest reading that is kept and knows a counter, asked only where what stands may have been taken back. */
const LATEST_KNOWN = eachMetric(
  (m) => `
       left join lateral (
         select r.${m}, r.captured_at, r.provenance from readings r
          where s.${m}_at >= t.since and r.workspace_id = $1 and r.post_id = t.post_id and r.${m} is not null
          order by ${LATEST_FIRST}
          limit 1
       ) as of_${m} on true`,
  '',
);

const RETREATED = eachMetric((m) =>
  [m, `${m}_at`, `${m}_provenance`]
    .map((column) => {
      const told =
        column === m ? m : column === `${m}_at` ? 'captured_at' : ('provenance' as const);
      return `${column} = case when s.${m}_at >= t.since then of_${m}.${told} else s.${column} end`;
    })
    .join(', '),
);

/** The last moment at which a figure was captured whose reading is gone, if only by its age; behind it all that is kept begins. */
const BEFORE_KEPT = `greatest(${eachMetric((m) => `case when s.${m}_at < t.since then s.${m}_at end`)})`;

const DAY_FIGURES = eachMetric((m) => `${latestKnown(m)} as ${m}`);

/** Days of which all readings are kept: the others stand as they are. `$4` is the zone, `$5` since when they are kept. */
const IS_KEPT = `($5::timestamptz is null or t.day::timestamp at time zone $4 >= $5::timestamptz)`;

const span = (moments: readonly number[]): string[] =>
  [Math.min(...moments), Math.max(...moments)].map((ms) => new Date(ms).toISOString());

/**
 * Takes roll-ups back to where they would be had some readings, which are removed by now, never come. The
 * workspace's roll-ups are locked. Of a post without readings nothing is left.
 */
@Injectable()
export class RollupRetreatRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Current figures. A figure from before all that is taken back stands; of the others the history is asked. */
  async current(
    workspaceId: string,
    spans: readonly PostSpan[],
    { keptFrom }: RollupGround,
  ): Promise<void> {
    await this.db.manager.query(
      `update post_current c
          set readings = s.readings - t.gone,
              captured_at = coalesce(latest.captured_at, ${BEFORE_KEPT}, $5::timestamptz - interval '1 millisecond', s.captured_at),
              ${RETREATED}
         from unnest($2::uuid[], $3::timestamptz[], $4::int[]) as t (post_id, since, gone)
         join post_current s on s.workspace_id = $1 and s.post_id = t.post_id
         left join lateral (
           select r.captured_at from readings r
            where r.workspace_id = $1 and r.post_id = t.post_id
            order by r.captured_at desc
            limit 1
         ) as latest on true${LATEST_KNOWN}
        where c.workspace_id = $1 and c.post_id = s.post_id`,
      [
        workspaceId,
        uuids(spans.map(({ postId }) => postId)),
        timestamps(spans.map(({ since }) => since.getTime())),
        ints(spans.map(({ count }) => count)),
        keptFrom?.toISOString() ?? null,
      ],
    );
    await this.db.manager.query(
      `delete from post_current
        where workspace_id = $1 and post_id = any ($2::uuid[]) and readings = 0`,
      [workspaceId, uuids(spans.map(({ postId }) => postId))],
    );
  }

  /** The days in which these readings were captured. */
  async days(
    workspaceId: string,
    gone: readonly StoredReading[],
    { timeZone, keptFrom }: RollupGround,
  ): Promise<void> {
    const at = gone.map(({ capturedAt }) => capturedAt.getTime());
    const parameters = [
      workspaceId,
      uuids(gone.map(({ postId }) => postId)),
      timestamps(at),
      timeZone,
      keptFrom?.toISOString() ?? null,
    ];
    const days = `select distinct post_id, (at at time zone $4)::date as day
           from unnest($2::uuid[], $3::timestamptz[]) as t (post_id, at)`;
    await this.db.manager.query(
      `with t as (${days})
       delete from post_day d using t
        where d.workspace_id = $1 and d.post_id = t.post_id and d.day = t.day and ${IS_KEPT}`,
      parameters,
    );
    await this.db.manager.query(
      `with t as (${days})
       insert into post_day (workspace_id, post_id, day, ${METRIC_COLUMNS}, unmeasured)
       select $1::uuid, t.post_id, t.day, ${METRIC_COLUMNS}, n.unmeasured
         from t
        cross join lateral (
          select ${DAY_FIGURES}, ${UNMEASURED} as unmeasured
            from readings r
           where r.workspace_id = $1 and r.post_id = t.post_id
             and r.captured_at >= (t.day - 1)::timestamp at time zone $4
             and r.captured_at < (t.day + 2)::timestamp at time zone $4
             and r.captured_at >= $6::timestamptz - interval '2 days'
             and r.captured_at < $7::timestamptz + interval '2 days'
             and (r.captured_at at time zone $4)::date = t.day
          having count(*) > 0
        ) as n
        where ${IS_KEPT}
       on conflict (workspace_id, post_id, day) do nothing`,
      [...parameters, ...span(at)],
    );
  }
}
