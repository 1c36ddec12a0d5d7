import { Injectable } from '@nestjs/common';

import { texts, timestamps, uuids } from '../../../platform/database/binary-array.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MetricValues, Reading } from '../domain/metrics.js';
import type { BoxedName, StoredReading } from '../domain/reading-receipt.js';
import { metricValues } from '../metric-columns.js';

/** What a kept reading says; of several of one post and moment any. */
export type KeptFigures = MetricValues & Pick<Reading, 'provenance'>;

type Row = KeptFigures & { readonly n: number };

const byPlace = (rows: readonly Row[]): Map<number, KeptFigures> =>
  new Map(rows.map((row) => [row.n - 1, row]));

/** Whose readings are looked for: those of the same source, or those of others. */
type Whose = 'own' | 'others';

const SOURCE: Readonly<Record<Whose, string>> = { own: '=', others: '<>' };

/** What readings say that are kept, found by their keys. */
@Injectable()
export class KeptReadingsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** The counters of each of these readings that is with its post, by its place. */
  async stored(
    workspaceId: string,
    readings: readonly StoredReading[],
    whose: Whose = 'own',
  ): Promise<Map<number, KeptFigures>> {
    if (readings.length === 0) return new Map();
    const at = readings.map(({ capturedAt }) => capturedAt.getTime());
    const [from, to] = [Math.min(...at), Math.max(...at)].map((ms) => new Date(ms).toISOString());
    const rows = await this.db.manager.query<Row[]>(
      `select t.n::int as n, r.provenance, ${metricValues('r')}
         from unnest($2::uuid[], $3::timestamptz[], $4::text[]) with ordinality
              as t (post_id, captured_at, source, n)
         join readings r
           on r.workspace_id = $1 and r.post_id = t.post_id and r.captured_at = t.captured_at
          and r.source ${SOURCE[whose]} t.source and r.captured_at between $5 and $6`,
      [
        workspaceId,
        uuids(readings.map(({ postId }) => postId)),
        timestamps(at),
        texts(readings.map(({ source }) => source)),
        from,
        to,
      ],
    );
    return byPlace(rows);
  }

  /** The counters of each of these readings that waits in the unmatched box, by its place. */
  async boxed(
    workspaceId: string,
    names: readonly BoxedName[],
    whose: Whose = 'own',
  ): Promise<Map<number, KeptFigures>> {
    if (names.length === 0) return new Map();
    const rows = await this.db.manager.query<Row[]>(
      `select t.n::int as n, u.provenance, ${metricValues('u')}
         from unnest($2::text[], $3::timestamptz[], $4::text[]) with ordinality
              as t (post_key, captured_at, source, n)
         join unmatched_readings u
           on u.workspace_id = $1 and u.post_key = t.post_key and u.captured_at = t.captured_at
          and u.source ${SOURCE[whose]} t.source`,
      [
        workspaceId,
        texts(names.map(({ postKey }) => postKey)),
        timestamps(names.map(({ capturedAt }) => capturedAt.getTime())),
        texts(names.map(({ source }) => source)),
      ],
    );
    return byPlace(rows);
  }
}
