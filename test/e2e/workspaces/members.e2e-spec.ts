import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';
import { pino } from 'pino';

import { createApplication } from '../../../src/app/application.js';
import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import {
  cookiesOf,
  startApp,
  TEST_PASSWORD,
  type TestApp,
  type TestMember,
  type TestWorkspace,
} from '../../support/app.js';
import { Client } from '../../support/client.js';

const NOBODY = '0198c0de-0000-7000-8000-000000000000';
const LAST_ADMIN = { status: 409, body: { code: 'last_admin' } };
const NOT_FOUND = { status: 404, body: { code: 'not_found' } };

let app: TestApp;
let owner: Database;

beforeAll(async () => {
  app = await startApp();
  owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const adminsOf = async ({ id }: TestWorkspace): Promise<number> => {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::int as count from members where workspace_id = $1 and role = 'admin'`,
    [id],
  );
  return rows[0]!.count;
};

const audited = async (ws: TestWorkspace, subject: string): Promise<object[]> => {
  const { rows } = await owner.query<object>(
    `select action, actor, before, after from audit_entries
      where workspace_id = $1 and subject_id = $2 and subject_type = 'member' order by at, id`,
    [ws.id, subject],
  );
  return rows;
};

/** Leaving is a matter of the person, not of the workspace: its address is theirs. */
const leave = (member: TestMember, ws: TestWorkspace) =>
  member.api.at('').delete(`/api/user/workspaces/${ws.id}`);

const signInAgain = async ({ email }: TestMember): Promise<string> =>
  cookiesOf((await app.client().post('/api/session', { email, password: TEST_PASSWORD })).headers);

describe('a member’s role', () => {
  it('is changed, and holds at their next request', async () => {
    const ws = await app.workspace();
    const [admin, member] = [await ws.member('admin'), await ws.member('door')];
    expect((await member.api.get('/events')).status).toBe(403);
    const changed = await admin.api.patch(`/members/${member.userId}`, { role: 'analyst' });
    expect(changed).toMatchObject({ status: 204 });
    expect((await member.api.get('/events')).status).toBe(200);
    expect(
      (await admin.api.all('/members')).find(({ userId }) => userId === member.userId),
    ).toMatchObject({ role: 'analyst' });
    expect((await audited(ws, member.userId)).slice(1)).toEqual([
      {
        action: 'member.role-changed',
        actor: `member:${admin.userId}`,
        before: { role: 'door' },
        after: { role: 'analyst' },
      },
    ]);
  });

  it('is not changed for nobody, for somebody of another workspace, or by mass assignment', async () => {
    const ws = await app.workspace();
    const admin = await ws.member('admin');
    const stranger = await (await app.workspace()).member('door');
    for (const id of [NOBODY, stranger.userId, 'no-id'])
      expect(await admin.api.patch(`/members/${id}`, { role: 'door' })).toMatchObject(NOT_FOUND);
    for (const body of [
      {},
      { role: null },
      { role: 'owner' },
      { role: 'door', userId: NOBODY },
      { role: ['admin'] },
    ])
      expect((await admin.api.patch(`/members/${admin.userId}`, body)).status).toBe(400);
    expect(
      (await admin.api.raw('PUT', '/members', '{}', { 'content-type': 'application/json' })).status,
    ).toBe(404);
  });

  it('is never above that of who gives it', async () => {
    const ws = await app.workspace();
    const member = await ws.member('door');
    const weak = await ws.keyed('members:write');
    expect(await weak.patch(`/members/${member.userId}`, { role: 'admin' })).toMatchObject({
      status: 403,
      body: { code: 'role_above_giver', errors: [{ pointer: '/role' }] },
    });
    expect(
      await (await ws.member('manager')).api.patch(`/members/${member.userId}`, { role: 'door' }),
    ).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
});

describe('a member who is removed', () => {
  it('is out at once, in every process, with every session', async () => {
    const ws = await app.workspace();
    const elsewhere = await app.workspace();
    const [admin, member] = [await ws.member('admin'), await ws.member('manager')];
    await owner.query(
      `insert into members (workspace_id, user_id, role, created_at) values ($1, $2, 'door', now())`,
      [elsewhere.id, member.userId],
    );
    const second = await signInAgain(member);
    const { settings } = { settings: app.get(RuntimeSettings) };
    const other = await createApplication(
      new RuntimeSettings({ ...settings, worksJobs: false }),
      pino({ level: 'silent' }),
    );
    await other.nest.listen(0, '127.0.0.1');
    try {
      const url = `http://127.0.0.1:${(other.nest.getHttpServer().address() as { port: number }).port}`;
      const there = (cookie: string) => new Client(url, { cookie });
      expect((await there(member.cookie).get(ws.base)).status).toBe(200);
      expect((await there(second).get(elsewhere.base)).status).toBe(200);
      expect((await admin.api.delete(`/members/${member.userId}`)).status).toBe(204);
      for (const cookie of [member.cookie, second]) {
        expect((await there(cookie).get('/api/session')).status).toBe(401);
        expect((await app.client({ cookie }).get(elsewhere.base)).status).toBe(401);
      }
    } finally {
      await other.close();
    }
    const cookie = await signInAgain(member);
    expect(await app.client({ cookie }).get(ws.base)).toMatchObject(NOT_FOUND);
    expect((await app.client({ cookie }).get(elsewhere.base)).status).toBe(200);
    expect(await admin.api.delete(`/members/${member.userId}`)).toMatchObject(NOT_FOUND);
    expect((await audited(ws, member.userId)).at(-1)).toMatchObject({
      action: 'member.removed',
      actor: `member:${admin.userId}`,
      before: { role: 'manager' },
    });
  });

  it('of another workspace is not, nor are their sessions ended from there', async () => {
    const [ws, other] = [await app.workspace(), await app.workspace()];
    const [admin, stranger] = [await ws.member('admin'), await other.member('door')];
    for (const id of [stranger.userId, NOBODY]) {
      expect(await admin.api.delete(`/members/${id}`)).toMatchObject(NOT_FOUND);
      expect(await admin.api.delete(`/members/${id}/sessions`)).toMatchObject(NOT_FOUND);
    }
    expect((await stranger.api.get('')).status).toBe(200);
  });
});

describe('a member’s sessions', () => {
  it('are ended by an admin, and the member signs in again', async () => {
    const ws = await app.workspace();
    const [admin, member] = [await ws.member('admin'), await ws.member('analyst')];
    expect(await member.api.delete(`/members/${admin.userId}/sessions`)).toMatchObject({
      status: 403,
    });
    expect((await admin.api.delete(`/members/${member.userId}/sessions`)).status).toBe(204);
    expect((await member.api.get('')).status).toBe(401);
    expect((await admin.api.get('')).status).toBe(200);
    expect((await app.client({ cookie: await signInAgain(member) }).get(ws.base)).status).toBe(200);
    expect((await audited(ws, member.userId)).at(-1)).toMatchObject({
      action: 'member.sessions-ended',
      actor: `member:${admin.userId}`,
    });
  });
});

describe('leaving', () => {
  it('ends one’s own membership, and nothing else', async () => {
    const [ws, elsewhere] = [await app.workspace(), await app.workspace()];
    await ws.member('admin');
    const member = await ws.member('door');
    await owner.query(
      `insert into members (workspace_id, user_id, role, created_at) values ($1, $2, 'analyst', now())`,
      [elsewhere.id, member.userId],
    );
    expect((await leave(member, ws)).status).toBe(204);
    const client = member.api.at('');
    expect(await client.get(ws.base)).toMatchObject(NOT_FOUND);
    expect(
      (await client.read('/api/session')).workspaces.map(({ id }: { id: string }) => id),
    ).toEqual([elsewhere.id]);
    expect((await client.get(elsewhere.base)).status).toBe(200);
    expect(await leave(member, ws)).toMatchObject(NOT_FOUND);
    expect((await audited(ws, member.userId)).at(-1)).toMatchObject({
      action: 'member.left',
      actor: `member:${member.userId}`,
    });
  });

  it('a workspace of others, or none, is not possible', async () => {
    const [ws, other] = [await app.workspace(), await app.workspace()];
    const member = await ws.member('door');
    expect(await leave(member, other)).toMatchObject(NOT_FOUND);
    expect(await member.api.at('').delete(`/api/user/workspaces/${NOBODY}`)).toMatchObject(
      NOT_FOUND,
    );
    expect((await ws.api.at('').delete(`/api/user/workspaces/${ws.id}`)).status).toBe(401);
  });
});

describe('the last admin', () => {
  it('can neither leave, be removed nor be lowered', async () => {
    const ws = await app.workspace();
    const admin = await ws.member('admin');
    await ws.member('manager');
    expect(await leave(admin, ws)).toMatchObject(LAST_ADMIN);
    expect(await admin.api.delete(`/members/${admin.userId}`)).toMatchObject(LAST_ADMIN);
    expect(await ws.api.delete(`/members/${admin.userId}`)).toMatchObject(LAST_ADMIN);
    expect(await admin.api.patch(`/members/${admin.userId}`, { role: 'manager' })).toMatchObject(
      LAST_ADMIN,
    );
    expect((await admin.api.patch(`/members/${admin.userId}`, { role: 'admin' })).status).toBe(204);
    expect((await admin.api.get('/members')).status).toBe(200);
  });

  type Race = (
    one: TestMember,
    other: TestMember,
    ws: TestWorkspace,
  ) => Promise<{ status: number }>[];
  const races: [string, Race][] = [
    ['leave', (one, other, ws) => [leave(one, ws), leave(other, ws)]],
    [
      'lower each other',
      (one, other) => [
        one.api.patch(`/members/${other.userId}`, { role: 'door' }),
        other.api.patch(`/members/${one.userId}`, { role: 'door' }),
      ],
    ],
    [
      'remove each other',
      (one, other) => [
        one.api.delete(`/members/${other.userId}`),
        other.api.delete(`/members/${one.userId}`),
      ],
    ],
    [
      'leave and lower',
      (one, other, ws) => [
        leave(one, ws),
        other.api.patch(`/members/${other.userId}`, { role: 'door' }),
      ],
    ],
  ];

  it.each(races)('stays when two admins %s at the same moment', async (_, race) => {
    for (let round = 0; round < 5; round += 1) {
      const ws = await app.workspace();
      const [one, other] = [await ws.member('admin'), await ws.member('admin')];
      const statuses = (await Promise.all(race(one, other, ws))).map(({ status }) => status);
      expect(statuses).toContain(204);
      expect(await adminsOf(ws)).toBe(1);
    }
  });
});

describe('somebody in several workspaces', () => {
  it('goes from one to the other with one session, with the role that they have in each', async () => {
    const [one, two] = [await app.workspace(), await app.workspace()];
    const member = await one.member('admin');
    await owner.query(
      `insert into members (workspace_id, user_id, role, created_at) values ($1, $2, 'door', now())`,
      [two.id, member.userId],
    );
    const client = member.api.at('');
    const { workspaces } = await client.read('/api/session');
    expect(
      Object.fromEntries(workspaces.map(({ id, role }: Record<string, string>) => [id, role])),
    ).toEqual({ [one.id]: 'admin', [two.id]: 'door' });
    for (const { base, status } of [
      { base: one.base, status: 200 },
      { base: two.base, status: 403 },
      { base: one.base, status: 200 },
    ]) {
      expect((await client.get(base)).status).toBe(200);
      expect((await client.get(`${base}/members`)).status).toBe(status);
    }
  });
});
