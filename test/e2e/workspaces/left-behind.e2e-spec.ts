import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client as Database } from 'pg';

import { GroupMemberships } from '../../../src/modules/workspaces/single-sign-on.contract.js';
import { startApp, type TestApp, type TestMember, type TestWorkspace } from '../../support/app.js';

let app: TestApp;
let owner: Database;
beforeAll(async () => {
  app = await startApp({ worksJobs: false });
  owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const audited = async (ws: TestWorkspace, subject: string): Promise<object[]> => {
  const { rows } = await owner.query<object>(
    `select action, before, after from audit_entries
      where workspace_id = $1 and subject_id = $2 and subject_type = 'member' order by at, id`,
    [ws.id, subject],
  );
  return rows;
};

const leave = (member: TestMember, ws: TestWorkspace) =>
  member.api.at('').delete(`/api/user/workspaces/${ws.id}`);

describe('a role that a group gave', () => {
  it('is shown as such, and made one’s own by giving it by hand, also to the last admin', async () => {
    const ws = await app.workspace();
    const admin = await ws.member('admin');
    const source = async () =>
      (await admin.api.all('/members')).find(({ userId }) => userId === admin.userId).source;
    await owner.query(
      `update members set source = 'single_sign_on' where workspace_id = $1 and user_id = $2`,
      [ws.id, admin.userId],
    );
    expect(await source()).toBe('single_sign_on');
    for (let time = 0; time < 2; time += 1) {
      const answer = await admin.api.patch(`/members/${admin.userId}`, { role: 'admin' });
      expect(answer).toMatchObject({ status: 204 });
    }
    expect(await source()).toBe('hand');
    expect((await audited(ws, admin.userId)).slice(1)).toMatchObject([
      { before: { source: 'single_sign_on' }, after: { source: 'hand' } },
    ]);
  });
});

describe('what a member leaves behind', () => {
  const END: [
    string,
    (admin: TestMember, gone: TestMember, ws: TestWorkspace) => Promise<number>,
  ][] = [
    [
      'is removed',
      async (admin, gone) => (await admin.api.delete(`/members/${gone.userId}`)).status,
    ],
    ['leaves', async (_, gone, ws) => (await leave(gone, ws)).status],
    [
      'may do less',
      async (admin, gone) =>
        (await admin.api.patch(`/members/${gone.userId}`, { role: 'analyst' })).status,
    ],
    [
      'loses their group',
      async (_, gone, ws) => {
        await owner.query(
          `update members set source = 'single_sign_on' where workspace_id = $1 and user_id = $2`,
          [ws.id, gone.userId],
        );
        await app.get(GroupMemberships).bringUpToDate(gone.userId, [], null);
        return 204;
      },
    ],
  ];

  it.each(END)(
    'who %s: their open invitations are taken back, their keys live on',
    async (_, end) => {
      const ws = await app.workspace();
      const [admin, gone] = [await ws.member('admin'), await ws.member('admin')];
      const invite = (by: TestMember, email: string) =>
        by.api.create('/member-invitations', { email, role: 'admin' });
      const theirs = await invite(gone, 'second-address@people.example');
      const others = await invite(admin, 'colleague@people.example');
      const key = await gone.api.create('/api-keys', { name: 'Feed', scopes: ['workspace:read'] });
      expect(await end(admin, gone, ws)).toBe(204);
      const states = new Map(
        (await admin.api.all('/member-invitations')).map(({ id, state }) => [id, state]),
      );
      expect([states.get(theirs.id), states.get(others.id)]).toEqual(['revoked', 'open']);
      const { rows } = await owner.query(
        `select action from audit_entries where workspace_id = $1 and subject_id = $2 order by at, id`,
        [ws.id, theirs.id],
      );
      expect(rows.at(-1)).toEqual({ action: 'member-invitation.revoked' });
      const bearer = app.client({ authorization: `Bearer ${key.secret}` });
      expect((await bearer.get(ws.base)).status).toBe(200);
      expect((await admin.api.all('/api-keys')).find(({ id }) => id === key.id)).toMatchObject({
        createdBy: `member:${gone.userId}`,
      });
    },
  );

  it('stays where they may do more, or another role that may do all that theirs could', async () => {
    const ws = await app.workspace();
    const [admin, member] = [await ws.member('admin'), await ws.member('analyst')];
    const { id } = await admin.api.create('/member-invitations', {
      email: 'stays@people.example',
      role: 'door',
    });
    await owner.query('update member_invitations set invited_by = $1 where id = $2', [
      `member:${member.userId}`,
      id,
    ]);
    await admin.api.patch(`/members/${member.userId}`, { role: 'admin' });
    expect((await admin.api.all('/member-invitations'))[0]).toMatchObject({ state: 'open' });
  });
});
