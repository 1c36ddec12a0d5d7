/**
 * What the cache of API keys saves: requests a second with and without it, on the real server and a
 * real PostgreSQL, medians of alternating rounds. Client and server share this process and its one
 * core, so the figures are for comparison with each other only.
 *
 *   node bench/key-lookup.js [rounds] [seconds a round]
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildIfNeeded } from '../scripts/lib/build.js';
import { projectFolder } from '../scripts/lib/project-folder.js';

const CALLERS = 32;
const [rounds = 7, seconds = 2] = process.argv.slice(2).map(Number);

const load = (file) => import(pathToFileURL(join(projectFolder, 'dist', file)).href);

/** The product on an empty database of its own, with one key of one workspace. */
const start = async (folder) => {
  const { loadEnv } = await load('platform/config/env.js');
  const { openRuntime } = await load('app/runtime.js');
  const { createApplication } = await load('app/application.js');
  const { createLogger } = await load('platform/logging/logger.js');
  const { systemContext } = await load('platform/domain-events/domain-event.js');
  const { CreateApiKey } = await load('modules/workspaces/use-cases/create-api-key.use-case.js');
  const { CreateWorkspace } = await load(
    'modules/workspaces/use-cases/create-workspace.use-case.js',
  );
  const { KeyCache } = await load('modules/workspaces/callers/key-cache.js');
  const env = loadEnv({ TRIBUNE_DATA: folder });
  const runtime = await openRuntime(env, {
    publicUrl: 'http://127.0.0.1',
    worksJobs: false,
    notice: () => undefined,
  });
  const { nest, close } = await createApplication(runtime.settings, createLogger('fatal'));
  await nest.listen(0, '127.0.0.1');
  const now = new Date();
  const workspace = await nest.get(CreateWorkspace).execute({ slug: 'bench', name: 'Bench' }, now);
  const { secret } = await nest
    .get(CreateApiKey)
    .execute(systemContext(workspace, now), { name: 'bench', scopes: ['workspace:read'] });
  const { port } = nest.getHttpServer().address();
  const stop = async () => {
    await close();
    await runtime.stop();
  };
  return { port, secret, cache: nest.get(KeyCache, { strict: false }), stop };
};

const answerOf = (options) =>
  new Promise((resolve, reject) => {
    get(options, (answer) => answer.resume().once('end', () => resolve(answer.statusCode))).once(
      'error',
      reject,
    );
  });

/** Answers a second to callers who each send the next request when they have their answer. */
const rate = async (options, expected) => {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let answers = 0;
  const call = async () => {
    while (performance.now() < end) {
      const status = await answerOf(options);
      if (status !== expected) throw new Error(`expected ${expected}, got ${status}`);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
  return answers / ((performance.now() - begun) / 1000);
};

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]);
};

const compare = async ({ cache, ...server }, path, expected) => {
  const { port, secret } = server;
  const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
  const headers = { authorization: `Bearer ${secret}` };
  const options = { host: '127.0.0.1', port, path, headers, agent };
  const find = cache.find.bind(cache);
  const ways = {
    'with the cache': () => (cache.find = find),
    'without it': () => (cache.find = () => null),
  };
  const rates = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [way, prepare] of Object.entries(ways)) {
      prepare();
      const answered = await rate(options, expected);
      if (round > 0) rates[way].push(answered);
    }
  }
  agent.destroy();
  cache.find = find;
  return Object.fromEntries(Object.entries(rates).map(([way, each]) => [way, median(each)]));
};

await buildIfNeeded();
const folder = await mkdtemp(join(tmpdir(), 'tribune-bench-'));
// As root, PostgreSQL runs as a user of its own, who must be able to enter.
await chmod(folder, 0o755);
const server = await start(folder);
try {
  const base = '/api/workspaces/bench';
  console.table({
    'a request that only the key decides (403)': await compare(server, `${base}/members`, 403),
    'a request that reads one row (200)': await compare(server, base, 200),
  });
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
