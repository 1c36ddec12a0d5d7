import { Injectable } from '@nestjs/common';

import { jsons, texts, timestamps, uuids } from '../../platform/database/binary-array.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { PostNames } from '../content/content.contract.js';
import type { BoxedName, StoredReading } from './domain/reading-receipt.js';
import { METRICS } from './domain/metrics.js';
import { METRIC_COLUMNS, columnOf, eachMetric } from './metric-columns.js';
import type { BoxedReading } from './matched-box.repository.js';

/** A reading that left the box, and whether its post took it: else it has one of that moment and source already. */
export interface LeftBox extends BoxedReading {
  readonly isStored: boolean;
}

interface KeyRow {
  readonly postId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly source: string;
}

const BOX = `post_key, captured_at, source, platform, external_id, url, received_at, provenance, method, quality, ${METRIC_COLUMNS}, extra`;

const LOST = `l.received_at, l.provenance, l.method, l.quality, ${eachMetric((m) => `l.${m}`)}, l.extra`;

/** What a reading says that is not in its key; `lostReading` writes it. */
const LOST_COLUMNS = `received_at timestamptz, provenance text, method text, quality text, ${eachMetric((m) => `${m} bigint`)}, extra jsonb`;

const lostReading = (reading: BoxedReading): string =>
  JSON.stringify({
    received_at: reading.receivedAt,
    provenance: reading.provenance,
    method: reading.method,
    quality: reading.quality,
    ...Object.fromEntries(METRICS.map((m) => [columnOf(m), reading.metrics[m] ?? null])),
    extra: reading.extra,
  });

const keyOf = ({ postId, at, source }: KeyRow): StoredReading => ({
  postId,
  capturedAt: new Date(Math.round(at)),
  source,
});

/** A row for each name of each post; a post whose names do not matter has one without. */
const namePairs = (posts: readonly PostNames[]): [Buffer, Buffer] => {
  const pairs = posts.flatMap(({ postId, postKeys }) =>
    (postKeys ?? [null]).map((key) => ({ postId, key })),
  );
  return [uuids(pairs.map(({ postId }) => postId)), texts(pairs.map(({ key }) => key))];
};

const readingKeys = (readings: readonly StoredReading[]): Buffer[] => [
  uuids(readings.map(({ postId }) => postId)),
  timestamps(readings.map(({ capturedAt }) => capturedAt.getTime())),
  texts(readings.map(({ source }) => source)),
];

/** What readings were called that left the unmatched box, so that they can go back. The roll-ups are locked. */
@Injectable()
export class MatchedReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Notes under what names readings waited that came to their posts. */
  async note(workspaceId: string, left: readonly LeftBox[]): Promise<void> {
    if (left.length === 0) return;
    await this.db.manager.query(
      `insert into matched_readings (workspace_id, post_id, post_key, captured_at, source, platform, external_id, url, lost)
       select $1::uuid, t.*
         from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::text[], $9::jsonb[]) as t
       on conflict (workspace_id, post_id, post_key, captured_at, source) do nothing`,
      [
        workspaceId,
        uuids(left.map(({ postId }) => postId)),
        texts(left.map(({ name }) => name.postKey)),
        timestamps(left.map(({ capturedAt }) => capturedAt.getTime())),
        texts(left.map(({ source }) => source)),
        texts(left.map(({ name }) => name.platform)),
        texts(left.map(({ name }) => name.externalId)),
        texts(left.map(({ name }) => name.url)),
        jsons(left.map((reading) => (reading.isStored ? null : lostReading(reading)))),
      ],
    );
  }

  /** Of these posts those that have readings which did not come out of the box. */
  async otherwiseMeasured(workspaceId: string, postIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select c.post_id as id
        from post_current c
       where c.workspace_id = ${workspaceId} and c.post_id = any (${postIds}::uuid[])
         and c.readings > (select count(distinct (m.captured_at, m.source)) from matched_readings m
                            where m.workspace_id = ${workspaceId} and m.post_id = c.post_id
                              and m.lost is null)`;
    return new Set(rows.map(({ id }) => id));
  }

  /** Puts readings that came to these posts under these names back into the box; returns those that stand as the posts' own. */
  async putBack(workspaceId: string, posts: readonly PostNames[]): Promise<StoredReading[]> {
    const named = [workspaceId, ...namePairs(posts)];
    await this.db.manager.query(
      `insert into unmatched_readings (workspace_id, ${BOX})
       select $1::uuid, m.post_key, m.captured_at, m.source, m.platform, m.external_id, m.url,
              r.received_at, r.provenance, r.method, r.quality, ${eachMetric((c) => `r.${c}`)}, r.extra
         from unnest($2::uuid[], $3::text[]) as t (post_id, post_key)
         join matched_readings m
           on m.workspace_id = $1 and m.post_id = t.post_id and (t.post_key is null or m.post_key = t.post_key)
         join readings r
           on r.workspace_id = $1 and r.post_id = m.post_id and r.captured_at = m.captured_at and r.source = m.source
        where m.lost is null
       on conflict (workspace_id, post_key, captured_at, source) do nothing`,
      named,
    );
    await this.db.manager.query(
      `insert into unmatched_readings (workspace_id, ${BOX})
       select $1::uuid, m.post_key, m.captured_at, m.source, m.platform, m.external_id, m.url, ${LOST}
         from unnest($2::uuid[], $3::text[]) as t (post_id, post_key)
         join matched_readings m
           on m.workspace_id = $1 and m.post_id = t.post_id and (t.post_key is null or m.post_key = t.post_key)
        cross join lateral jsonb_to_record(m.lost) as l (${LOST_COLUMNS})
        where m.lost is not null
       on conflict (workspace_id, post_key, captured_at, source) do nothing`,
      named,
    );
    const [gone] = await this.db.manager.query<[(KeyRow & { isStored: boolean })[], number]>(
      `delete from matched_readings m
        using unnest($2::uuid[], $3::text[]) as t (post_id, post_key)
        where m.workspace_id = $1 and m.post_id = t.post_id and (t.post_key is null or m.post_key = t.post_key)
       returning m.post_id as "postId", (extract(epoch from m.captured_at) * 1000)::float8 as at, m.source, m.lost is null as "isStored"`,
      named,
    );
    return gone.filter(({ isStored }) => isStored).map(keyOf);
  }

  /** Puts those back into the box that were left out because of one of these readings, which are gone now. */
  async revive(workspaceId: string, gone: readonly StoredReading[]): Promise<void> {
    await this.db.manager.query(
      `with revived as (
         delete from matched_readings m
          using unnest($2::uuid[], $3::timestamptz[], $4::text[]) as t (post_id, captured_at, source)
          where m.workspace_id = $1 and m.post_id = t.post_id and m.captured_at = t.captured_at
            and m.source = t.source and m.lost is not null
         returning m.*
       )
       insert into unmatched_readings (workspace_id, ${BOX})
       select $1::uuid, m.post_key, m.captured_at, m.source, m.platform, m.external_id, m.url, ${LOST}
         from revived m cross join lateral jsonb_to_record(m.lost) as l (${LOST_COLUMNS})
       on conflict (workspace_id, post_key, captured_at, source) do nothing`,
      [workspaceId, ...readingKeys(gone)],
    );
  }

  /** Forgets that these ever waited: those that left the box are returned, where their posts took them. */
  async forget(workspaceId: string, names: readonly BoxedName[]): Promise<StoredReading[]> {
    const [left] = await this.db.manager.query<[(KeyRow & { isStored: boolean })[], number]>(
      `delete from matched_readings m
        using unnest($2::text[], $3::timestamptz[], $4::text[]) as t (post_key, captured_at, source)
        where m.workspace_id = $1 and m.post_key = t.post_key and m.captured_at = t.captured_at
          and m.source = t.source
       returning m.post_id as "postId", (extract(epoch from m.captured_at) * 1000)::float8 as at, m.source, m.lost is null as "isStored"`,
      [
        workspaceId,
        texts(names.map(({ postKey }) => postKey)),
        timestamps(names.map(({ capturedAt }) => capturedAt.getTime())),
        texts(names.map(({ source }) => source)),
      ],
    );
    return left.filter(({ isStored }) => isStored).map(keyOf);
  }

  /** Forgets what was called how that was captured before this day, UTC, and is kept no longer. */
  async forgetBefore(workspaceId: string, day: string): Promise<void> {
    await this.db.manager.sql`
      delete from matched_readings
       where workspace_id = ${workspaceId} and captured_at < ${`${day}T00:00:00Z`}::timestamptz`;
  }
}
