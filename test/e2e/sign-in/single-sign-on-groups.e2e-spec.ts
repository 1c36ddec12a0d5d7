import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Role } from '../../../src/kernel/context.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Browser, signOn } from '../../support/browser.js';
import type { Client } from '../../support/client.js';
import { TestProvider } from '../../support/oidc-provider.js';

let app: TestApp;
let provider: TestProvider;

beforeAll(async () => {
  provider = await TestProvider.start();
  app = await startApp({ singleSignOn: provider.settings() });
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

const maps = (api: Client, groups: Readonly<Record<string, Role>>, required = false) =>
  api.put('/single-sign-on', {
    required,
    groupRoles: Object.entries(groups).map(([group, role]) => ({ group, role })),
  });

/** Somebody at the provider, and how they come in with the groups of the moment. */
const person = (changes: object = {}) => {
  const subject = randomUUID();
  const email = `${randomUUID()}@company.example`;
  return {
    email,
    arrives: async (groups: unknown, more: object = {}) => {
      provider.knows(subject, { email, email_verified: true, groups, ...changes, ...more });
      const browser = new Browser(app.url);
      const page = await signOn(browser);
      return { page, client: app.client({ cookie: browser.cookies() }) };
    },
  };
};

/** The caller's role in each workspace, by id. */
const rolesOf = async (client: Client): Promise<Record<string, Role>> => {
  const { workspaces } = await client.read('/api/session');
  return Object.fromEntries(
    workspaces.map((workspace: { id: string; role: Role }) => [workspace.id, workspace.role]),
  );
};

const audited = async (ws: TestWorkspace, action: string) =>
  (await ws.api.all(`/audit-log?action=${action}`)).map(({ before, after, actor }) => ({
    before,
    after,
    actor,
  }));

describe('the groups of a workspace', () => {
  it('are read and replaced, with the provider that names them', async () => {
    const ws = await app.workspace();
    expect(await ws.api.read('/single-sign-on')).toEqual({
      provider: { name: 'Company account', issuer: provider.issuer },
      required: false,
      groupRoles: [],
    });
    const answer = await maps(ws.api, { 'b 🎤': 'door', a: 'admin', שלום: 'analyst' });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        required: false,
        groupRoles: expect.arrayContaining([{ group: 'b 🎤', role: 'door' }]),
      },
    });
    await maps(ws.api, { c: 'manager' });
    expect((await ws.api.read('/single-sign-on')).groupRoles).toEqual([
      { group: 'c', role: 'manager' },
    ]);
  });

  it.each([
    [{ groupRoles: [] }, '/required', 'required'],
    [{ required: false }, '/groupRoles', 'required'],
    [{ required: 'no', groupRoles: [] }, '/required', 'not_a_boolean'],
    [
      { required: false, groupRoles: [{ group: 'a', role: 'owner' }] },
      '/groupRoles/0/role',
      'not_one_of',
    ],
    [
      { required: false, groupRoles: [{ group: '', role: 'door' }] },
      '/groupRoles/0/group',
      'too_short',
    ],
    [
      { required: false, groupRoles: [{ group: 'a\u0000', role: 'door' }] },
      '/groupRoles/0/group',
      'nul_character',
    ],
    [
      { required: false, groupRoles: [], issuer: 'https://evil.example' },
      '/issuer',
      'unknown_field',
    ],
  ])('refuse %j', async (body, pointer, code) => {
    const ws = await app.workspace();
    const answer = await ws.api.put('/single-sign-on', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    );
  });

  it('are at most a hundred, and none twice', async () => {
    const ws = await app.workspace();
    const groupRoles = Array.from({ length: 101 }, (_, index) => ({
      group: `g${index}`,
      role: 'door',
    }));
    expect((await ws.api.put('/single-sign-on', { required: false, groupRoles })).status).toBe(400);
    const twice = [
      { group: 'a', role: 'door' },
      { group: 'a', role: 'admin' },
    ];
    expect(
      await ws.api.put('/single-sign-on', { required: false, groupRoles: twice }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/groupRoles/1/group', code: 'not_unique' }] },
    });
  });

  it('are for admins, and give no more than their giver has', async () => {
    const ws = await app.workspace();
    for (const role of ['manager', 'analyst', 'door'] as const) {
      const { api } = await ws.member(role);
      expect((await api.get('/single-sign-on')).status).toBe(403);
      expect((await maps(api, { a: 'admin' })).status).toBe(403);
    }
    const key = await ws.keyed('single-sign-on:write', 'single-sign-on:read', 'check-ins:write');
    expect(await maps(key, { a: 'admin' })).toMatchObject({
      status: 403,
      body: { code: 'role_above_giver', errors: [{ pointer: '/groupRoles/0/role' }] },
    });
    await maps(ws.api, { a: 'admin' });
    expect((await maps(key, { a: 'admin' })).status).toBe(200);
  });
});

describe('a membership by groups', () => {
  it('has the strongest role of all workspaces’ mappings, and follows them up and down', async () => {
    const [one, two, other] = [await app.workspace(), await app.workspace(), await app.workspace()];
    const [staff, comms] = [randomUUID(), randomUUID()];
    await maps(one.api, { [staff]: 'door', [comms]: 'manager' });
    await maps(two.api, { [comms]: 'analyst' });
    await maps(other.api, { elsewhere: 'admin' });
    const zoe = person();
    const first = await zoe.arrives([staff, comms]);
    expect(await rolesOf(first.client)).toEqual({ [one.id]: 'manager', [two.id]: 'analyst' });

    // What the second sign-in takes away, the first session loses at once.
    expect((await first.client.get(`${one.base}/campaigns`)).status).toBe(200);
    const second = await zoe.arrives([staff]);
    expect(await rolesOf(second.client)).toEqual({ [one.id]: 'door' });
    expect((await first.client.get(`${one.base}/campaigns`)).status).toBeGreaterThanOrEqual(401);
    expect((await second.client.get(`${one.base}/campaigns`)).status).toBe(403);
    expect((await second.client.get(two.base)).status).toBe(404);

    expect(await audited(two, 'member.removed')).toEqual([
      {
        actor: expect.anything(),
        before: { role: 'analyst', source: 'single_sign_on' },
        after: null,
      },
    ]);
    expect(await audited(one, 'member.role-changed')).toMatchObject([
      { before: { role: 'manager' }, after: { role: 'door' } },
    ]);
  });

  it('ends with the last group, and with it every session', async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'analyst' });
    const zoe = person();
    const { client } = await zoe.arrives([group]);
    const { page } = await zoe.arrives([]);
    expect(page).toMatchObject({ status: 403, problem: { code: 'no_access' } });
    expect((await client.get('/api/session')).status).toBe(401);
    const back = await zoe.arrives([group]);
    expect(await rolesOf(back.client)).toEqual({ [ws.id]: 'analyst' });
  });

  it('is as it was where the provider only tells of groups', async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'analyst' });
    const zoe = person();
    await zoe.arrives([group]);
    const told = await zoe.arrives(undefined, { _claim_names: { groups: 'src1' } });
    expect(await rolesOf(told.client)).toEqual({ [ws.id]: 'analyst' });
  });

  it('leaves alone what was given by hand', async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'admin' });
    const member = await ws.member('analyst');
    const zoe = person({ email: member.email });
    expect(await rolesOf((await zoe.arrives([group])).client)).toEqual({ [ws.id]: 'analyst' });
    expect(await rolesOf((await zoe.arrives([])).client)).toEqual({ [ws.id]: 'analyst' });
  });

  it('is by hand once an admin gives it another role', async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'door' });
    const zoe = person();
    const { client } = await zoe.arrives([group]);
    const { user } = await client.read('/api/session');
    expect((await ws.api.patch(`/members/${user.id}`, { role: 'manager' })).status).toBe(204);
    expect(await rolesOf((await zoe.arrives([])).client)).toEqual({ [ws.id]: 'manager' });
  });

  it('of the last admin stays, and that is noted', async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'admin' });
    const zoe = person();
    await zoe.arrives([group]);
    expect(await rolesOf((await zoe.arrives([])).client)).toEqual({ [ws.id]: 'admin' });
    expect(await audited(ws, 'member.last-admin-kept')).toHaveLength(1);
    await ws.member('admin');
    expect((await zoe.arrives([])).page.problem?.code).toBe('no_access');
  });

  it('ends at the next sign-in where the workspace maps the group no more', async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'analyst' });
    const zoe = person();
    await zoe.arrives([group]);
    await maps(ws.api, {});
    expect((await zoe.arrives([group])).page.problem?.code).toBe('no_access');
  });
});

describe('a workspace that requires single sign-on', () => {
  const admitted = async () => {
    const ws = await app.workspace();
    const group = randomUUID();
    await maps(ws.api, { [group]: 'admin' });
    const { client } = await person().arrives([group]);
    return { ws, group, through: client.at(ws.base) };
  };

  it('lets in who came through the provider, and nobody else', async () => {
    const { ws, group, through } = await admitted();
    const member = await ws.member('manager');
    expect((await maps(through, { [group]: 'admin' }, true)).body.required).toBe(true);
    expect(await member.api.get('/events')).toMatchObject({
      status: 403,
      body: { code: 'single_sign_on_required' },
    });
    expect((await through.get('/events')).status).toBe(200);
    expect((await ws.api.get('/events')).status).toBe(200);
    expect((await app.client({ cookie: member.cookie }).get('/api/session')).status).toBe(200);
    const zoe = person({ email: member.email });
    const { client } = await zoe.arrives([]);
    expect((await client.get(`${ws.base}/events`)).status).toBe(200);
    expect((await maps(through, { [group]: 'admin' }, false)).status).toBe(200);
    expect((await member.api.get('/events')).status).toBe(200);
  });

  it('is made by an admin who came through the provider', async () => {
    const { ws, group } = await admitted();
    const refused = { status: 409, body: { code: 'single_sign_on_first' } };
    const { api } = await ws.member('admin');
    expect(await maps(api, { [group]: 'admin' }, true)).toMatchObject(refused);
    expect(await maps(ws.api, { [group]: 'admin' }, true)).toMatchObject(refused);
    expect((await ws.api.read('/single-sign-on')).required).toBe(false);
  });

  it('notes the change', async () => {
    const { ws, group, through } = await admitted();
    await maps(through, { [group]: 'analyst' }, true);
    const [latest] = await audited(ws, 'single-sign-on.changed');
    expect(latest).toMatchObject({
      before: { required: false, groupRoles: [{ group, role: 'admin' }] },
      after: { required: true, groupRoles: [{ group, role: 'analyst' }] },
    });
  });
});

describe('what a sign-in leaves in the audit log', () => {
  it('is that a session was opened, and how; or refused, and why', async () => {
    const ws = await app.workspace();
    const member = await ws.member('analyst');
    await person({ email: member.email }).arrives([]);
    expect(await audited(ws, 'session.opened')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ after: expect.objectContaining({ method: 'single_sign_on' }) }),
      ]),
    );
    await person({ email: member.email }).arrives([]);
    expect(await audited(ws, 'session.refused')).toMatchObject([
      { after: { method: 'single_sign_on', reason: 'address_of_another' } },
    ]);
  });
});
