import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { cookiesOf, TEST_PASSWORD } from '../../support/app.js';
import { JOIN, startInviting, type Inviting } from './inviting.js';

let on: Inviting;
beforeAll(async () => {
  on = await startInviting();
});
afterAll(() => on.close());

describe('accepting', () => {
  it('without an account makes the user, signs them in, and lets them into this workspace', async () => {
    const { id, email, token } = await on.invited('manager');
    expect((await on.link(token).get('')).body).toEqual({
      workspace: { name: expect.stringMatching(/^Team/) },
      email,
      role: 'manager',
      expiresAt: expect.any(String),
      hasAccount: false,
    });
    const answer = await on.link(token).post('/accept', { ...JOIN, name: 'Zoé 👩‍🚒' });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        state: 'signed_in',
        user: { email, name: 'Zoé 👩‍🚒' },
        workspaces: [{ id: on.ws.id, role: 'manager' }],
      },
    });
    const client = on.app.client({ cookie: cookiesOf(answer.headers) });
    expect((await client.get(`${on.ws.base}/events`)).status).toBe(200);
    expect((await client.get(`${on.ws.base}/members`)).status).toBe(403);
    expect(
      (await on.app.client().post('/api/session', { email, password: TEST_PASSWORD })).status,
    ).toBe(200);
    expect((await on.seen(id)).state).toBe('accepted');
    expect(
      (
        await on.owner.query(
          'select method from identity.session where "userId" = $1 order by "createdAt"',
          [answer.body.user.id],
        )
      ).rows[0],
    ).toEqual({ method: 'invitation' });
  });

  it('works once', async () => {
    const { id, token } = await on.invited();
    expect((await on.link(token).post('/accept', JOIN)).status).toBe(200);
    for (const call of [
      on.link(token).post('/accept', JOIN),
      on.link(token).get(''),
      on.admin.api.delete(`/member-invitations/${id}`),
      on.admin.api.post(`/member-invitations/${id}/send`),
    ]) {
      expect(await call).toMatchObject({ status: 409, body: { code: 'member_invitation_used' } });
    }
  });

  it('works once also where many try at the same moment', async () => {
    const { email, token } = await on.invited();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        on.link(token).post('/accept', { ...JOIN, name: `Racer ${index}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of answers)
      expect([200, 401, 409]).toContain(
        body.code === 'sign_in_first' || body.code === 'member_invitation_used'
          ? status
          : status === 200
            ? 200
            : 0,
      );
    const { rows } = await on.owner.query('select name from identity."user" where email = $1', [
      email,
    ]);
    expect(rows).toEqual([{ name: answers.find(({ status }) => status === 200)!.body.user.name }]);
    const { rows: accounts } = await on.owner.query(
      'select 1 from identity.account a join identity."user" u on u.id = a."userId" where u.email = $1',
      [email],
    );
    expect(accounts).toHaveLength(1);
  });

  it('of two workspaces at the same moment makes one user', async () => {
    const other = await on.app.workspace();
    const { email, token } = await on.invited();
    await other.api.create('/member-invitations', { email, role: 'door' });
    const second = await on.tokenTo(email, 2);
    const answers = await Promise.all([
      on.link(token).post('/accept', JOIN),
      on.link(second).post('/accept', JOIN),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(answers.find(({ status }) => status === 401)!.body.code).toBe('sign_in_first');
    const { rows } = await on.owner.query('select 1 from identity."user" where email = $1', [
      email,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('needs a name and a good password from a newcomer', async () => {
    const { email, token } = await on.invited();
    const pointerOf = async (body: object) => {
      const answer = await on.link(token).post('/accept', body);
      return [answer.status, answer.body.errors?.[0]?.pointer];
    };
    expect(await pointerOf({ password: TEST_PASSWORD })).toEqual([400, '/name']);
    expect(await pointerOf({ name: 'N' })).toEqual([400, '/password']);
    expect(await pointerOf({ name: 'N', password: 'short' })).toEqual([400, '/password']);
    expect(await pointerOf({ name: 'N', password: 'password1234' })).toEqual([400, '/password']);
    expect(await pointerOf({ name: 'N', password: email })).toEqual([400, '/password']);
    expect(await pointerOf({ name: 'N', password: TEST_PASSWORD, role: 'admin' })).toEqual([
      400,
      '/role',
    ]);
    expect(await pointerOf({ name: 'N\u0000', password: TEST_PASSWORD })).toEqual([400, '/name']);
    expect((await on.link(token).get('')).status).toBe(200);
  });

  it('with an account needs its own session, and then lets it into both workspaces', async () => {
    const home = await on.app.workspace();
    const guest = await home.member('analyst');
    const other = await home.member('door');
    await on.invite(guest.email, 'manager');
    const token = await on.tokenTo(guest.email);
    expect((await on.link(token).get('')).body).toMatchObject({ hasAccount: true });
    expect(await on.link(token).post('/accept', JOIN)).toMatchObject({
      status: 401,
      body: { code: 'sign_in_first' },
    });
    const as = (cookie: string) => on.link(token).with({ cookie });
    expect(await as(other.cookie).post('/accept', {})).toMatchObject({
      status: 403,
      body: { code: 'invitation_for_another' },
    });
    expect(await as(guest.cookie).post('/accept', JOIN)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/name' }, { pointer: '/password' }] },
    });
    expect(
      await as(guest.cookie).with({ origin: 'https://evil.example' }).post('/accept', {}),
    ).toMatchObject({ status: 403, body: { code: 'cross_origin' } });
    expect(await as(guest.cookie).post('/accept', {})).toMatchObject({
      status: 200,
      body: {
        workspaces: expect.arrayContaining([
          expect.objectContaining({ id: home.id, role: 'analyst' }),
          expect.objectContaining({ id: on.ws.id, role: 'manager' }),
        ]),
      },
    });
    const client = on.app.client({ cookie: guest.cookie });
    expect([(await client.get(home.base)).status, (await client.get(on.ws.base)).status]).toEqual([
      200, 200,
    ]);
    expect(
      (await on.app.client().post('/api/session', { email: guest.email, password: TEST_PASSWORD }))
        .status,
    ).toBe(200);
  });

  it.each([
    ['admin', 'door', 'admin'],
    ['analyst', 'manager', 'manager'],
  ] as const)(
    'by a member with the role %s of an invitation to %s leaves %s',
    async (present, offered, role) => {
      const member = await on.ws.member(present);
      const { id } = await on.invited(offered);
      await on.owner.query('update member_invitations set email = $1 where id = $2', [
        member.email,
        id,
      ]);
      // The address became a member's after it was invited; the link is sent again to it.
      await on.admin.api.create(`/member-invitations/${id}/send`);
      const token = await on.tokenTo(member.email);
      expect(
        (await on.link(token).with({ cookie: member.cookie }).post('/accept', {})).body.workspaces,
      ).toEqual([expect.objectContaining({ id: on.ws.id, role })]);
    },
  );

  it.each([
    ['admin', 'single_sign_on'],
    ['analyst', 'hand'],
  ] as const)(
    'by a member whom a group made %s leaves who gave the role: %s',
    async (present, source) => {
      const member = await on.ws.member(present);
      const { id, email } = await on.invited('admin');
      await on.owner.query(
        `update members set source = 'single_sign_on' where workspace_id = $1 and user_id = $2`,
        [on.ws.id, member.userId],
      );
      const token = await on.tokenTo(email);
      await on.owner.query('update member_invitations set email = $1 where id = $2', [
        member.email,
        id,
      ]);
      const as = on.link(token).with({ cookie: member.cookie });
      expect((await as.post('/accept', {})).status).toBe(200);
      const { rows } = await on.owner.query(
        'select role, source from members where workspace_id = $1 and user_id = $2',
        [on.ws.id, member.userId],
      );
      expect(rows).toEqual([{ role: 'admin', source }]);
    },
  );

  it('and being made less at the same moment end, whoever is first', async () => {
    const [boss, inviter] = [await on.ws.member('admin'), await on.ws.member('admin')];
    for (let round = 0; round < 5; round += 1) {
      const { id, token } = await on.invited('door');
      await on.owner.query('update member_invitations set invited_by = $1 where id = $2', [
        `member:${inviter.userId}`,
        id,
      ]);
      const roles = `/members/${inviter.userId}`;
      const [accepted, lowered] = await Promise.all([
        on.link(token).post('/accept', JOIN),
        boss.api.patch(roles, { role: 'analyst' }),
      ]);
      expect(lowered.status).toBe(204);
      expect([200, 410]).toContain(accepted.status);
      expect((await boss.api.patch(roles, { role: 'admin' })).status).toBe(204);
    }
  });

  it('takes no password where people sign in at the company’s provider only', async () => {
    const { token } = await on.invited();
    const settings = on.app.application.nest.get(
      (await import('../../../src/platform/config/runtime-settings.js')).RuntimeSettings,
    );
    const before = settings.singleSignOn;
    Object.assign(settings, { singleSignOn: { only: true } });
    try {
      expect(await on.link(token).post('/accept', JOIN)).toMatchObject({
        status: 403,
        body: { code: 'single_sign_on_only' },
      });
    } finally {
      Object.assign(settings, { singleSignOn: before });
    }
    expect((await on.link(token).post('/accept', JOIN)).status).toBe(200);
  });

  it('is told in the audit log, with who and from where', async () => {
    const { id, token } = await on.invited('door');
    const { body } = await on.link(token).post('/accept', JOIN);
    const { rows } = await on.owner.query<{ action: string; actor: string }>(
      `select action, actor from audit_entries where workspace_id = $1 and subject_id = any ($2) order by at, id`,
      [on.ws.id, [id, body.user.id]],
    );
    expect(rows).toEqual([
      { action: 'member.invited', actor: `member:${on.admin.userId}` },
      { action: 'member.joined', actor: `member:${body.user.id}` },
      { action: 'session.opened', actor: `member:${body.user.id}` },
    ]);
  });
});
