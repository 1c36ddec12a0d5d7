import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { applicationDataSource } from '../../../src/platform/database/data-source.js';
import { isDatabaseAway } from '../../../src/platform/database/database-errors.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { cloneDatabase } from '../../support/database.js';

/** Long enough for a statement here, and no test waits for what the server really waits. */
const PATIENCE_MS = 500;

let drop: () => Promise<void>;
let between: Server;
const sockets = new Set<Socket>();
let source: DataSource;

/** Hands on what is said, in both directions. */
const handOn = (from: Socket, host: string, port: number): void => {
  const to = connect(port, host);
  from.pipe(to).pipe(from);
  for (const socket of [from, to]) {
    sockets.add(socket);
    socket.on('error', () => undefined);
  }
};

/** As a host does that loses its power: nothing is answered, nothing is closed. */
const fallSilent = (): void => {
  for (const socket of sockets) socket.unpipe().pause();
};

beforeAll(async () => {
  const database = await cloneDatabase();
  ({ drop } = database);
  const url = new URL(database.url);
  const { hostname, port } = url;
  between = createServer((socket) => handOn(socket, hostname, Number(port))).listen(0, '127.0.0.1');
  await once(between, 'listening');
  url.host = `127.0.0.1:${(between.address() as AddressInfo).port}`;
  source = applicationDataSource(url.href, 1);
  const { extra } = source.options as { extra: { query_timeout: number } };
  // Somewhat above the time that PostgreSQL gives a statement.
  expect(extra.query_timeout).toBeGreaterThan(30_000);
  extra.query_timeout = PATIENCE_MS;
  await source.initialize();
});
afterAll(async () => {
  await source.destroy();
  for (const socket of sockets) socket.destroy();
  between.close();
  await drop();
});

describe('a database that says nothing any more', () => {
  it('is taken for gone after a while, and asked again over another connection', async () => {
    const db = new UnitOfWork(source);
    const ask = () =>
      db.runForInstallation(() => db.manager.sql<{ one: number }[]>`select 1 as one`);
    expect(await ask()).toEqual([{ one: 1 }]);
    const waiting = db.runForInstallation(async () => {
      fallSilent();
      // Several at once, as the first of a unit of work are.
      await Promise.all([db.manager.sql`select 1`, db.manager.sql`select 2`]);
    });
    const failure: unknown = await waiting.catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
    expect(await ask()).toEqual([{ one: 1 }]);
  });
});
