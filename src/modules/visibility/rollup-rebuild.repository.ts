import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { METRIC_COLUMNS, UNMEASURED, eachMetric, latestKnown } from './metric-columns.js';
import type { RollupGround } from './rollup.repository.js';

const FIGURES = eachMetric(
  (m) =>
    `${latestKnown(m)} as ${m}, ${latestKnown(m, 'captured_at')} as ${m}_at, ${latestKnown(m, 'provenance')} as ${m}_provenance`,
);
const FIGURE_COLUMNS = eachMetric((m) => `${m}, ${m}_at, ${m}_provenance`);
const DAY_FIGURES = eachMetric((m) => `${latestKnown(m)} as ${m}`);

/** A figure that no reading tells any more stands where it is older than all of them; else it was wrong. */
const REBUILT = eachMetric((m) => {
  const stands = `excluded.${m} is null and post_current.${m}_at < $3::timestamptz`;
  return [m, `${m}_at`, `${m}_provenance`]
    .map(
      (column) =>
        `${column} = case when ${stands} then post_current.${column} else excluded.${column} end`,
    )
    .join(', ');
});

/** Works roll-ups out again from all readings that are kept. The workspace's roll-ups are locked. */
@Injectable()
export class RollupRebuildRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Current figures. Where readings are gone, how many they were is taken from what stands. */
  async current(
    workspaceId: string,
    postIds: readonly string[],
    { keptFrom }: RollupGround,
  ): Promise<void> {
    const from = keptFrom?.toISOString() ?? null;
    await this.db.manager.sql`
      update post_current set readings = 0
       where workspace_id = ${workspaceId} and post_id = any (${postIds}::uuid[])
         and ${from}::timestamptz is null`;
    await this.db.manager.query(
      `insert into post_current (workspace_id, post_id, captured_at, readings, ${FIGURE_COLUMNS})
       select $1::uuid, r.post_id, max(r.captured_at), count(*)::int, ${FIGURES}
         from readings r
        where r.workspace_id = $1 and r.post_id = any ($2::uuid[])
        group by r.post_id
       on conflict (workspace_id, post_id) do update
          set captured_at = excluded.captured_at, readings = greatest(post_current.readings, excluded.readings), ${REBUILT}`,
      [workspaceId, postIds, from],
    );
    await this.db.manager.sql`
      delete from post_current
       where workspace_id = ${workspaceId} and post_id = any (${postIds}::uuid[]) and readings = 0`;
  }

  /** Days, from the first on of which all readings are kept. */
  async days(
    workspaceId: string,
    postIds: readonly string[],
    { timeZone, keptFrom }: RollupGround,
  ): Promise<void> {
    const from = keptFrom?.toISOString() ?? null;
    await this.db.manager.sql`
      delete from post_day
       where workspace_id = ${workspaceId} and post_id = any (${postIds}::uuid[])
         and (${from}::timestamptz is null or day::timestamp at time zone ${timeZone} >= ${from}::timestamptz)`;
    await this.db.manager.query(
      `insert into post_day (workspace_id, post_id, day, ${METRIC_COLUMNS}, unmeasured)
       select $1::uuid, r.post_id, (r.captured_at at time zone $3)::date as day, ${DAY_FIGURES}, ${UNMEASURED}
         from readings r
        where r.workspace_id = $1 and r.post_id = any ($2::uuid[])
          and ($4::timestamptz is null
               or (r.captured_at at time zone $3)::date::timestamp at time zone $3 >= $4::timestamptz)
        group by r.post_id, day
       on conflict (workspace_id, post_id, day) do nothing`,
      [workspaceId, postIds, timeZone, from],
    );
  }
}
