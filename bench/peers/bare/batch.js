import { createHash } from 'node:crypto';

import { bigints, instants, texts } from './binary-arrays.js';
import { COLUMNS, METRICS, readingsSchema, receiptSchema } from './reading-schema.js';

/** $1 workspace, $2 source, $3 now, $4 key, $5 fingerprint, then one array a column. */
const FIRST_ARRAY = 6;

const NAMES = ['platform', 'external_id', 'captured_at', 'provenance', 'method'];
const NAME_TYPES = ['text[]', 'text[]', 'timestamptz[]', 'text[]', 'text[]'];

const arrays = (columns) =>
  [...NAME_TYPES, ...columns.map(() => 'bigint[]')]
    .map((type, place) => `$${FIRST_ARRAY + place}::${type}`)
    .join(', ');

const PARTS = ['', '_at', '_provenance'];

const newer = (column) =>
  PARTS.map((part) => `${column}${part} = coalesce(excluded.${column}${part}, c.${column}${part})`);

const each = (columns, write) => columns.map(write).join(', ');

/**
 * Readings, both roll-ups and the answer under its key, in one statement and so one commit, about
 * those counters of which the batch says something. The batch holds one reading a post, as those of
 * the bench do; one that a later one has overtaken changes no roll-up. A key that is known breaks the
 * statement, and the answer is then looked up.
 */
const storeText = (columns) => `
with sent as (
  select p.id as post_id, t.captured_at, t.provenance, t.method, ${each(columns, (c) => `t.${c}`)}
    from unnest(${arrays(columns)}) as t (${[...NAMES, ...columns].join(', ')})
    join posts p on p.workspace_id = $1 and p.platform = t.platform and p.external_id = t.external_id
), stored as (
  insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, method, ${columns.join(', ')})
  select $1, post_id, captured_at, $2, $3, provenance, method, ${columns.join(', ')} from sent
  on conflict (workspace_id, post_id, captured_at, source) do nothing
  returning post_id, captured_at, provenance, ${columns.join(', ')}
), current as (
  insert into post_current as c (workspace_id, post_id, captured_at, readings, ${each(columns, (m) => `${m}, ${m}_at, ${m}_provenance`)})
  select $1, post_id, captured_at, 1, ${each(columns, (m) => `${m}, case when ${m} is not null then captured_at end, case when ${m} is not null then provenance end`)}
    from stored order by post_id
  on conflict (workspace_id, post_id) do update
     set readings = c.readings + 1, captured_at = excluded.captured_at, ${each(columns, newer)}
   where excluded.captured_at > c.captured_at
  returning post_id
), days as (
  insert into post_day as d (workspace_id, post_id, day, ${columns.join(', ')})
  select $1, post_id, (captured_at at time zone 'UTC')::date, ${columns.join(', ')}
    from stored join current using (post_id) order by post_id
  on conflict (workspace_id, post_id, day) do update
     set ${each(columns, (m) => `${m} = coalesce(excluded.${m}, d.${m})`)}
), receipt as (
  select json_build_object(
           'accepted', (select count(*) from stored),
           'duplicates', (select count(*) from sent) - (select count(*) from stored),
           'unmatched', cardinality($${FIRST_ARRAY}::text[]) - (select count(*) from sent),
           'rejected', json_build_array())::text as answer
), kept as (
  insert into idempotency_keys (workspace_id, actor, key, fingerprint, answer, created_at)
  select $1, $2, $4, $5, convert_to(answer, 'UTF8'), $3 from receipt where $4::text is not null
)
select answer from receipt`;

const made = new Map();

/**
 * The statement for these counters. It has no name: a plan that is kept does not know how long the arrays
 * are, takes them for ten rows, and joins a thousand in nested loops.
 */
const storing = (columns) => {
  const known = columns.join(' ');
  if (!made.has(known)) made.set(known, storeText(columns));
  return made.get(known);
};

const FIND = `select fingerprint, convert_from(answer, 'UTF8') as answer
  from idempotency_keys where workspace_id = $1 and actor = $2 and key = $3`;

/** The arrays of a batch, and the columns of those counters of which it says something; at least one. */
const columnsOf = (readings) => {
  const counters = METRICS.map((metric) => readings.map(({ metrics }) => metrics[metric] ?? null));
  const places = [...METRICS.keys()].filter((place) => counters[place].some((one) => one !== null));
  if (places.length === 0) places.push(0);
  return {
    columns: places.map((place) => COLUMNS[place]),
    arrays: [
      texts(readings.map(({ post }) => post.platform)),
      texts(readings.map(({ post }) => post.externalId)),
      instants(readings.map(({ capturedAt }) => Date.parse(capturedAt))),
      texts(readings.map(({ provenance }) => provenance)),
      texts(readings.map(({ method }) => method ?? null)),
      ...places.map((place) => bigints(counters[place])),
    ],
  };
};

const UNIQUE_VIOLATION = '23505';

export const batchRoute = async (app, { pool, workspaceId, source }) => {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.fingerprint = createHash('sha256').update(body).digest();
    try {
      done(null, JSON.parse(body.toString()));
    } catch (error) {
      done(Object.assign(error, { statusCode: 400 }));
    }
  });

  const schema = { body: readingsSchema, response: { 200: receiptSchema } };
  app.post('/readings', { schema }, async (request, reply) => {
    const key = request.headers['idempotency-key'] ?? null;
    const { fingerprint } = request;
    reply.type('application/json');
    const values = [workspaceId, source, new Date(), key, fingerprint];
    const { columns, arrays: sent } = columnsOf(request.body.readings);
    try {
      const stored = await pool.query(storing(columns), [...values, ...sent]);
      return JSON.parse(stored.rows[0].answer);
    } catch (error) {
      if (error.code !== UNIQUE_VIOLATION) throw error;
      const found = await pool.query({
        name: 'find',
        text: FIND,
        values: [workspaceId, source, key],
      });
      if (!found.rows[0].fingerprint.equals(fingerprint)) {
        return reply.code(422).send({ title: 'Key used for another request' });
      }
      return JSON.parse(found.rows[0].answer);
    }
  });
};
