import { createHash } from 'node:crypto';

import { bigints, instants, texts } from './binary-arrays.js';
import { COLUMNS, METRICS, readingsSchema, receiptSchema } from './reading-schema.js';

const each = (write) => COLUMNS.map(write).join(', ');

/** $1 workspace, $2 source, $3 now, $4 key, $5 fingerprint, then one array a column. */
const FIRST_ARRAY = 6;

const ARRAYS = [
  'text[]',
  'text[]',
  'timestamptz[]',
  'text[]',
  'text[]',
  ...COLUMNS.map(() => 'bigint[]'),
]
  .map((type, place) => `$${FIRST_ARRAY + place}::${type}`)
  .join(', ');

const newer = (column, suffix) =>
  `${column}${suffix} = case when excluded.captured_at >= c.captured_at and excluded.${column} is not null
     then excluded.${column}${suffix} else c.${column}${suffix} end`;

/**
 * Readings, both roll-ups and the answer under its key, in one statement and so one commit. The
 * batch holds one reading a post, as those of the bench do; a key that is known breaks the
 * statement, and the answer is then looked up.
 */
const STORE = `
with sent as (
  select p.id as post_id, t.captured_at, t.provenance, t.method, ${each((c) => `t.${c}`)}
    from unnest(${ARRAYS}) as t (platform, external_id, captured_at, provenance, method, ${COLUMNS.join(', ')})
    join posts p on p.workspace_id = $1 and p.platform = t.platform and p.external_id = t.external_id
), stored as (
  insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, method, ${COLUMNS.join(', ')})
  select $1, post_id, captured_at, $2, $3, provenance, method, ${COLUMNS.join(', ')} from sent
  on conflict (workspace_id, post_id, captured_at, source) do nothing
  returning post_id, captured_at, provenance, ${COLUMNS.join(', ')}
), current as (
  insert into post_current as c (workspace_id, post_id, captured_at, readings, ${each((m) => `${m}, ${m}_at, ${m}_provenance`)})
  select $1, post_id, captured_at, 1, ${each((m) => `${m}, case when ${m} is not null then captured_at end, case when ${m} is not null then provenance end`)}
    from stored order by post_id
  on conflict (workspace_id, post_id) do update
     set readings = c.readings + 1, captured_at = greatest(c.captured_at, excluded.captured_at),
         ${each((m) => `${newer(m, '')}, ${newer(m, '_at')}, ${newer(m, '_provenance')}`)}
), days as (
  insert into post_day as d (workspace_id, post_id, day, ${COLUMNS.join(', ')})
  select $1, post_id, (captured_at at time zone 'UTC')::date, ${COLUMNS.join(', ')} from stored order by post_id
  on conflict (workspace_id, post_id, day) do update
     set ${each((m) => `${m} = coalesce(excluded.${m}, d.${m})`)}
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

const FIND = `select fingerprint, convert_from(answer, 'UTF8') as answer
  from idempotency_keys where workspace_id = $1 and actor = $2 and key = $3`;

const columnsOf = (readings) => [
  texts(readings.map(({ post }) => post.platform)),
  texts(readings.map(({ post }) => post.externalId)),
  instants(readings.map(({ capturedAt }) => Date.parse(capturedAt))),
  texts(readings.map(({ provenance }) => provenance)),
  texts(readings.map(({ method }) => method ?? null)),
  ...METRICS.map((metric) => bigints(readings.map(({ metrics }) => metrics[metric] ?? null))),
];

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
    try {
      const text = STORE;
      const stored = await pool.query({
        name: 'store',
        text,
        values: [...values, ...columnsOf(request.body.readings)],
      });
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
