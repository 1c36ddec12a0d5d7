import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import { ints, timestamps, uuids } from '../../platform/database/binary-array.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import {
  METRIC_COLUMNS,
  UNMEASURED,
  eachMetric,
  knownBits,
  latestKnown,
} from './metric-columns.js';

/** New readings of one post: when the earliest of them was captured, and how many they are. */
export interface Arrival {
  readonly postId: string;
  readonly since: Date;
  readonly count: number;
}

/** What the storing of readings depends on, read once nobody rebuilds the roll-ups. */
export interface RollupGround {
  /** IANA zone in which days are cut. */
  readonly timeZone: string;
  /** Since when readings are kept; null for ever. */
  readonly keptFrom: Date | null;
}

/** Any number; locks of this class are those of workspaces' roll-ups. */
const LOCK_CLASS = 7_283_003;

/** The workspace as the second key of the lock: the random end of its id. */
const lockKey = (workspaceId: string): number => Number.parseInt(workspaceId.slice(-8), 16) | 0;

const earliest = (moments: readonly number[]): number => moments.reduce((a, b) => Math.min(a, b));
const latest = (moments: readonly number[]): number => moments.reduce((a, b) => Math.max(a, b));

const FIGURES = eachMetric(
  (m) =>
    `${latestKnown(m)} as ${m}, ${latestKnown(m, 'captured_at')} as ${m}_at, ${latestKnown(m, 'provenance')} as ${m}_provenance`,
);
const FIGURE_COLUMNS = eachMetric((m) => `${m}, ${m}_at, ${m}_provenance`);
const NEWER = eachMetric(
  (m) =>
    `${m} = coalesce(excluded.${m}, post_current.${m}), ${m}_at = coalesce(excluded.${m}_at, post_current.${m}_at), ${m}_provenance = coalesce(excluded.${m}_provenance, post_current.${m}_provenance)`,
);
const DAY_FIGURES = eachMetric((m) => `${latestKnown(m)} as ${m}`);

/** The roll-ups that reports read. What they must say is `currentFigures` and `dayFigures` of domain/. */
@Injectable()
export class RollupRepository {
  /** What transactions that hold the lock were told, and whether they hold it alone. */
  private readonly locked = new WeakMap<EntityManager, RollupGround & { isAlone: boolean }>();

  constructor(private readonly db: UnitOfWork) {}

  /**
   * Makes this transaction the only one that writes the workspace's readings and roll-ups, until it
   * ends: to be taken before anything is looked up. What stands then stays as it was read, and every
   * later statement sees all that was stored before.
   */
  lockWorkspace(workspaceId: string): Promise<RollupGround> {
    return this.lock(workspaceId, true);
  }

  /**
   * Lets this transaction store readings beside others that do, while nobody has the workspace's roll-ups
   * alone. They follow each other post by post: see `LatestReadingRepository`.
   */
  shareWorkspace(workspaceId: string): Promise<RollupGround> {
    return this.lock(workspaceId, false);
  }

  private async lock(workspaceId: string, isAlone: boolean): Promise<RollupGround> {
    const known = this.locked.get(this.db.manager);
    // Two that share and both want it alone would wait for each other.
    if (known?.isAlone === false && isAlone) throw new Error('the roll-ups are shared already');
    if (known !== undefined) return known;
    const [one, two] = [LOCK_CLASS, lockKey(workspaceId)];
    if (isAlone) this.db.sendAlong`select pg_advisory_xact_lock(${one}::int, ${two}::int)`;
    else this.db.sendAlong`select pg_advisory_xact_lock_shared(${one}::int, ${two}::int)`;
    const [ground] = await this.db.manager.sql<RollupGround[]>`
      select w.time_zone as "timeZone", (select h.kept_from from readings_horizon h) as "keptFrom"
        from workspaces w where w.id = ${workspaceId}`;
    if (ground === undefined) throw new Error(`workspace ${workspaceId} does not exist`);
    this.locked.set(this.db.manager, { ...ground, isAlone });
    return ground;
  }

  /**
   * Brings current figures up to date with readings that were just stored. Only readings captured
   * at or after the earliest new one can change a figure, so no more of the history is read.
   */
  async advance(workspaceId: string, arrivals: readonly Arrival[]): Promise<void> {
    const since = arrivals.map((arrival) => arrival.since.getTime());
    await this.db.manager.query(
      `insert into post_current (workspace_id, post_id, captured_at, readings, ${FIGURE_COLUMNS})
       select $1::uuid, t.post_id, n.latest, t.added, ${FIGURE_COLUMNS}
         from unnest($2::uuid[], $3::timestamptz[], $4::int[]) as t (post_id, since, added)
        cross join lateral (
          select max(r.captured_at) as latest, ${FIGURES}
            from readings r
           where r.workspace_id = $1 and r.post_id = t.post_id and r.captured_at >= t.since
             and r.captured_at >= $5::timestamptz
        ) as n
       on conflict (workspace_id, post_id) do update
          set captured_at = case when post_current.readings = 0 then excluded.captured_at else greatest(post_current.captured_at, excluded.captured_at) end,
              readings = post_current.readings + excluded.readings, ${NEWER}`,
      [
        workspaceId,
        uuids(arrivals.map(({ postId }) => postId)),
        timestamps(since),
        ints(arrivals.map(({ count }) => count)),
        new Date(earliest(since)).toISOString(),
      ],
    );
  }

  /**
   * Works out again, in `timeZone`, each day in which one of these readings was captured. What the day
   * does not tell any more stands: some of its readings may be gone. The bounds on `captured_at` are for
   * the index and the choice of months, and wide enough for any zone.
   */
  async putDays(
    workspaceId: string,
    readings: readonly { readonly post: { readonly postId: string }; readonly capturedAt: Date }[],
    timeZone: string,
  ): Promise<void> {
    const at = readings.map(({ capturedAt }) => capturedAt.getTime());
    await this.db.manager.query(
      `with t as (
         select distinct post_id, (at at time zone $4)::date as day
           from unnest($2::uuid[], $3::timestamptz[]) as t (post_id, at)
       )
       insert into post_day (workspace_id, post_id, day, ${METRIC_COLUMNS}, unmeasured)
       select $1::uuid, t.post_id, t.day, ${METRIC_COLUMNS}, n.unmeasured
         from t
        cross join lateral (
          select ${DAY_FIGURES}, ${UNMEASURED} as unmeasured
            from readings r
           where r.workspace_id = $1 and r.post_id = t.post_id
             and r.captured_at >= (t.day - 1)::timestamp at time zone $4
             and r.captured_at < (t.day + 2)::timestamp at time zone $4
             and r.captured_at >= $5::timestamptz - interval '2 days'
             and r.captured_at < $6::timestamptz + interval '2 days'
             and (r.captured_at at time zone $4)::date = t.day
        ) as n
       on conflict (workspace_id, post_id, day)
       do update set ${eachMetric((m) => `${m} = coalesce(excluded.${m}, post_day.${m})`)},
                     unmeasured = (post_day.unmeasured & ~(${knownBits('excluded')})) | excluded.unmeasured`,
      [
        workspaceId,
        uuids(readings.map(({ post }) => post.postId)),
        timestamps(at),
        timeZone,
        new Date(earliest(at)).toISOString(),
        new Date(latest(at)).toISOString(),
      ],
    );
  }
}
