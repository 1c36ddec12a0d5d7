import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PutMember } from '../../../src/modules/workspaces/use-cases/put-member.use-case.js';
import { systemContext } from '../../../src/platform/domain-events/domain-event.js';
import { Users } from '../../../src/platform/identity/users.js';
import type { Role } from '../../../src/kernel/context.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

const PASSWORD = 'a long enough password';

let app: TestApp;
let ws: TestWorkspace;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  for (const role of ['admin', 'manager', 'analyst', 'door'] as const) await member(role);
});
afterAll(() => app.close());

const member = async (role: Role): Promise<void> => {
  const email = `${role}@team.example`;
  await app.get(Users).create({ name: role, email, password: PASSWORD });
  await app.get(PutMember).execute(systemContext(ws.id, new Date()), email, role);
};

const signIn = async (email: string, password = PASSWORD) =>
  app.client().post('/api/session', { email, password });

const cookieOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const tokenOf = (headers: Headers): string =>
  /tribune\.session_token=([^;]+)/.exec(headers.getSetCookie().join('\n'))?.[1] ?? '';

/** By its first character: the last one of Base64 may carry bits that mean nothing. */
const altered = (value: string): string => (value.startsWith('A') ? 'B' : 'A') + value.slice(1);

const as = async (role: Role) =>
  app.client({ cookie: cookieOf((await signIn(`${role}@team.example`)).headers) });

describe('a session', () => {
  it('opens with address and password, and names the workspaces', async () => {
    const answer = await signIn('Manager@Team.example');
    expect(answer.status).toBe(200);
    expect(answer.body.user).toMatchObject({ email: 'manager@team.example', name: 'manager' });
    expect(answer.body.workspaces).toEqual([
      {
        id: ws.id,
        slug: ws.slug,
        name: expect.any(String),
        role: 'manager',
        secondFactorRequired: false,
      },
    ]);
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
  });

  it.each([
    ['another password', 'manager@team.example', 'not the password'],
    ['an address nobody has', 'nobody@team.example', PASSWORD],
  ])('does not open with %s', async (_, email, password) => {
    const answer = await signIn(email, password);
    expect(answer).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('begins with a new id each time, and never with one that was planted', async () => {
    const body = { email: 'analyst@team.example', password: PASSWORD };
    const planted = app.client({ cookie: 'tribune.session_token=planted.c2lnbmF0dXJl' });
    const own = tokenOf((await planted.post('/api/session', body)).headers);
    expect(own).not.toBe('planted.c2lnbmF0dXJl');
    expect((await planted.get('/api/session')).status).toBe(401);

    const attackers = cookieOf((await signIn('door@team.example')).headers);
    const victim = await app.client({ cookie: attackers }).post('/api/session', body);
    expect(victim.body.user.email).toBe('analyst@team.example');
    expect(attackers).not.toContain(tokenOf(victim.headers));
    expect((await app.client({ cookie: attackers }).get('/api/session')).status).toBe(401);

    const again = app.client({ cookie: cookieOf(victim.headers) });
    const next = await again.post('/api/session', body);
    expect(tokenOf(next.headers)).not.toBe(tokenOf(victim.headers));
    expect((await again.get('/api/session')).status).toBe(401);
    const current = app.client({ cookie: cookieOf(next.headers) });
    expect((await current.get('/api/session')).status).toBe(200);
  });

  it('opens by its whole cookie only', async () => {
    const token = tokenOf((await signIn('door@team.example')).headers);
    const [id = '', signature = ''] = decodeURIComponent(token).split('.');
    const tampered = [
      id,
      `${id}.`,
      `${id}.${altered(signature)}`,
      `${altered(id)}.${signature}`,
      `${encodeURIComponent("' or true --")}.${signature}`,
    ];
    for (const value of tampered) {
      const client = app.client({ cookie: `tribune.session_token=${encodeURIComponent(value)}` });
      expect({ value, status: (await client.get('/api/session')).status }).toEqual({
        value,
        status: 401,
      });
    }
  });

  it('is read, and ends', async () => {
    const client = await as('analyst');
    expect((await client.get('/api/session')).body.user.email).toBe('analyst@team.example');
    expect((await client.delete('/api/session')).status).toBe(204);
    expect((await client.get('/api/session')).status).toBe(401);
  });

  it('admits a member to their workspace with the permissions of their role', async () => {
    const analyst = await as('analyst');
    expect((await analyst.get(ws.base)).status).toBe(200);
    expect(await analyst.get(`${ws.base}/members`)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    const admin = await as('admin');
    expect((await admin.get(`${ws.base}/members`)).body.items).toHaveLength(4);
  });

  it('does not show that another workspace exists', async () => {
    const other = await app.workspace();
    const admin = await as('admin');
    expect(await admin.get(other.base)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await admin.get('/api/workspaces/no-such-workspace')).body).toMatchObject({
      code: 'not_found',
    });
  });

  it('refuses a change that another site sends', async () => {
    const admin = await as('admin');
    const change = { name: 'Stolen' };
    const foreign = admin.with({ origin: 'https://elsewhere.example' });
    expect(await foreign.patch(ws.base, change)).toMatchObject({
      status: 403,
      body: { code: 'cross_origin' },
    });
    const marked = admin.with({ 'sec-fetch-site': 'cross-site' });
    expect(await marked.patch(ws.base, change)).toMatchObject({
      status: 403,
      body: { code: 'cross_origin' },
    });
    expect((await admin.with({ origin: app.url }).patch(ws.base, { name: 'Ours' })).body.name).toBe(
      'Ours',
    );
  });

  it('ends a membership at once, but never the last admin’s', async () => {
    const admin = await as('admin');
    const door = await as('door');
    const { items } = (await admin.get(`${ws.base}/members`)).body;
    const idOf = (role: Role): string =>
      items.find((row: { role: Role }) => row.role === role).userId;
    expect(await admin.delete(`${ws.base}/members/${idOf('admin')}`)).toMatchObject({
      status: 409,
      body: { code: 'last_admin' },
    });
    expect(
      await admin.patch(`${ws.base}/members/${idOf('admin')}`, { role: 'door' }),
    ).toMatchObject({ status: 409 });
    expect((await door.get(ws.base)).status).toBe(200);
    expect((await admin.delete(`${ws.base}/members/${idOf('door')}`)).status).toBe(204);
    expect((await door.get(ws.base)).status).toBe(401);
  });
});

describe('what one may sign in with', () => {
  it('is told to everybody, and whether the first admin is still to be made', async () => {
    const options = { password: true, singleSignOn: null, setup: false };
    expect(await app.client().read('/api/sign-in-options')).toEqual(options);
    const untouched = await startApp();
    expect(await untouched.client().read('/api/sign-in-options')).toEqual({
      ...options,
      setup: true,
    });
    await untouched.close();
  });
});
