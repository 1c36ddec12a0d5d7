import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ForgetMemberInvitationsJob } from '../../../src/modules/workspaces/jobs/forget-member-invitations.job.js';
import { JOIN, someone, startInviting, type Inviting } from './inviting.js';

let on: Inviting;
beforeAll(async () => {
  on = await startInviting();
});
afterAll(() => on.close());

describe('an address', () => {
  it('by which nobody could sign in is refused at once', async () => {
    const answer = await on.admin.api.post('/member-invitations', {
      email: 'rené@people.example',
      role: 'door',
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/email', code: 'not_an_email' }] },
    });
  });

  const JUST_SENT = { status: 429, body: { code: 'member_invitation_just_sent' } };

  const ago = (email: string, ...seconds: number[]) =>
    on.owner.query(
      `update member_invitations
          set mailed_at = array(select now() - make_interval(secs => s) from unnest($2::float[]) s)
        where email = $1`,
      [email, seconds],
    );

  it('is written to once a minute, by whatever way, and told when it may be again', async () => {
    const email = someone();
    const { id } = await on.invite(email, 'door');
    const again = () => on.admin.api.post('/member-invitations', { email, role: 'manager' });
    const send = () => on.admin.api.post(`/member-invitations/${id}/send`);
    for (const call of [again, send]) {
      const answer = await call();
      expect(answer).toMatchObject(JUST_SENT);
      const wait = Number(answer.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(30);
      expect(wait).toBeLessThanOrEqual(60);
      expect(answer.body.detail).toContain(String(wait));
    }
    expect(await on.seen(id)).toMatchObject({ role: 'door' });
    expect((await on.admin.api.delete(`/member-invitations/${id}`)).status).toBe(204);
    expect(await again()).toMatchObject(JUST_SENT);
    await ago(email, 61);
    expect((await again()).status).toBe(201);
  });

  it('is written to ten times a day', async () => {
    const email = someone();
    const { id } = await on.invite(email, 'door');
    const send = () => on.admin.api.post(`/member-invitations/${id}/send`);
    await ago(email, 70, 170, 270, 370, 470, 570, 670, 770, 870, 3600);
    const answer = await send();
    expect(answer).toMatchObject(JUST_SENT);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(82_000);
    await ago(email, 70, 170, 270, 370, 470, 570, 670, 770, 870, 86_401);
    expect((await send()).status).toBe(200);
  });
});

describe('a closed invitation', () => {
  it('is forgotten after 90 days, an open one and a younger one are not', async () => {
    const [accepted, revoked, expired, younger, open] = [
      await on.invited(),
      await on.invited(),
      await on.invited(),
      await on.invited(),
      await on.invited(),
    ];
    expect((await on.link(accepted.token).post('/accept', JOIN)).status).toBe(200);
    expect((await on.admin.api.delete(`/member-invitations/${revoked.id}`)).status).toBe(204);
    expect((await on.admin.api.delete(`/member-invitations/${younger.id}`)).status).toBe(204);
    const days = (id: string, age: number) =>
      on.owner.query(
        `update member_invitations
            set accepted_at = accepted_at - make_interval(days => $2),
                revoked_at = revoked_at - make_interval(days => $2),
                expires_at = expires_at - make_interval(days => $2)
          where id = $1`,
        [id, age],
      );
    for (const { id } of [accepted, revoked]) await days(id, 91);
    await days(expired.id, 98);
    await days(younger.id, 89);
    await on.app.get(ForgetMemberInvitationsJob).handle();
    const left = (await on.admin.api.all('/member-invitations?limit=200')).map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining([younger.id, open.id]));
    for (const { id } of [accepted, revoked, expired]) expect(left).not.toContain(id);
  });

  it('alone can be deleted by the application’s role', async () => {
    const { id } = await on.invited();
    await on.owner.query('begin');
    await on.owner.query('set local role tribune_app');
    await on.owner.query(`select set_config('app.workspace_id', $1, true)`, [on.ws.id]);
    const { rowCount } = await on.owner.query('delete from member_invitations where id = $1', [id]);
    await on.owner.query('rollback');
    expect(rowCount).toBe(0);
  });
});
