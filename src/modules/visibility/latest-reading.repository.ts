import { Injectable } from '@nestjs/common';

import { ints } from '../../platform/database/binary-array.js';
import { violatesUnique } from '../../platform/database/database-errors.js';
import { Parameters } from '../../platform/database/parameters.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { METRICS, isMeasured, type Metric, type MetricValues } from './domain/metrics.js';
import type { LoggedPost, NamedReading } from './domain/received-reading.js';
import { standingValues } from './domain/standing.js';
import { unmeasuredBit } from './domain/unmeasured.js';
import { mayLookWrong } from './domain/warnings.js';
import { eachOf, knownBits } from './metric-columns.js';
import { nameColumns, type NameKind } from './name-columns.js';
import { readingColumns } from './reading-columns.js';

/** What is to be said of a reading that is not simply stored. */
export interface Told {
  /** Its place among the readings, from 0. */
  readonly place: number;
  /** Null where its post is not logged, and of one that is known. */
  readonly post: LoggedPost | null;
  /**
   * `stored` may look wrong and is to be judged, by what stood before; so is `overtaken`, but another
   * reading came in between, and the history must be asked what stood. `known` was there already. `open`
   * is for the long way: not later than what stands, or one of several of its post.
   */
  readonly state: 'stored' | 'overtaken' | 'known' | 'open';
  /** What stood before, as far as the reading says something about it. */
  readonly previous: MetricValues;
}

/** Few and cheap columns, because the driver reads every field of what may be thousands of rows. */
interface ToldRow {
  /** From 1. */
  readonly n: number;
  readonly state: Told['state'];
  /** Of one that is known there is no more to say. */
  readonly postId: string | null;
  /** Seconds since 1970, which is read faster than a date. */
  readonly publishedAt: number;
  readonly packed: string | null;
}

/**
 * The limit keeps each look-up one of its own, by its key: joined by a plan made of old statistics, all
 * posts would be read. What the key is compared with is a bare column or a `case`: behind the wall, an
 * expression that might tell what it sees (`coalesce`, `||`) is kept away from the index.
 */
const lookUp = (alias: string, condition: string): string => `
  left join lateral (
    select l.id, l.published_at from posts l where l.workspace_id = $1 and ${condition} limit 1
  ) as ${alias} on true`;

/** Joins the posts to the rows `t`. The platform's id comes before the address, should the two lead to different posts. */
const LOOK_UPS: Readonly<Record<NameKind, string>> = {
  id: lookUp('by_id', 'l.id = t.id'),
  name: `${lookUp(
    'by_external_id',
    'l.platform = t.platform and l.external_id = t.external_id',
  )}${lookUp('by_address', 'by_external_id.id is null and l.url_key = t.url_key')}`,
};

const JOINED: Readonly<Record<NameKind, readonly string[]>> = {
  id: ['by_id'],
  name: ['by_external_id', 'by_address'],
};

/** A column of the post that was found. */
const found = (kinds: readonly NameKind[], column: 'id' | 'published_at'): string => {
  const posts = kinds.flatMap((kind) => JOINED[kind]);
  return `case ${posts.map((post) => `when ${post}.id is not null then ${post}.${column}`).join(' ')} end`;
};

/** What stands for the post with the id `post`, if it has readings. */
const standing = (post: string, metrics: readonly Metric[]): string => `
  left join lateral (
    select c.captured_at, c.readings, ${eachOf(metrics, (m) => `c.${m}`)}
      from post_current c where c.workspace_id = $1 and c.post_id = ${post} and c.readings > 0 limit 1
  ) as stood on true`;

/** Whether this very reading is there: asked only of what is not later than what stands. */
const known = (post: string, source: string, [from, to]: readonly string[]): string => `
  left join lateral (
    select true as known from readings k
     where stood.captured_at >= t.captured_at and k.workspace_id = $1 and k.post_id = ${post}
       and k.captured_at = t.captured_at and k.source = ${source}
       and k.captured_at between ${from} and ${to} limit 1
  ) as kept on true`;

/** The bits of the counters that a reading tells, where nobody measured them; 0 where they were measured. */
const unmeasuredBits = ({ provenance, metrics }: NamedReading): number => {
  if (isMeasured(provenance)) return 0;
  return METRICS.reduce(
    (bits, metric) => (typeof metrics[metric] === 'number' ? bits | unmeasuredBit(metric) : bits),
    0,
  );
};

/** The first and the last moment, by which PostgreSQL chooses months before it begins, not row by row. */
const bounds = (readings: readonly NamedReading[]): [number, number] => {
  let [from, to] = [Infinity, -Infinity];
  for (const { capturedAt } of readings) {
    const at = capturedAt.getTime();
    if (at < from) from = at;
    if (at > to) to = at;
  }
  return [from, to];
};

/**
 * The rows as they came, with the posts that were found and what stood for them; of each post first the
 * latest, then the first that came.
 */
const namedRows = (
  parameters: Parameters,
  readings: readonly NamedReading[],
): { rows: string; columns: readonly string[]; metrics: readonly Metric[] } => {
  const { kinds, given: called, arrays: names } = nameColumns(parameters, readings);
  const { names: columns, given, arrays, values, metrics } = readingColumns(parameters, readings);
  const wrong = ints(readings.map((reading) => (mayLookWrong(reading) ? 1 : null)));
  const unmeasured = ints(readings.map((reading) => unmeasuredBits(reading) || null));
  const flags = [wrong, unmeasured].map((flag) => parameters.add(flag, 'int[]'));
  const months = bounds(readings).map((ms) =>
    parameters.add(new Date(ms).toISOString(), 'timestamptz'),
  );
  const post = found(kinds, 'id');
  const source = values[columns.indexOf('source')] ?? '';
  const joins = [
    ...kinds.map((kind) => LOOK_UPS[kind]),
    standing(post, metrics),
    known(post, source, months),
  ].join('');
  const rows = `
  select t.n, ${post} as post_id, ${found(kinds, 'published_at')} as published_at,
         t.may_look_wrong, coalesce(t.unmeasured, 0) as unmeasured,
         coalesce(stood.readings, 0) as stood, kept.known,
         case when ${eachOf(metrics, (m) => `t.${m} < stood.${m}`, ' or ')}
              then array[${eachOf(metrics, (m) => `stood.${m}`)}]::text end as packed,
         ${columns.map((name, place) => `${values[place] ?? ''} as ${name}`).join(', ')}
    from unnest(${[...names, ...flags, ...arrays].join(', ')}) with ordinality
         as t (${[...called, 'may_look_wrong', 'unmeasured', ...given].join(', ')}, n)${joins}
   order by 2, captured_at desc, n`;
  return { rows, columns, metrics };
};

/** A counter of `post_current`: its value, when it was captured, and where it comes from. */
const CURRENT = ['', '_at', '_provenance'];

const currentColumns = (metrics: readonly Metric[]): string =>
  eachOf(metrics, (m) => CURRENT.map((part) => m + part).join(', '));

const currentValues = (metrics: readonly Metric[]): string =>
  eachOf(
    metrics,
    (m) =>
      `${m}, case when ${m} is not null then captured_at end, case when ${m} is not null then provenance end`,
  );

const currentAdvanced = (metrics: readonly Metric[]): string =>
  eachOf(metrics, (m) =>
    CURRENT.map(
      (part) => `${m + part} = coalesce(excluded.${m + part}, post_current.${m + part})`,
    ).join(', '),
  );

/** Later than all that stood, so that what it knows is also the last of its day. */
const dayAdvanced = (metrics: readonly Metric[]): string =>
  `${eachOf(metrics, (m) => `${m} = coalesce(excluded.${m}, post_day.${m})`)},
         unmeasured = case when post_day.unmeasured = 0 then excluded.unmeasured
                           else (post_day.unmeasured & ~(${knownBits('excluded', metrics)})) | excluded.unmeasured end`;

/**
 * One statement for readings of any posts. The posts are looked up, and of each the latest reading that
 * is not known tries to become its latest: the attempt locks the post's row of `post_current`, all in one
 * order, so that transactions follow each other post by post and never wait in a circle. What is later
 * than all that stood is new, what it knows counts, and nothing of the history has to be read; the others
 * wait for the long way, their posts being locked by now. Nothing is joined to a table as a whole, so that
 * no plan made of old statistics can make it slow.
 *
 * It answers only of what is not simply stored. A counter that went down may have halved: whether that
 * looks wrong is for `readingWarnings` to say, which is given what stood (`packed`: the counters `metrics`).
 * That was looked up before the lock: if another transaction came in between, the post has more readings
 * than it would have. `$1` is the workspace.
 */
const latestReadingStatement = (
  parameters: Parameters,
  readings: readonly NamedReading[],
  timeZone: string,
): { readonly text: string; readonly metrics: readonly Metric[] } => {
  const { rows, columns, metrics } = namedRows(parameters, readings);
  const zone = parameters.add(timeZone, 'text');
  const counters = eachOf(metrics, (m) => m);
  const text = `
with named as materialized (${rows}
), latest as materialized (
  select distinct on (post_id) *, (captured_at at time zone ${zone})::date as day
    from named where post_id is not null and known is not true
   order by post_id, captured_at desc, n
), current as (
  insert into post_current (workspace_id, post_id, captured_at, readings, ${currentColumns(metrics)})
  select $1::uuid, post_id, captured_at, 1, ${currentValues(metrics)} from latest
  on conflict (workspace_id, post_id) do update
     set captured_at = excluded.captured_at, readings = post_current.readings + 1,
         ${currentAdvanced(metrics)}
   where excluded.captured_at > post_current.captured_at or post_current.readings = 0
  returning post_id, readings
), stored as materialized (
  select l.*, c.readings > l.stood + 1 as overtaken
    from current c join latest l on l.post_id = c.post_id
), kept as (
  insert into readings (workspace_id, post_id, ${columns.join(', ')})
  select $1::uuid, post_id, ${columns.join(', ')} from stored
  returning 1
), days as (
  insert into post_day (workspace_id, post_id, day, ${counters}, unmeasured)
  select $1::uuid, post_id, day, ${counters}, unmeasured from stored
  on conflict (workspace_id, post_id, day) do update set ${dayAdvanced(metrics)}
)
select a.n::int as n, a.packed,
       case when a.known then 'known' when s.n is null then 'open'
            when s.overtaken then 'overtaken' else 'stored' end as state,
       case when a.known is not true then a.post_id end as "postId",
       case when a.known is not true then date_part('epoch', a.published_at) end as "publishedAt"
  from named a left join stored s on s.n = a.n
 where s.n is null or s.overtaken or a.packed is not null or a.captured_at < a.published_at
    or a.may_look_wrong is not null`;
  return { text, metrics };
};

/** The short way into the database, which most readings take. */
@Injectable()
export class LatestReadingRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Stores each reading that is later than all that stands for its post, the latest one where there are
   * several, and brings `post_current` and `post_day` up to date. Returns what is to be said of some:
   * those of which nothing is said are stored, and look as they should.
   */
  async store(
    workspaceId: string,
    readings: readonly NamedReading[],
    timeZone: string,
  ): Promise<Told[]> {
    if (readings.length === 0) return [];
    const parameters = new Parameters();
    parameters.add(workspaceId, 'uuid');
    const { text, metrics } = latestReadingStatement(parameters, readings, timeZone);
    const rows = await this.db.manager
      .query<ToldRow[]>(text, [...parameters.values])
      .catch(toldWhy);
    return rows.map((row) => ({
      place: row.n - 1,
      post: postOf(row),
      state: row.state,
      previous: standingValues(row.packed, metrics),
    }));
  }
}

/** What is later than all that stood cannot be there, unless somebody changed the roll-ups by hand. */
const toldWhy = (error: unknown): never => {
  if (violatesUnique(error, /^readings_/))
    throw new Error('the roll-ups are behind their readings: rollup:rebuild mends them', {
      cause: error,
    });
  throw error;
};

const postOf = ({ postId, publishedAt }: ToldRow): LoggedPost | null =>
  postId === null ? null : { postId, publishedAt: new Date(Math.round(publishedAt * 1000)) };
