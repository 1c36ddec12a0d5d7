import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import {
  openEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../../src/platform/database/embedded-database.js';
import { Client } from '../../support/client.js';
import { command, dataFolder, freePort, run, type RunningProcess } from '../../support/process.js';
import { type Batch, RetryingClients, type SentReading } from '../../support/retrying-clients.js';
import { until } from '../../support/until.js';

const TEAM = '/api/workspaces/team';
const POSTS = 12;

/** Batches before something is killed, and again once it is back. */
const ENOUGH = 60;

/** So many refusals that every client has met one. */
const MANY = 16;

let folder: Awaited<ReturnType<typeof dataFolder>>;
/** The test's own PostgreSQL: the server knows only its address, and cannot start it again. */
let database: EmbeddedDatabase;
let settings: Record<string, string>;
let server: RunningProcess;
let url: string;
let key: string;
let influencerId: string;
let clients: RetryingClients | undefined;

const start = async (): Promise<void> => {
  server = run('start', [], settings);
  [, url = ''] = await server.printed(/Tribune is ready: (http:\/\/localhost:\d+)/);
};

beforeAll(async () => {
  folder = await dataFolder();
  database = await openEmbeddedDatabase({
    folder: folder.path,
    // Not the usual one, which the database of another test would take while this one is gone.
    port: Number(await freePort()),
    onNotice: () => undefined,
  });
  settings = {
    TRIBUNE_DATA: folder.path,
    DATABASE_URL: database.url,
    PORT: await freePort(),
    LOG_LEVEL: 'error',
  };
  await start();
  await command(['workspace:create', '--slug', 'team', '--name', 'Team'], settings);
  const make = ['key:create', '--workspace', 'team', '--name', 'k', '--scopes', 'all'];
  key = (await command(make, settings)).out.trim();
  influencerId = (await api().create('/influencers', { name: 'Léa', field: 'sport' })).id;
  await slowDisk();
});
afterEach(async () => {
  await clients?.abandon();
  // A test that failed may have left it dead.
  await database.revive();
});
afterAll(async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  await database.stop();
  await folder.remove();
});

const api = (): Client => new Client(url, { authorization: `Bearer ${key}` }, TEAM);

const ready = async (): Promise<number> => (await fetch(`${url}/health/ready`)).status;

const logPost = async (more: object): Promise<string> => {
  const told = { influencerId, publishedAt: '2026-03-01T00:00:00Z', ...more };
  return (await api().create('/posts', told)).id;
};

/** Lets a commit take 40 ms, so that whatever is killed is likely to be killed in the middle of one. */
const slowDisk = async (): Promise<void> => {
  await ask('alter system set commit_delay = 40000');
  await ask('alter system set commit_siblings = 0');
  await ask('select pg_reload_conf()');
};

/** Clients with posts of their own, who have been at it for a while. */
const load = async (): Promise<RetryingClients> => {
  const postIds: string[] = [];
  while (postIds.length < POSTS) {
    const externalId = randomUUID();
    postIds.push(await logPost({ platform: 'instagram', format: 'reel', externalId }));
  }
  const sending = new RetryingClients({ url: `${url}${TEAM}/metrics`, key, postIds });
  clients = sending;
  await goOn(sending);
  return sending;
};

/** What nobody may be given, each with what the server's log says of it. */
const faultsOf = ({ faults }: RetryingClients): string[] => {
  const log = server.output().split('\n');
  return faults.map((fault) => {
    const id = /"requestId":"([^"]+)"/.exec(fault)?.[1] ?? fault;
    return `${fault} ${log.find((line) => line.includes(id)) ?? ''}`;
  });
};

/** Resolves once what is counted has grown by so many; fails at the first answer that nobody may be given. */
const more = (
  sending: RetryingClients,
  many: number,
  count: (sending: RetryingClients) => number,
): Promise<void> => {
  const goal = count(sending) + many;
  return until(() => {
    expect(faultsOf(sending)).toEqual([]);
    return count(sending) >= goal;
  });
};

const goOn = (sending: RetryingClients): Promise<void> =>
  more(sending, ENOUGH, ({ acknowledged }) => acknowledged.length);

const ask = async <Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    return (await owner.query<Row>(sql, values)).rows;
  } finally {
    await owner.end();
  }
};

const nameOf = ({ postId, capturedAt, views }: SentReading): string =>
  `${postId} ${capturedAt} ${views}`;

const postOf = (name: string): string => name.slice(0, name.indexOf(' '));

/** The readings that are stored of the clients' posts; twice, if they were there twice. */
const stored = async ({ target }: RetryingClients): Promise<string[]> => {
  const rows = await ask<{ post: string; at: Date; views: string }>(
    'select post_id as post, captured_at as at, views from readings where post_id = any($1)',
    [target.postIds],
  );
  return rows.map(({ post, at, views }) =>
    nameOf({ postId: post, capturedAt: at.toISOString(), views: Number(views) }),
  );
};

const expectTrueReceipts = ({ acknowledged }: RetryingClients): void => {
  for (const { form, readings, receipt } of acknowledged) {
    // All of a batch is stored, or nothing; and what a key was answered is stored with it.
    const known = form === 'keyed' || receipt.duplicates === 0 ? 0 : readings.length;
    const accepted = readings.length - known;
    expect(receipt).toEqual({ accepted, duplicates: known, unmatched: 0, rejected: [] });
  }
};

/** Nothing that was acknowledged is missing, and nothing else is there. */
const expectEachOnce = async (sending: RetryingClients): Promise<void> => {
  await sending.finish();
  expect(faultsOf(sending)).toEqual([]);
  expectTrueReceipts(sending);
  const sent = new Set(sending.acknowledged.flatMap(({ readings }) => readings.map(nameOf)));
  const rows = await stored(sending);
  const there = new Set(rows);
  expect({
    lost: [...sent].filter((name) => !there.has(name)).slice(0, 5),
    unasked: [...there].filter((name) => !sent.has(name)).slice(0, 5),
    rows: rows.length,
  }).toEqual({ lost: [], unasked: [], rows: sent.size });
  const counted = await ask<{ post: string }>(
    'select post_id as post from post_current, generate_series(1, readings) where post_id = any($1)',
    [sending.target.postIds],
  );
  expect(counted.map(({ post }) => post).sort()).toEqual(rows.map(postOf).sort());
  expect(await ready()).toBe(200);
};

const killServer = async ({ child, ended }: RunningProcess): Promise<void> => {
  child.kill('SIGKILL');
  await ended;
};

/** For PostgreSQL to end what it was told, and for answers to arrive that were given. */
const A_MOMENT = 60;

/** Batches that are stored, and whose client does not know. */
const untold = async (sending: RetryingClients): Promise<Batch[]> => {
  const there = new Set(await stored(sending));
  return [...sending.pending].filter(({ readings }) =>
    readings.map(nameOf).every(there.has, there),
  );
};

/**
 * Kills the server where it hurts most: batches with a key and without are committed, and nobody was told.
 * It is held still to see whether it is there, and goes on where it is not.
 */
const killServerBeforeItTells = async (
  one: RunningProcess,
  sending: RetryingClients,
): Promise<void> => {
  await until(async () => {
    one.child.kill('SIGSTOP');
    await sleep(A_MOMENT);
    const forms = (await untold(sending)).map(({ form }) => form);
    if (forms.includes('keyed') && forms.includes('plain')) return true;
    one.child.kill('SIGCONT');
    return false;
  });
  await killServer(one);
};

const killPostmaster = async (): Promise<void> => {
  const file = await readFile(join(folder.path, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), 'SIGKILL');
};

/** All of it at once, as a machine fails: nothing that runs comes to its end. */
const killPostgres = async (): Promise<void> => {
  const children = await ask<{ pid: number }>(
    'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  );
  await killPostmaster();
  for (const { pid } of children) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It saw by itself that the postmaster is gone.
      expect(error).toMatchObject({ code: 'ESRCH' });
    }
  }
};

describe('what eight clients send, and send again until it is acknowledged', () => {
  it('is there once after kill -9 of the server', async () => {
    const sending = await load();
    for (const kill of [killServer, killServerBeforeItTells]) {
      await kill(server, sending);
      await more(sending, MANY, ({ unheard }) => unheard);
      await start();
      await goOn(sending);
    }
    await expectEachOnce(sending);
    expect(sending.cut).toBeGreaterThan(1);
    expect(sending.repeated).toBeGreaterThan(1);
  });

  it.each([
    ['PostgreSQL, whose processes end by themselves', killPostmaster],
    ['PostgreSQL and all its processes', killPostgres],
  ])('is there once after kill -9 of %s, and the server goes on', async (_, kill) => {
    const sending = await load();
    await kill();
    await more(sending, MANY, ({ putOff }) => putOff);
    await until(async () => (await ready()) === 503);
    await database.revive();
    await goOn(sending);
    await expectEachOnce(sending);
    expect(server.child).toMatchObject({ exitCode: null, signalCode: null });
  });
});

describe('after all that', () => {
  it('every figure, and the log of changes, tells of each reading once', async () => {
    const checked = await command(['rollup:check'], settings);
    expect(checked).toMatchObject({ code: 0, out: expect.stringMatching(/ posts, 0 differ\n$/) });
    const [log] = await ask<{ told: string; readings: string }>(
      `select (select sum((after->>'accepted')::int) from audit_entries) as told,
              (select count(*) from readings) as readings`,
    );
    expect(log?.told).toBe(log?.readings);
  });

  it('the server, which outlived its database, works on jobs again', async () => {
    const address = `https://blog.example/${randomUUID()}`;
    const reading = {
      post: { url: address },
      capturedAt: '2026-03-02T08:00:00Z',
      provenance: 'platform_api',
      metrics: { views: 100 },
    };
    expect((await api().create('/metrics', { readings: [reading] })).unmatched).toBe(1);
    const id = await logPost({ platform: 'web', format: 'article', url: address });
    await until(async () => (await api().read(`/posts/${id}/figures`)).readings === 1);
  });
});
