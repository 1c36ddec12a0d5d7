import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { METRICS, type MetricValues } from './domain/metrics.js';
import type { PostReading, ReceivedReading, UnmatchedReading } from './domain/received-reading.js';
import { METRIC_COLUMNS, eachMetric, metricValues } from './metric-columns.js';

/** Rows that one statement inserts. */
const SLICE = 1000;

/** Which reading of which post. */
export interface ReadingKey {
  readonly postId: string;
  readonly capturedAt: Date;
  readonly source: string;
}

const COLUMNS = `captured_at, source, received_at, provenance, method, quality, ${METRIC_COLUMNS}, extra`;
const TYPES = `timestamptz[], text[], timestamptz[], text[], text[], text[], ${eachMetric(() => 'bigint[]')}, jsonb[]`;

/** `$from::type[], …` for the columns above. */
const placeholders = (from: number): string =>
  TYPES.split(', ')
    .map((type, place) => `$${from + place}::${type}`)
    .join(', ');

const columnValues = (readings: readonly ReceivedReading[]): unknown[] => [
  readings.map(({ capturedAt }) => capturedAt.toISOString()),
  readings.map(({ source }) => source),
  readings.map(({ receivedAt }) => receivedAt.toISOString()),
  readings.map(({ provenance }) => provenance),
  readings.map(({ method }) => method),
  readings.map(({ quality }) => quality),
  ...METRICS.map((metric) => readings.map(({ metrics }) => metrics[metric] ?? null)),
  readings.map(({ extra }) => (extra === null ? null : JSON.stringify(extra))),
];

const slices = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, n) =>
    rows.slice(n * SLICE, (n + 1) * SLICE),
  );

/** One order for everybody, over all statements of a batch, so that no two batches wait for each other. */
const inBoxOrder = (a: UnmatchedReading, b: UnmatchedReading): number =>
  compare(a.post.postKey, b.post.postKey) ||
  a.capturedAt.getTime() - b.capturedAt.getTime() ||
  compare(a.source, b.source);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Readings and the unmatched box. Nothing here is ever changed once it is written. */
@Injectable()
export class ReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Stores readings; returns which of them are new. The first of two equal ones counts. */
  async insert(workspaceId: string, readings: readonly PostReading[]): Promise<ReadingKey[]> {
    const stored: ReadingKey[] = [];
    for (const slice of slices(readings)) {
      stored.push(
        ...(await this.db.manager.query<ReadingKey[]>(
          `insert into readings (workspace_id, post_id, ${COLUMNS})
           select $1, t.* from unnest($2::uuid[], ${placeholders(3)}) as t (post_id, ${COLUMNS})
           on conflict (workspace_id, post_id, captured_at, source) do nothing
           returning post_id as "postId", captured_at as "capturedAt", source`,
          [workspaceId, slice.map(({ postId }) => postId), ...columnValues(slice)],
        )),
      );
    }
    return stored;
  }

  /** Keeps readings whose post is not logged yet; returns how many of them are new. */
  async insertUnmatched(
    workspaceId: string,
    readings: readonly UnmatchedReading[],
  ): Promise<number> {
    let stored = 0;
    for (const slice of slices([...readings].sort(inBoxOrder))) {
      const rows = await this.db.manager.query<unknown[]>(
        `insert into unmatched_readings (workspace_id, post_key, platform, external_id, url, ${COLUMNS})
         select $1, t.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], ${placeholders(6)})
                as t (post_key, platform, external_id, url, ${COLUMNS})
         on conflict (workspace_id, post_key, captured_at, source) do nothing
         returning 1`,
        [
          workspaceId,
          slice.map(({ post }) => post.postKey),
          slice.map(({ post }) => post.platform),
          slice.map(({ post }) => post.externalId),
          slice.map(({ post }) => post.url),
          ...columnValues(slice),
        ],
      );
      stored += rows.length;
    }
    return stored;
  }

  /**
   * Takes out of the unmatched box at most `limit` readings whose post is logged by now.
   * Those that somebody else is taking are left to them. What was received first comes first: of two that turn out
   * to be one reading, under two names of the post, it counts.
   * @param keys looks at posts with these keys only; null looks at all.
   */
  async takeMatched(
    workspaceId: string,
    keys: readonly string[] | null,
    limit: number,
  ): Promise<PostReading[]> {
    const rows = await this.db.manager.query<(PostReading & MetricValues)[]>(
      `with boxed as (
         select distinct post_key, platform, external_id
           from unmatched_readings
          where workspace_id = $1 and ($2::text[] is null or post_key = any ($2::text[]))
       ), named as (
         select b.post_key, p.id, p.published_at, 1 as choice
           from boxed b
           join posts p on p.workspace_id = $1 and p.platform = b.platform and p.external_id = b.external_id
         union all
         select b.post_key, p.id, p.published_at, 2
           from boxed b join posts p on p.workspace_id = $1 and p.url_key = b.post_key
       ), known as (
         select distinct on (post_key) post_key, id, published_at
           from named order by post_key, choice
       ), picked as (
         select u.post_key, u.captured_at, u.source, k.id, k.published_at
           from unmatched_readings u join known k on k.post_key = u.post_key
          where u.workspace_id = $1
          order by u.received_at, u.post_key, u.captured_at, u.source
          limit $3 for update of u skip locked
       ), taken as (
         delete from unmatched_readings u using picked k
          where u.workspace_id = $1 and u.post_key = k.post_key
            and u.captured_at = k.captured_at and u.source = k.source
         returning k.id as "postId", k.published_at as "publishedAt", u.captured_at as "capturedAt",
                   u.source, u.received_at as "receivedAt", u.provenance, u.method, u.quality,
                   u.extra, ${metricValues('u')}, u.post_key as name
       )
       select * from taken order by "receivedAt", name`,
      [workspaceId, keys, limit],
    );
    return rows.map((row) => ({ ...row, metrics: row }));
  }
}
