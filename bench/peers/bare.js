/**
 * What an able engineer would write without any framework around it: Fastify with its schemas (ajv
 * on the way in, fast-json-stringify on the way out), `pg` with named statements, one pool. It knows
 * one key of one workspace, and no walls: it works as the owner of the tables.
 */
import fastify from 'fastify';
import pg from 'pg';

import { batchRoute } from './bare/batch.js';
import { eventRoute } from './bare/event.js';
import { invitationsRoute } from './bare/invitations.js';
import { singleRoute } from './bare/single.js';

const { DATABASE_URL, PORT, BENCH_KEY, BENCH_WORKSPACE, BENCH_SOURCE } = process.env;

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 });
const app = fastify({ bodyLimit: 16 * 1024 * 1024 });
const bearer = `Bearer ${BENCH_KEY}`;

app.addHook('onRequest', async (request, reply) => {
  if (request.headers.authorization !== bearer && request.url !== '/ready') {
    return reply.code(401).send({ title: 'Unauthorized' });
  }
});
app.get('/ready', async () => {
  await pool.query('select 1');
  return {};
});

const context = { pool, workspaceId: BENCH_WORKSPACE, source: BENCH_SOURCE };
for (const route of [batchRoute, singleRoute, invitationsRoute, eventRoute]) {
  await app.register(route, context);
}
process.once('SIGTERM', () => app.close().then(() => pool.end()));
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
