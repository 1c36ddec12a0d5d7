import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { eachMetric, latestKnown } from '../metric-columns.js';

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
const DAY_FIGURES = eachMetric((m) => `${latestKnown(m)} as ${m}`);

const currentOf = (alias: string): string =>
  `row(${alias}.readings, ${alias}.captured_at, ${eachMetric((m) => `${alias}.${m}, ${alias}.${m}_at, ${alias}.${m}_provenance`)})`;
const dayOf = (alias: string): string => `row(${alias}.day, ${eachMetric((m) => `${alias}.${m}`)})`;

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

  run(
    workspaceId: string,
    postIds: readonly string[],
    timeZone: string,
  ): Promise<RollupDifference[]> {
    return this.db.run({ workspaceId }, async () => [
      ...(await this.current(workspaceId, postIds)),
      ...(await this.days(workspaceId, postIds, timeZone)),
    ]);
  }

  private current(workspaceId: string, postIds: readonly string[]): Promise<RollupDifference[]> {
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
        where ${currentOf('e')} is distinct from ${currentOf('c')}
        order by 1`,
      [workspaceId, postIds],
    );
  }

  private days(
    workspaceId: string,
    postIds: readonly string[],
    timeZone: string,
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
        order by 1, 2`,
      [workspaceId, postIds, timeZone],
    );
  }
}
