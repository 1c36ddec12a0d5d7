import { ints } from '../../platform/database/binary-array.js';
import type { Parameters } from '../../platform/database/parameters.js';
import { METRICS, isMeasured, type Metric } from './domain/metrics.js';
import type { NamedReading } from './domain/received-reading.js';
import { unmeasuredBit } from './domain/unmeasured.js';
import { mayLookWrong } from './domain/warnings.js';
import { eachOf, knownBits } from './metric-columns.js';
import { nameColumns } from './name-columns.js';
import { readingColumns } from './reading-columns.js';

/** The bits of the counters that a reading tells, where nobody measured them; 0 where they were measured. */
const unmeasuredBits = ({ provenance, metrics }: NamedReading): number => {
  if (isMeasured(provenance)) return 0;
  return METRICS.reduce(
    (bits, metric) => (typeof metrics[metric] === 'number' ? bits | unmeasuredBit(metric) : bits),
    0,
  );
};

/** The rows as they came, with the posts that were found; of each post first the latest, then the first that came. */
const namedRows = (
  parameters: Parameters,
  readings: readonly NamedReading[],
): { rows: string; columns: readonly string[]; metrics: readonly Metric[] } => {
  const { given: called, arrays: names, joins, posts } = nameColumns(parameters, readings);
  const { names: columns, given, arrays, values, metrics } = readingColumns(parameters, readings);
  const wrong = ints(readings.map((reading) => (mayLookWrong(reading) ? 1 : null)));
  const unmeasured = ints(readings.map((reading) => unmeasuredBits(reading) || null));
  const flags = [wrong, unmeasured].map((flag) => parameters.add(flag, 'int[]'));
  const found = (column: string): string =>
    `coalesce(${posts.map((post) => `${post}.${column}`).join(', ')})`;
  const said = columns.map((name, place) => `${values[place]} as ${name}`).join(', ');
  const rows = `
  select t.n, ${found('id')} as post_id, ${found('published_at')} as published_at,
         t.may_look_wrong, coalesce(t.unmeasured, 0) as unmeasured, ${said}
    from unnest(${[...names, ...flags, ...arrays].join(', ')}) with ordinality
         as t (${[...called, 'may_look_wrong', 'unmeasured', ...given].join(', ')}, n)${joins}
   order by 2, captured_at desc, n`;
  return { rows, columns, metrics };
};

const CURRENT = ['', '_at', '_provenance'];

/** Makes each row the latest of its post, where it is; the row is locked in any case. */
const becomeCurrent = (metrics: readonly Metric[]): string => `
  insert into post_current (workspace_id, post_id, captured_at, readings,
         ${eachOf(metrics, (m) => CURRENT.map((part) => m + part).join(', '))})
  select $1::uuid, post_id, captured_at, 1, ${eachOf(
    metrics,
    (m) =>
      `${m}, case when ${m} is not null then captured_at end, case when ${m} is not null then provenance end`,
  )}
    from latest
  on conflict (workspace_id, post_id) do update
     set captured_at = excluded.captured_at, readings = post_current.readings + 1,
         ${eachOf(metrics, (m) => CURRENT.map((part) => advanced(m + part)).join(', '))}
   where excluded.captured_at > post_current.captured_at or post_current.readings = 0
  returning post_id, case when ${eachOf(metrics, (m) => `new.${m} < old.${m}`, ' or ')}
                          then array[${eachOf(metrics, (m) => `old.${m}`)}]::text end as packed`;

const advanced = (column: string): string =>
  `${column} = coalesce(excluded.${column}, post_current.${column})`;

/** Later than all that stood, so that what it knows is also the last of its day. */
const endTheDay = (metrics: readonly Metric[]): string => `
  insert into post_day (workspace_id, post_id, day, ${eachOf(metrics, (m) => m)}, unmeasured)
  select $1::uuid, post_id, day, ${eachOf(metrics, (m) => m)}, unmeasured from stored
  on conflict (workspace_id, post_id, day) do update
     set ${eachOf(metrics, (m) => `${m} = coalesce(excluded.${m}, post_day.${m})`)},
         unmeasured = case when post_day.unmeasured = 0 then excluded.unmeasured
                           else (post_day.unmeasured & ~(${knownBits('excluded', metrics)})) | excluded.unmeasured end`;

/**
 * One statement for readings of any posts. The posts are looked up, and of each the latest reading given
 * tries to become its latest: the attempt locks the post's row of `post_current`, all in one order, so
 * that transactions follow each other post by post and never wait in a circle. What is later than all
 * that stood is new, what it knows counts, and nothing of the history has to be read; the others wait
 * for the long way, their posts being locked by now. Nothing is joined to a table as a whole, so that no
 * plan made of old statistics can make it slow.
 *
 * It answers only of what is not simply stored. A counter that went down may have halved: whether that
 * looks wrong is for `readingWarnings` to say, which is given what stood (`packed`: the counters `metrics`).
 * `$1` is the workspace.
 */
export const latestReadingStatement = (
  parameters: Parameters,
  readings: readonly NamedReading[],
  timeZone: string,
): { readonly text: string; readonly metrics: readonly Metric[] } => {
  const { rows, columns, metrics } = namedRows(parameters, readings);
  const zone = parameters.add(timeZone, 'text');
  const text = `
with named as materialized (${rows}
), latest as materialized (
  select distinct on (post_id) *, (captured_at at time zone ${zone})::date as day
    from named where post_id is not null
   order by post_id, captured_at desc, n
), current as (${becomeCurrent(metrics)}
), stored as materialized (
  select l.*, c.packed from current c join latest l on l.post_id = c.post_id
), kept as (
  insert into readings (workspace_id, post_id, ${columns.join(', ')})
  select $1::uuid, post_id, ${columns.join(', ')} from stored
), days as (${endTheDay(metrics)}
)
select a.n::int as n, a.post_id as "postId", date_part('epoch', a.published_at) as "publishedAt",
       s.n is not null as "isStored", s.packed,
       s.n is null and exists (
         select from readings k
          where k.workspace_id = $1 and k.post_id = a.post_id and k.captured_at = a.captured_at
            and k.source = a.source) as "isKnown"
  from named a left join stored s on s.n = a.n
 where s.n is null or s.packed is not null or a.captured_at < a.published_at or a.may_look_wrong is not null`;
  return { text, metrics };
};
