import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { UNMEASURED, eachMetric, latestKnown } from '../metric-columns.js';

/** A roll-up that does not say what the readings say. */
export interface RollupDifference {
  readonly postId: string;
  /** The day that differs, `YYYY-MM-DD`; null for the current figures. */
  readonly day: string | null;
}

const FIGURES = eachMetric(
  (m) =>
    `${latestKnown(m)} as ${m}, ${latestKnown(m, 'captured_at')} as ${m}_at, ${latestKnown(m, 'provenance')} as ${m}_provenance`,
);
const DAY_FIGURES = `${eachMetric((m) => `${latestKnown(m)} as ${m}`)}, ${UNMEASURED} as unmeasured`;

/** A figure of which the readings are gone may stand, beside those that they tell. */
const CURRENT_DIFFERS = eachMetric(
  (
    m,
  ) => `(row(e.${m}, e.${m}_at, e.${m}_provenance) is distinct from row(c.${m}, c.${m}_at, c.${m}_provenance)
           and not (e.${m} is null and c.${m}_at is not null and c.${m}_at < $3::timestamptz))`,
  ' or ',
);
const dayOf = (alias: string): string =>
  `row(${alias}.day, ${eachMetric((m) => `${alias}.${m}`)}, ${alias}.unmeasured)`;

/** What the figures of a workspace are compared with. */
export interface Yardstick {
  readonly timeZone: string;
  /** Since when readings are kept; null for ever. What is older cannot be compared any more. */
  readonly keptFrom: Date | null;
}

/** Compares the roll-ups of some posts with what their readings say. */
@Injectable()
export class RollupDifferencesQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** Ids of at most `limit` posts behind `after`, in order of id. */
  async postsAfter(workspaceId: string, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.db.run(
      { workspaceId },
      () => this.db.manager.sql<{ id: string }[]>`
        select id from posts
         where workspace_id = ${workspaceId} and (${after}::uuid is null or id > ${after}::uuid)
         order by id
         limit ${limit}`,
    );
    return rows.map(({ id }) => id);
  }

  /** Since when readings are kept; null for ever. */
  async keptFrom(): Promise<Date | null> {
    const [horizon] = await this.db.runForInstallation(
      () => this.db.manager.sql<{ since: Date }[]>`
        select kept_from as since from readings_horizon`,
    );
    return horizon?.since ?? null;
  }

  run(
    workspaceId: string,
    postIds: readonly string[],
    yardstick: Yardstick,
  ): Promise<RollupDifference[]> {
    return this.db.run({ workspaceId }, async () => [
      ...(await this.current(workspaceId, postIds, yardstick)),
      ...(await this.days(workspaceId, postIds, yardstick)),
    ]);
  }

  private current(
    workspaceId: string,
    postIds: readonly string[],
    { keptFrom }: Yardstick,
  ): Promise<RollupDifference[]> {
    return this.db.manager.query<RollupDifference[]>(
      `with e as (
         select r.post_id, count(*)::int as readings, max(r.captured_at) as captured_at, ${FIGURES}
           from readings r
          where r.workspace_id = $1 and r.post_id = any ($2::uuid[])
          group by r.post_id
       ), c as (
         select * from post_current where workspace_id = $1 and post_id = any ($2::uuid[])
       )
       select coalesce(e.post_id, c.post_id) as "postId", null as day
         from e full join c on c.post_id = e.post_id
        where (e.captured_at is distinct from c.captured_at
               and not (e.captured_at is null and c.captured_at < $3::timestamptz))
           or (e.readings is distinct from c.readings
               and not ($3::timestamptz > '-infinity' and c.readings >= coalesce(e.readings, 0)))
           or ${CURRENT_DIFFERS}
        order by 1`,
      [workspaceId, postIds, keptFrom?.toISOString() ?? '-infinity'],
    );
  }

  private days(
    workspaceId: string,
    postIds: readonly string[],
    { timeZone, keptFrom }: Yardstick,
  ): Promise<RollupDifference[]> {
    return this.db.manager.query<RollupDifference[]>(
      `with e as (
         select r.post_id, (r.captured_at at time zone $3)::date as day, ${DAY_FIGURES}
           from readings r
          where r.workspace_id = $1 and r.post_id = any ($2::uuid[])
          group by r.post_id, (r.captured_at at time zone $3)::date
       ), c as (
         select * from post_day where workspace_id = $1 and post_id = any ($2::uuid[])
       )
       select coalesce(e.post_id, c.post_id) as "postId", coalesce(e.day, c.day)::text as day
         from e full join c on c.post_id = e.post_id and c.day = e.day
        where ${dayOf('e')} is distinct from ${dayOf('c')}
          and ($4::timestamptz is null
               or coalesce(e.day, c.day)::timestamp at time zone $3 >= $4::timestamptz)
        order by 1, 2`,
      [workspaceId, postIds, timeZone, keptFrom?.toISOString() ?? null],
    );
  }
}
