import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer, Client } from '../../support/client.js';
import { anEvent, anInvitation, guestOf } from '../../support/invitations.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';

const NONE = { key: 0, member: 0, guest: 0, address: 0 };

/** With a proxy in front that tells the address of each caller; each test is at one of its own. */
let app: TestApp;
let ws: TestWorkspace;
beforeAll(async () => {
  app = await startApp({
    rateLimits: { key: 20, member: 3, guest: 2, address: 4 },
    trustedProxies: ['127.0.0.1'],
  });
});
beforeEach(async () => {
  ws = await app.workspace();
});
afterEach(hangUp);
afterAll(() => app.close());

let at = 0;
const address = (): string => {
  at += 1;
  return `198.51.100.${at}`;
};

const statuses = async (times: number, call: () => Promise<Answer>): Promise<number[]> => {
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) seen.push((await call()).status);
  return seen;
};

const guestIn = async (team: TestWorkspace, client: Client): Promise<Client> => {
  const { id } = await anEvent(team);
  const invitation = await anInvitation(team, id);
  return guestOf(client, await team.api.create(`/invitations/${invitation.id}/send`));
};

/** Somebody without credentials, at an address where nobody else is. */
const nobody = (headers: Record<string, string> = {}): Client =>
  app.client({ 'x-forwarded-for': address(), ...headers });

describe('a caller', () => {
  it('by key is told what is left, and refused with a clear word when nothing is', async () => {
    const first = await ws.api.get('');
    expect(first.headers.get('ratelimit-policy')).toBe('"key";q=20;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"key";r=19;t=\d+$/);
    expect(new Set(await statuses(19, () => ws.api.get('')))).toEqual(new Set([200]));
    const refused = await ws.api.get('');
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'rate_limited', status: 429, detail: expect.stringContaining('20 requests') },
    });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(30);
    expect(refused.headers.get('ratelimit')).toBe(`"key";r=0;t=${wait}`);
    const other = await ws.keyed('workspace:read');
    expect((await other.get('')).status).toBe(200);
  });

  it('who lacks the right is counted as themselves, not as their address', async () => {
    const reader = (await ws.keyed('metrics:write')).with({ 'x-forwarded-for': address() });
    expect(new Set(await statuses(20, () => reader.get('/api-keys')))).toEqual(new Set([403]));
    expect((await reader.get('/api-keys')).status).toBe(429);
  });

  it('by session is counted as a person, in all their workspaces and sessions', async () => {
    const { api, cookie } = await ws.member('admin');
    expect((await api.get('')).headers.get('ratelimit')).toMatch(/^"member";r=2;t=\d+$/);
    const person = app.client({ cookie });
    expect(await statuses(3, () => person.get('/api/session'))).toEqual([200, 200, 429]);
    expect((await (await ws.member('door')).api.get('')).status).toBe(200);
  });

  it('by guest link is counted by the link', async () => {
    const one = await guestIn(ws, app.client());
    const other = await guestIn(ws, app.client());
    expect(await statuses(3, () => one.get(''))).toEqual([200, 200, 429]);
    expect((await other.get('')).headers.get('ratelimit-policy')).toBe('"guest";q=2;w=60');
  });

  it('who proves nothing is counted by address, whatever they pretend to be', async () => {
    const stranger = nobody();
    const forged = stranger.with({ authorization: `Bearer ${ws.secret}x` });
    const session = stranger.with({ cookie: 'tribune.session_token=x.y' });
    expect((await stranger.get(ws.base)).headers.get('ratelimit')).toMatch(/^"address";r=3;t=\d+$/);
    expect((await forged.get(ws.base)).status).toBe(401);
    expect((await session.get('/api/session')).status).toBe(401);
    expect((await stranger.get(`/api/guest/${'a'.repeat(65)}`)).status).toBe(404);
    expect(await forged.get(ws.base)).toMatchObject({
      status: 429,
      body: { code: 'rate_limited' },
    });
    expect((await stranger.get('/api/problems/not_found')).status).toBe(429);
    expect((await nobody().get('/api/problems/not_found')).status).toBe(200);
  });

  it('who has spent everything is told so before their body comes', async () => {
    const here = address();
    const stranger = app.client({ 'x-forwarded-for': here });
    await statuses(4, () => stranger.get('/api/session'));
    const connection = rawConnection(app.url);
    connection.socket.write(
      [
        'POST /api/session HTTP/1.1',
        'host: tribune',
        `x-forwarded-for: ${here}`,
        'content-type: application/json',
        'content-length: 900000',
        '\r\n',
      ].join('\r\n'),
    );
    expect(await connection.heard('rate_limited')).toMatch(/^HTTP\/1\.1 429 /);
  });

  it.each([
    '/',
    '/nowhere',
    '/api/nowhere',
    '/health/nowhere',
    '/api/openapi.json',
    '/api/docs/js/start.js',
  ])('who proves nothing is counted at %s, too', async (path) => {
    const stranger = { 'x-forwarded-for': address() };
    const ask = async () =>
      (await fetch(app.url + path, { headers: stranger, redirect: 'manual' })).status;
    const seen: number[] = [];
    for (let time = 0; time < 5; time += 1) seen.push(await ask());
    expect(seen.slice(0, 4)).not.toContain(429);
    expect(seen[4]).toBe(429);
  });

  it('who proves who they are is let in though their address has spent everything', async () => {
    const guest = await guestIn(ws, app.client());
    const { cookie } = await ws.member('admin');
    const here = { 'x-forwarded-for': address() };
    const stranger = app.client(here);
    expect(await statuses(5, () => stranger.get('/api/session'))).toContain(429);
    expect((await ws.api.with(here).get('')).status).toBe(200);
    expect((await guest.with(here).get('')).status).toBe(200);
    expect((await app.client({ cookie, ...here }).get('/api/session')).status).toBe(200);
  });

  it('is not counted for probes and scrapes', async () => {
    const probe = nobody();
    for (const path of ['/health/live', '/health/ready', '/metrics']) {
      expect(await statuses(6, () => probe.get(path))).not.toContain(429);
      expect((await probe.get(path)).headers.get('ratelimit')).toBeNull();
    }
  });
});

describe('where the operator sets no limit', () => {
  it('nobody is counted', async () => {
    const free = await startApp({ rateLimits: NONE });
    try {
      const answer = await (await free.workspace()).api.get('');
      expect(answer.headers.get('ratelimit')).toBeNull();
      const call = () => free.client().get('/api/problems/not_found');
      expect(await statuses(20, call)).not.toContain(429);
    } finally {
      await free.close();
    }
  });
});

describe('the usual limits', () => {
  let usual: TestApp;
  let team: TestWorkspace;
  beforeAll(async () => {
    usual = await startApp();
    team = await usual.workspace();
  });
  afterAll(() => usual.close());

  it('let an integration send at full speed', async () => {
    const headers = { authorization: `Bearer ${team.secret}` };
    const seen = new Set<number>();
    for (let round = 0; round < 20; round += 1) {
      const sent = Array.from({ length: 50 }, () => fetch(`${usual.url}${team.base}`, { headers }));
      for (const answer of await Promise.all(sent)) {
        seen.add(answer.status);
        await answer.arrayBuffer();
      }
    }
    expect([...seen]).toEqual([200]);
    const last = await team.api.get('');
    expect(last.headers.get('ratelimit')).toMatch(/^"key";r=29\d{4};t=\d+$/);
  });

  it('let a stadium’s guests answer from one address', async () => {
    const guests = await Promise.all(
      Array.from({ length: 20 }, () => guestIn(team, usual.client())),
    );
    const seen = new Set<number>();
    for (const guest of guests) {
      for (const status of await statuses(6, () => guest.get(''))) seen.add(status);
      const answer = await guest.post('/answer', { answer: 'accept' });
      seen.add(answer.status);
      expect(answer.headers.get('ratelimit')).toMatch(/^"guest";r=593;t=\d+$/);
    }
    expect([...seen]).toEqual([200]);
    const stranger = await usual.client().get('/api/problems/not_found');
    expect(stranger.headers.get('ratelimit')).toMatch(/^"address";r=599\d;t=\d+$/);
  });
});

describe('the address of a caller', () => {
  const from = async (asked: TestApp, forwarded: string): Promise<string | null> => {
    const client = asked.client({ 'x-forwarded-for': forwarded });
    return (await client.get('/api/problems/not_found')).headers.get('ratelimit');
  };

  const written = async (asked: TestApp): Promise<string> => {
    const team = await asked.workspace();
    await team.api.with({ 'x-forwarded-for': '192.0.2.77' }).patch('', { name: 'Renamed' });
    const { items } = await team.api.read('/audit-log?limit=200');
    return JSON.stringify(
      items.find((one: { action: string }) => one.action === 'workspace.changed'),
    );
  };

  it('is what a trusted proxy says, a whole /64 of IPv6 being one', async () => {
    expect(await from(app, '203.0.113.1')).toMatch(/r=3/);
    expect(await from(app, '203.0.113.1')).toMatch(/r=2/);
    expect(await from(app, '203.0.113.7')).toMatch(/r=3/);
    expect(await from(app, '2001:db8:1:2::1')).toMatch(/r=3/);
    expect(await from(app, '2001:db8:1:2:ffff::9')).toMatch(/r=2/);
    expect(await from(app, '2001:db8:1:3::1')).toMatch(/r=3/);
    // What a caller wrote before the proxy added its part is not believed.
    expect(await from(app, '192.0.2.99, 203.0.113.1')).toMatch(/r=1/);
    expect(await written(app)).toContain('"192.0.2.77"');
  });

  it('is not what a stranger says of themselves', async () => {
    const direct = await startApp({
      rateLimits: { ...NONE, address: 9 },
      trustedProxies: ['10.0.0.0/8'],
    });
    try {
      // The client asks for the API's document, once.
      await direct.client().get('/health/live');
      expect(await from(direct, '198.51.100.1')).toMatch(/r=7/);
      expect(await from(direct, '203.0.113.7')).toMatch(/r=6/);
      expect(await written(direct)).toContain('"127.0.0.1"');
    } finally {
      await direct.close();
    }
  });
});
