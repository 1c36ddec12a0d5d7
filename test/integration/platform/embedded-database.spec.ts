import { chmod, readFile, readdir, rm, stat, writeFile, mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  openEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../../src/platform/database/embedded-database.js';

let folder: string;
const opened: EmbeddedDatabase[] = [];
const notices: string[] = [];

const open = async (port: number | null = null): Promise<EmbeddedDatabase> => {
  const database = await openEmbeddedDatabase({
    folder,
    port,
    fast: true,
    onNotice: (text) => notices.push(text),
  });
  opened.push(database);
  return database;
};

const ask = async <T>(database: EmbeddedDatabase, sql: string): Promise<T> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<{ answer: T }>(sql)).rows[0]?.answer as T;
  } finally {
    await client.end();
  }
};

const pidFile = (): string => join(folder, 'postgres', 'postmaster.pid');
const postmasterPid = async (): Promise<number> =>
  Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);
const isStopped = (): Promise<boolean> =>
  stat(pidFile()).then(
    () => false,
    () => true,
  );

/** What a `kill -9` of a server leaves: its PostgreSQL runs on, and its sign-in names a process that is gone. */
const forgetUsers = async (): Promise<void> => {
  const users = join(folder, 'embedded-users');
  for (const name of await readdir(users)) {
    await writeFile(join(users, name), JSON.stringify({ pid: 4_194_305, born: null }));
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tribune-database-'));
  // As root, the database runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the embedded database', () => {
  it('is made by the first start, two at once included, and stopped by the last to leave', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    expect([one.started, two.started].sort()).toEqual([false, true]);
    expect(two.url).toBe(one.url);
    expect(await ask(one, "select current_setting('server_encoding') as answer")).toBe('UTF8');
    expect(await ask(one, "select lower('ÉLODIE') as answer")).toBe('élodie');
    expect(await ask(one, "select current_setting('listen_addresses') as answer")).toBe(
      '127.0.0.1',
    );
    await (one.started ? one : two).stop();
    expect(await ask(one, 'select 1 as answer')).toBe(1);
    await one.stop();
    await two.stop();
    expect(await isStopped()).toBe(true);
  });

  it('keeps its password from others', async () => {
    expect((await stat(join(folder, 'database-password'))).mode & 0o777).toBe(0o600);
    const database = await open();
    const wrong = new pg.Client({ connectionString: database.url.replace(/:[^:@]+@/, ':wrong@') });
    await expect(wrong.connect()).rejects.toThrow('password authentication failed');
  });

  it('is adopted where it outlived its server, and stopped then', async () => {
    const first = await open();
    const pid = await postmasterPid();
    await forgetUsers();
    const second = await open();
    expect(second.started).toBe(false);
    expect(await postmasterPid()).toBe(pid);
    await second.stop();
    expect(await isStopped()).toBe(true);
    await first.stop();
  });

  it('recovers after it was killed', async () => {
    const first = await open();
    await ask(first, 'create table kept as select 7 as answer');
    process.kill(await postmasterPid(), 'SIGKILL');
    await sleep(100);
    await forgetUsers();
    const second = await open();
    expect(second.started).toBe(true);
    expect(await ask(second, 'select answer from kept')).toBe(7);
  });

  it.each([
    ['ended', 4_194_000],
    ['is another program', process.pid],
  ])('starts over a postmaster.pid whose process %s', async (_, pid) => {
    const left = [
      pid,
      join(folder, 'postgres'),
      1_700_000_000,
      54_329,
      '',
      '127.0.0.1',
      '',
      'ready',
    ];
    await writeFile(pidFile(), `${left.join('\n')}\n`);
    expect((await open()).started).toBe(true);
  });

  it('takes the port that was asked for, and moves an orphan there', async () => {
    await open();
    await forgetUsers();
    const asked = await freePort();
    const database = await open(asked);
    expect(database.port).toBe(asked);
    expect(await ask(database, 'select 1 as answer')).toBe(1);
  });

  it('says that the port asked for is taken, and takes another where none was asked for', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => blocker.once('listening', done));
    const { port } = blocker.address() as AddressInfo;
    await expect(open(port)).rejects.toThrow(
      `Port ${port}, asked for with TRIBUNE_DATABASE_PORT, is taken by another program`,
    );
    expect((await open()).port).not.toBe(port);
    await new Promise((done) => blocker.close(done));
  });

  it('writes no personal data to its log', async () => {
    const database = await open();
    await ask(database, 'create table people (email text unique)');
    const insert = "insert into people values ('ada@example.org')";
    await ask(database, insert);
    await expect(ask(database, insert)).rejects.toThrow('duplicate key');
    expect(await readFile(join(folder, 'postgres.log'), 'utf8')).not.toContain('ada@example.org');
  });
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};
