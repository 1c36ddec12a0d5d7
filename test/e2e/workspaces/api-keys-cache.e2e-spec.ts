import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';

import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import { ApiKeyChangeRepository } from '../../../src/modules/workspaces/api-key-change.repository.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { listenIn, type Statement } from '../../support/statements.js';
import { until } from '../../support/until.js';

/**
 * Far below the minute for which keys stay watched: that a key stops. That it does within a second is
 * proven where no machine under load has a say, in key-cache.spec.ts.
 */
const SOON_MS = 5_000;

let here: TestApp;
let there: TestApp;
let owner: Database;
let heardHere: Statement[];
let heardThere: Statement[];

beforeAll(async () => {
  here = await startApp({ worksJobs: false });
  const { secret } = here.get(RuntimeSettings);
  there = await startApp({ databaseUrl: here.databaseUrl, secret, worksJobs: false });
  owner = new Database({ connectionString: here.databaseUrl });
  await owner.connect();
  heardHere = listenIn(here);
  heardThere = listenIn(there);
});
afterAll(async () => {
  await owner.end();
  await there.close();
  await here.close();
});

const bearer = (app: TestApp, secret: string): Client =>
  app.client({ authorization: `Bearer ${secret}` });

const reader = async (ws: TestWorkspace): Promise<{ id: string; secret: string }> =>
  ws.api.create('/api-keys', { name: 'Reader', scopes: ['workspace:read'] });

/** Uses the key again and again, as a busy integration does, until it answers `status`; how long that took. */
const timeUntil = async (client: Client, path: string, status: number): Promise<number> => {
  const begun = performance.now();
  while ((await client.get(path)).status !== status) {
    if (performance.now() - begun > 60_000) throw new Error(`no ${status} within a minute`);
  }
  return performance.now() - begun;
};

const warm = async (client: Client, path: string): Promise<void> => {
  for (let use = 0; use < 3; use += 1) await client.read(path);
};

const aboutKeys = (heard: readonly Statement[]): Statement[] =>
  heard.filter(({ sql }) => sql.includes('api_keys'));

describe('a key in use', () => {
  it('is let in, or refused what it may not do, without a statement for it', async () => {
    const ws = await here.workspace();
    const { secret } = await reader(ws);
    const client = bearer(here, secret);
    await warm(client, ws.base);
    await until(() => aboutKeys(heardHere).some(({ sql }) => sql.includes('set last_used_at')));
    /** How many statements about keys a stretch of requests costs that is longer than one answer is believed. */
    const costOfAWhile = async (): Promise<number> => {
      heardHere.length = 0;
      const end = performance.now() + 1_500;
      while (performance.now() < end) {
        expect((await client.get(`${ws.base}/members`)).status).toBe(403);
      }
      return aboutKeys(heardHere).length;
    };
    // Where the machine stood still for half a second a key is looked up anew: another stretch will tell.
    await until(async () => (await costOfAWhile()) === 0);
    expect(heardHere).toEqual([]);
    await client.read(ws.base);
    expect(heardHere.some(({ sql }) => sql.includes('workspaces'))).toBe(true);
  });

  it('is known by its workspace’s id as by its slug, and by no other', async () => {
    const [ws, other] = [await here.workspace(), await here.workspace()];
    const client = bearer(here, (await reader(ws)).secret);
    for (let use = 0; use < 2; use += 1) {
      expect((await client.get(`/api/workspaces/${ws.id}`)).status).toBe(200);
      expect((await client.get(`/api/workspaces/${ws.id.toUpperCase()}`)).status).toBe(200);
      expect((await client.get(ws.base)).status).toBe(200);
      expect((await client.get(other.base)).status).toBe(404);
      expect((await client.get(`/api/workspaces/${other.id}`)).status).toBe(404);
    }
  });

  it('has its last use noted, at most once a minute', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    heardHere.length = 0;
    await warm(bearer(here, secret), ws.base);
    const listed = async () =>
      (await ws.api.read('/api-keys')).items.find((key: { id: string }) => key.id === id);
    await until(async () => (await listed()).lastUsedAt !== null);
    const notes = heardHere.filter(
      ({ sql, values }) => sql.includes('set last_used_at') && values.includes(id),
    );
    expect(notes).toHaveLength(1);
    await owner.query(
      `update api_keys set last_used_at = now() - interval '2 hours' where id = $1`,
      [id],
    );
    await warm(bearer(there, secret), ws.base);
    await until(async () => Date.parse((await listed()).lastUsedAt) > Date.now() - 60_000);
  });
});

describe('a key that stops', () => {
  it('by revocation does so at once where it was revoked, and within a second everywhere', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    await warm(bearer(here, secret), ws.base);
    await warm(bearer(there, secret), ws.base);
    expect((await ws.api.post(`/api-keys/${id}/revoke`)).status).toBe(204);
    expect(await timeUntil(bearer(there, secret), ws.base, 401)).toBeLessThan(SOON_MS);
    expect((await bearer(here, secret).get(ws.base)).status).toBe(401);
  });

  it('stops at once for requests that came while it was being revoked, retried or not', async () => {
    const ws = await here.workspace();
    for (let round = 0; round < 10; round += 1) {
      const { id, secret } = await reader(ws);
      const client = bearer(here, secret);
      await warm(client, ws.base);
      let isRevoked = false;
      const busy = Array.from({ length: 4 }, async () => {
        while (!isRevoked) await client.get(ws.base);
      });
      const once = ws.api.with({ 'idempotency-key': `revoke-${id}` });
      expect((await once.post(`/api-keys/${id}/revoke`)).status).toBe(204);
      expect((await client.get(ws.base)).status).toBe(401);
      isRevoked = true;
      await Promise.all(busy);
    }
  });

  it('by a rotation without overlap does so within a second everywhere', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    await warm(bearer(there, secret), ws.base);
    const next = await ws.api.create(`/api-keys/${id}/rotate`, { overlapHours: 0 });
    expect((await bearer(here, secret).get(ws.base)).status).toBe(401);
    expect(await timeUntil(bearer(there, secret), ws.base, 401)).toBeLessThan(SOON_MS);
    expect((await bearer(there, next.secret).get(ws.base)).status).toBe(200);
  });

  it('by the clock does so at that moment, cached or not', async () => {
    const ws = await here.workspace();
    const expiresAt = new Date(Date.now() + 5_000);
    const { secret } = await ws.api.create('/api-keys', {
      name: 'Short',
      scopes: ['workspace:read'],
      expiresAt: expiresAt.toISOString(),
    });
    await warm(bearer(there, secret), ws.base);
    await timeUntil(bearer(there, secret), ws.base, 401);
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt.getTime());
  });

  it('by a change made past the application is noticed too', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    await warm(bearer(there, secret), ws.base);
    await owner.query(
      'update api_keys set expires_at = now(), changed_at = clock_timestamp() where id = $1',
      [id],
    );
    expect(await timeUntil(bearer(there, secret), ws.base, 401)).toBeLessThan(SOON_MS);
  });

  it('by a change that was stamped long before it was committed is noticed too', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    const late = new Database({ connectionString: here.databaseUrl });
    await late.connect();
    await late.query('begin');
    await late.query(
      'update api_keys set revoked_at = now(), changed_at = clock_timestamp() where id = $1',
      [id],
    );
    const end = performance.now() + 2_000;
    while (performance.now() < end) await bearer(there, secret).read(ws.base);
    await late.query('commit');
    await late.end();
    expect(await timeUntil(bearer(there, secret), ws.base, 401)).toBeLessThan(SOON_MS);
  });
});

describe('where the watch fails', () => {
  it('keys are looked up again, a revoked one stops all the same, and the watch comes back', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    const client = bearer(there, secret);
    await warm(client, ws.base);
    const changes = there.get(ApiKeyChangeRepository);
    const { since } = changes;
    let failures = 0;
    changes.since = () => {
      failures += 1;
      return Promise.reject(new Error('the database is gone'));
    };
    try {
      await until(() => failures > 2);
      heardThere.length = 0;
      await sleep(1_000);
      await client.read(ws.base);
      expect(aboutKeys(heardThere).length).toBeGreaterThan(0);
      await ws.api.post(`/api-keys/${id}/revoke`);
      expect(await timeUntil(client, ws.base, 401)).toBeLessThan(SOON_MS);
    } finally {
      changes.since = since;
    }
    const next = await reader(ws);
    await warm(bearer(there, next.secret), ws.base);
    await sleep(1_000);
    heardThere.length = 0;
    expect((await bearer(there, next.secret).get(`${ws.base}/members`)).status).toBe(403);
    expect(aboutKeys(heardThere)).toEqual([]);
  });

  it('because its connection was cut, it makes another one', async () => {
    const ws = await here.workspace();
    const { id, secret } = await reader(ws);
    const client = bearer(there, secret);
    await warm(client, ws.base);
    const watching = `from pg_stat_activity where datname = current_database() and application_name = 'tribune-key-changes'`;
    await until(async () => (await owner.query(`select 1 ${watching}`)).rowCount !== 0);
    await owner.query(`select pg_terminate_backend(pid) ${watching}`);
    await sleep(1_000);
    await client.read(ws.base);
    await until(async () => (await owner.query(`select 1 ${watching}`)).rowCount !== 0);
    await ws.api.post(`/api-keys/${id}/revoke`);
    expect(await timeUntil(client, ws.base, 401)).toBeLessThan(SOON_MS);
  });
});

describe('the application’s role', () => {
  it('can neither remove a key nor change what it opens', async () => {
    const ws = await here.workspace();
    const { id } = await reader(ws);
    await owner.query('set role tribune_app');
    const refused = 'permission denied for table api_keys';
    await expect(owner.query('delete from api_keys where id = $1', [id])).rejects.toThrow(refused);
    for (const change of ['scopes = array[name]', 'workspace_id = id', 'hash = hash']) {
      await expect(
        owner.query(`update api_keys set ${change} where id = $1`, [id]),
      ).rejects.toThrow(refused);
    }
    await owner.query('reset role');
  });
});
