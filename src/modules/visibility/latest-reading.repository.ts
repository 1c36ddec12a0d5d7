import { Injectable } from '@nestjs/common';

import { ints, uuids } from '../../platform/database/binary-array.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { METRICS, isMeasured } from './domain/metrics.js';
import type { PostReading } from './domain/received-reading.js';
import { unmeasuredBit } from './domain/unmeasured.js';
import { METRIC_COLUMNS, eachMetric, knownBits } from './metric-columns.js';
import {
  OWN_PARAMETERS,
  READING_ARRAYS,
  READING_COLUMNS,
  READING_VALUES,
  readingParameters,
} from './reading-columns.js';

/** The bits of the counters that a reading tells, where nobody measured them; 0 where they were measured. */
const unmeasuredBits = ({ provenance, metrics }: PostReading): number => {
  if (isMeasured(provenance)) return 0;
  return METRICS.reduce(
    (bits, metric) => (typeof metrics[metric] === 'number' ? bits | unmeasuredBit(metric) : bits),
    0,
  );
};

const CURRENT_COLUMNS = eachMetric((m) => `${m}, ${m}_at, ${m}_provenance`);
const CURRENT_VALUES = eachMetric(
  (m) =>
    `r.${m}, case when r.${m} is not null then r.captured_at end, case when r.${m} is not null then r.provenance end`,
);
const CURRENT_ADVANCED = eachMetric((m) =>
  [m, `${m}_at`, `${m}_provenance`]
    .map((column) => `${column} = coalesce(excluded.${column}, post_current.${column})`)
    .join(', '),
);
const DAY_ADVANCED = `${eachMetric((m) => `${m} = coalesce(excluded.${m}, post_day.${m})`)},
  unmeasured = case when post_day.unmeasured = 0 then excluded.unmeasured
                    else (post_day.unmeasured & ~(${knownBits('excluded')})) | excluded.unmeasured end`;

const [POST, UNMEASURED, ZONE] = [0, 1, 2].map((n) => `$${OWN_PARAMETERS + n}`);

/**
 * One statement for readings each of which is the only one of its post and later than all that stands:
 * it is new, what it knows counts, and nothing of the history has to be read. Nothing is joined, so that
 * no plan made of old statistics can make it slow.
 */
const STORE = `
with r as materialized (
  select t.post_id, (t.captured_at at time zone ${ZONE})::date as day,
         coalesce(t.unmeasured, 0) as unmeasured, ${READING_VALUES}
    from unnest(${POST}::uuid[], ${UNMEASURED}::int[], ${READING_ARRAYS})
         as t (post_id, unmeasured, ${READING_COLUMNS})
), stored as (
  insert into readings (workspace_id, post_id, ${READING_COLUMNS})
  select $1::uuid, r.post_id, ${READING_COLUMNS} from r
  on conflict (workspace_id, post_id, captured_at, source) do nothing
), current as (
  insert into post_current (workspace_id, post_id, captured_at, readings, ${CURRENT_COLUMNS})
  select $1::uuid, r.post_id, r.captured_at, 1, ${CURRENT_VALUES} from r
  on conflict (workspace_id, post_id) do update
     set captured_at = excluded.captured_at, readings = post_current.readings + 1, ${CURRENT_ADVANCED}
)
insert into post_day (workspace_id, post_id, day, ${METRIC_COLUMNS}, unmeasured)
select $1::uuid, r.post_id, r.day, ${eachMetric((m) => `r.${m}`)}, r.unmeasured from r
on conflict (workspace_id, post_id, day) do update set ${DAY_ADVANCED}`;

/** The short way into the database, which most readings take. */
@Injectable()
export class LatestReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Stores readings and brings `post_current` and `post_day` up to date. The workspace's roll-ups are
   * locked, and the readings are those that `sortArrivals` calls the latest.
   */
  async store(
    workspaceId: string,
    readings: readonly PostReading[],
    timeZone: string,
  ): Promise<void> {
    if (readings.length === 0) return;
    await this.db.manager.query(STORE, [
      workspaceId,
      ...readingParameters(readings),
      uuids(readings.map(({ post }) => post.postId)),
      ints(readings.map((reading) => unmeasuredBits(reading) || null)),
      timeZone,
    ]);
  }
}
