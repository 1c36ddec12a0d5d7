/**
 * How long it takes to find people among very many: searches as people type them, the lookup of the identities
 * that a file names, and the list of those who may be one, on the real server and a real PostgreSQL behind the wall.
 *
 *   node bench/people.js [people] [searches of each kind]
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import pg from 'pg';

import { buildIfNeeded } from '../scripts/lib/build.js';
import { projectFolder } from '../scripts/lib/project-folder.js';
import { machine } from './lib/machine.js';
import { addPeople, inventPeople, numbers } from './lib/people.js';
import { percentile } from './lib/statistics.js';

/** A search among 100,000 people is promised to be answered in less. */
const PROMISED_MS = 50;
const AT_ONCE = 500;
const WARM = 20;
const [count = 100_000, searches = 200] = process.argv.slice(2).map(Number);

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
  const { Influencers } = await load('modules/influencers/influencers.contract.js');
  const { openEmbeddedDatabase } = await load('platform/database/embedded-database.js');
  const database = await openEmbeddedDatabase({ folder, port: null, onNotice: () => undefined });
  const env = loadEnv({
    TRIBUNE_DATA: folder,
    DATABASE_URL: database.url,
    RATE_LIMIT_PER_KEY: '0',
    RATE_LIMIT_PER_ADDRESS: '0',
  });
  const runtime = await openRuntime(env, {
    publicUrl: 'http://127.0.0.1',
    worksJobs: false,
    notice: () => undefined,
  });
  const { nest, close } = await createApplication(runtime.settings, createLogger('fatal'));
  await nest.listen(0, '127.0.0.1');
  const now = new Date();
  const workspace = await nest.get(CreateWorkspace).execute({ slug: 'bench', name: 'Bench' }, now);
  const ctx = systemContext(workspace, now);
  const { secret } = await nest
    .get(CreateApiKey)
    .execute(ctx, { name: 'bench', scopes: ['influencers:read'] });
  const { port } = nest.getHttpServer().address();
  const stop = async () => {
    await close();
    await runtime.stop();
    await database.stop();
  };
  const find = (references) => nest.get(Influencers, { strict: false }).find(ctx, references);
  return {
    base: `http://127.0.0.1:${port}/api/workspaces/bench`,
    secret,
    workspace,
    find,
    url: database.url,
    stop,
  };
};

const ask = async ({ base, secret }, path) => {
  const began = performance.now();
  const answer = await fetch(`${base}${path}`, { headers: { authorization: `Bearer ${secret}` } });
  const body = await answer.text();
  const ms = performance.now() - began;
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${body}`);
  return { ms, body: JSON.parse(body) };
};

const search = (server, q) => ask(server, `/influencers?limit=50&q=${encodeURIComponent(q)}`);

/** One letter lost, doubled, exchanged, or two in each other's place. */
const slip = (next, word) => {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(next() * (word.length - 2));
  const kinds = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + word[at] + word.slice(at),
    () => `${word.slice(0, at)}e${word.slice(at + 1)}`,
    () => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return kinds[Math.floor(next() * kinds.length)]();
};

const parts = ({ name }) => name.split(' ');

/** What people type, by what they mean. */
const KINDS = {
  'the name': (_, person) => person.name,
  'the last name first, without accents': (_, person) =>
    parts(person)
      .toReversed()
      .join(' ')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
  'a slip in the last name': (next, person) => {
    const [first, last] = parts(person);
    return `${first} ${slip(next, last)}`;
  },
  'a slip in the last name alone': (next, person) => slip(next, parts(person).at(-1)),
  'slips in both names, the last first': (next, person) =>
    parts(person)
      .toReversed()
      .map((word) => slip(next, word))
      .join(' '),
  'the beginning of a name': (_, person) => parts(person).at(-1).slice(0, 4),
  'two letters': (_, person) => person.name.slice(0, 2),
  'an address': (_, person) => person.email,
  'a handle': (_, person) => `@${person.handle ?? 'nobody'}`,
  nobody: (next) => `zq${Math.floor(next() * 1e6).toString(36)}xw qzwx`,
};

const line = (times) => ({
  'p50 ms': Number(percentile(times, 0.5).toFixed(1)),
  'p95 ms': Number(percentile(times, 0.95).toFixed(1)),
  'max ms': Number(Math.max(...times).toFixed(1)),
});

const timeSearches = async (server, people) => {
  const next = numbers(1);
  const some = () => people[Math.floor(people.length * next())];
  for (let n = 0; n < WARM; n += 1) await search(server, some().name);
  const table = {};
  for (const [kind, textOf] of Object.entries(KINDS)) {
    const times = [];
    let found = 0;
    for (let n = 0; n < searches; n += 1) {
      const person = some();
      const { ms, body } = await search(server, textOf(next, person));
      times.push(ms);
      if (body.items.some(({ name }) => name === person.name)) found += 1;
    }
    table[kind] = { ...line(times), 'found %': Math.round((100 * found) / searches) };
  }
  return table;
};

const timeLookups = async (server, people) => {
  const next = numbers(2);
  const some = () => people[Math.floor(people.length * next())];
  const kinds = {
    'e-mail addresses': () => ({ email: some().email }),
    handles: () => {
      const { platform, handle } = some();
      return { platform, handle: handle ?? 'nobody' };
    },
    'names alone': () => ({ name: some().name }),
  };
  const table = {};
  for (const [kind, make] of Object.entries(kinds)) {
    const times = [];
    for (let n = 0; n < 10; n += 1) {
      const references = Array.from({ length: AT_ONCE }, make);
      const began = performance.now();
      await server.find(references);
      times.push(performance.now() - began);
    }
    table[`${AT_ONCE} ${kind}`] = line(times);
  }
  return table;
};

const timeDuplicates = async (server) => {
  const times = [];
  let cursor = '';
  for (let n = 0; n < 20; n += 1) {
    const { ms, body } = await ask(server, `/influencer-duplicates?limit=50${cursor}`);
    times.push(ms);
    if (body.nextCursor === null) break;
    cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
  }
  return { [`${times.length} pages of 50 pairs`]: line(times) };
};

await buildIfNeeded();
const folder = await mkdtemp(join(tmpdir(), 'tribune-bench-'));
// As root, PostgreSQL runs as a user of its own, who must be able to enter.
await chmod(folder, 0o755);
const server = await start(folder);
try {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const domain = 'modules/influencers/domain';
  const made = {
    ...(await load('platform/ids.js')),
    ...(await load(`${domain}/search-text.js`)),
    ...(await load(`${domain}/search-words.js`)),
    ...(await load(`${domain}/person-name.js`)),
  };
  const people = inventPeople(count);
  const began = performance.now();
  await addPeople(client, server.workspace, people, made);
  const { rows } = await client.query('show server_version');
  await client.end();
  const { processor, cores, memoryGiB, node, postgres } = machine(rows[0].server_version);
  console.log(
    `${count} people in one workspace (filled in ${((performance.now() - began) / 1_000).toFixed(0)} s); ${cores} cores (${processor}), ${memoryGiB} GiB, Node.js ${node}, PostgreSQL ${postgres}`,
  );
  console.log(`\nSearches by HTTP, 50 people a page; promised are less than ${PROMISED_MS} ms`);
  console.table(await timeSearches(server, people));
  console.log('\nWhom a file names');
  console.table(await timeLookups(server, people));
  console.log('\nPeople who may be one');
  console.table(await timeDuplicates(server));
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
