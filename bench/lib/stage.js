import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import pg from 'pg';

import { projectFolder } from '../../scripts/lib/project-folder.js';
import { startServer } from './children.js';
import { startLoad } from './load.js';
import { calendar, seed } from './seed.js';

const OURS = 'tribune';
const PEERS = 'peers';
const SEEDED = 'seeded';

/** Between two turns: the server that thawed catches up with its timers. */
const BREATH_MS = 150;

/** After so long what is left is done once, so that the whole ends within ten minutes. */
const PATIENCE_MS = 400_000;

const FILLED = [
  ...['readings', 'post_current', 'post_day', 'unmatched_readings', 'post_warnings'],
  ...['idempotency_keys', 'audit_entries', 'audit_origins'],
].join(', ');

export const ourScript = (name) => join(projectFolder, 'dist', `${name}.js`);

const openDatabase = async (folder) => {
  const path = ourScript('platform/database/embedded-database');
  const { openEmbeddedDatabase } = await import(pathToFileURL(path).href);
  return openEmbeddedDatabase({ folder, port: null, onNotice: () => undefined });
};

/** One fresh PostgreSQL for all sides, the same rows in each of its databases, and the load generator. */
export class Stage {
  #begun = performance.now();
  #closing = [];
  #servers = [];

  constructor(sizes, say) {
    this.sizes = sizes;
    this.say = say;
  }

  /** May be closed before it is open. */
  async open() {
    try {
      await this.#build();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async #build() {
    this.folder = await mkdtemp(join(tmpdir(), 'tribune-bench-'));
    this.#closing.push(() => rm(this.folder, { recursive: true, force: true }));
    // As root, PostgreSQL runs as a user of its own, who must be able to enter.
    await chmod(this.folder, 0o755);
    const database = await openDatabase(this.folder);
    this.#closing.push(() => database.stop());
    this.serverUrl = database.url.replace(/\/[^/]*$/, '');
    this.env = {
      TRIBUNE_DATA: this.folder,
      TRIBUNE_SECRET: randomBytes(32).toString('hex'),
      // One key stands for all integrations here.
      RATE_LIMIT_PER_KEY: '0',
      PUBLIC_URL: 'https://tribune.example',
    };
    await this.#fill();
    this.load = await startLoad(this.world);
    this.#closing.push(() => this.load.stop());
    await this.#makePartitions();
    await this.clone(OURS, PEERS);
    await this.clone(OURS, SEEDED);
  }

  async #fill() {
    const workspaceId = await this.cli(
      'workspace:create',
      '--slug=bench',
      '--name=Bench',
      '--time-zone=UTC',
    );
    this.key = await this.cli('key:create', '--workspace=bench', '--scopes=all', '--name=bench');
    await this.withClient(OURS, async (client) => {
      const { posts, campaignId } = await seed(client, workspaceId, this.sizes.posts);
      const { rows } = await client.query('select id from api_keys where workspace_id = $1', [
        workspaceId,
      ]);
      const source = `api_key:${rows[0].id}`;
      this.world = { workspaceId, posts, campaignId, source, start: calendar().ingest };
    });
  }

  /** One reading of each month is sent, so that the product makes the partitions of all months that come later. */
  async #makePartitions() {
    const moments = [];
    for (let at = calendar().campaign; at < Date.now(); at += 10 * 86_400_000) moments.push(at);
    const [post] = this.world.posts;
    const readings = moments.map((at) => ({
      post: { id: post.id },
      capturedAt: new Date(at).toISOString(),
      provenance: 'platform_api',
      metrics: { views: 1 },
    }));
    const receipt = await this.turn(await this.product(), async ({ port }) => {
      const answer = await fetch(`http://127.0.0.1:${port}${this.path('/metrics')}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ readings }),
      });
      return answer.text();
    });
    await this.stopServers();
    if (!receipt.startsWith(`{"accepted":${moments.length},`)) throw new Error(receipt);
    await this.reset(OURS);
  }

  path(rest) {
    return `/api/workspaces/bench${rest}`;
  }

  url(database) {
    return `${this.serverUrl}/${database}`;
  }

  get databases() {
    return { ours: OURS, peers: PEERS };
  }

  /** The database as it was before any row ran; nobody connects to it. */
  get seeded() {
    return SEEDED;
  }

  async withClient(database, work) {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** Whether the time for several rounds is up. */
  isLate() {
    return performance.now() - this.#begun > PATIENCE_MS;
  }

  async postgresVersion() {
    const { rows } = await this.withClient('postgres', (client) =>
      client.query('show server_version'),
    );
    return rows[0].server_version;
  }

  /** A copy of a database to which nobody is connected. */
  clone(from, to) {
    return this.withClient('postgres', (client) =>
      client.query(`create database ${to} template ${from} strategy file_copy`),
    );
  }

  drop(database) {
    return this.withClient('postgres', (client) =>
      client.query(`drop database ${database} (force)`),
    );
  }

  /** Forgets all readings and all that they led to, and has what was written before out of the way. */
  reset(database) {
    return this.withClient(database, async (client) => {
      await client.query(`truncate ${FILLED}`);
      await client.query('checkpoint');
    });
  }

  /** Runs a command of the product; answers what it printed. */
  async cli(...args) {
    return this.cliOn(OURS, ...args);
  }

  async cliOn(database, ...args) {
    const env = { ...process.env, ...this.env, DATABASE_URL: this.url(database) };
    const script = ourScript('cli');
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { env });
    return stdout.trim();
  }

  /** The product as it runs in production, with its jobs; frozen until its turn. */
  product(database = OURS) {
    const env = { ...this.env, DATABASE_URL: this.url(database) };
    return this.#serve({
      args: ['--max-semi-space-size=8', ourScript('main'), '--empty'],
      env,
      path: '/health/ready',
    });
  }

  /** A peer; frozen until its turn. */
  peer(script) {
    const env = {
      DATABASE_URL: this.url(PEERS),
      BENCH_KEY: this.key,
      BENCH_WORKSPACE: this.world.workspaceId,
      BENCH_SOURCE: this.world.source,
    };
    return this.#serve({ args: [script], env, path: '/ready' });
  }

  async #serve(how) {
    const server = await startServer({ ...how, log: join(this.folder, 'servers.log') });
    this.#servers.push(server);
    server.freeze();
    return server;
  }

  async stopServers() {
    await Promise.all(this.#servers.splice(0).map((server) => server.stop()));
  }

  /** Lets one server run while all others stand still. */
  async turn(server, work) {
    server.thaw();
    await sleep(BREATH_MS);
    try {
      return await work(server);
    } finally {
      server.freeze();
    }
  }

  async close() {
    await this.stopServers();
    for (const step of this.#closing.splice(0).reverse()) {
      await step().catch((error) => this.say?.(String(error)));
    }
  }
}
