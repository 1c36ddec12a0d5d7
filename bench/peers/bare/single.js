import { COLUMNS, METRICS, readingsSchema, receiptSchema } from './reading-schema.js';

/** One reading, one insert, one commit; no roll-ups, and no key to keep. */
const STORE = `
insert into readings (workspace_id, post_id, captured_at, source, received_at, provenance, method, ${COLUMNS.join(', ')})
select $1, id, $4, $2, $3, $5, $6, ${COLUMNS.map((_, place) => `$${place + 9}::bigint`).join(', ')}
  from posts where workspace_id = $1 and platform = $7 and external_id = $8
on conflict (workspace_id, post_id, captured_at, source) do nothing`;

export const singleRoute = async (app, { pool, workspaceId, source }) => {
  const one = {
    ...readingsSchema,
    properties: { readings: { ...readingsSchema.properties.readings, maxItems: 1 } },
  };
  const schema = { body: one, response: { 200: receiptSchema } };
  app.post('/reading', { schema }, async (request) => {
    const { post, capturedAt, provenance, method, metrics } = request.body.readings[0];
    const { rowCount } = await pool.query({
      name: 'store-one',
      text: STORE,
      values: [
        ...[workspaceId, source, new Date(), capturedAt, provenance, method ?? null],
        ...[post.platform, post.externalId],
        ...METRICS.map((metric) => metrics[metric] ?? null),
      ],
    });
    return { accepted: rowCount, duplicates: 1 - rowCount, unmatched: 0, rejected: [] };
  });
};
