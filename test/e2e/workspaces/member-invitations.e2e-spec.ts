import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { randomBytes } from 'node:crypto';

import { bodyOf, header } from '../../support/mail-server.js';
import { until } from '../../support/until.js';
import { JOIN, someone, startInviting, type Inviting } from './inviting.js';

let on: Inviting;
beforeAll(async () => {
  on = await startInviting();
});
afterAll(() => on.close());

describe('inviting', () => {
  it('sends a link that expires in seven days, and shows its token to nobody else', async () => {
    const email = someone();
    const answer = await on.admin.api.post('/member-invitations', { email, role: 'manager' });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        email,
        role: 'manager',
        state: 'open',
        delivery: 'queued',
        locale: 'fr',
        existing: false,
      },
    });
    const days = (Date.parse(answer.body.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.99);
    expect(days).toBeLessThanOrEqual(7);
    const token = await on.tokenTo(email);
    expect(token).toMatch(/^[\w-]{65}$/);
    expect(bodyOf(await on.mails.wait(email))).toContain(`${on.app.url}/join#${token}`);
    expect(JSON.stringify(answer.body)).not.toContain(token);
    await until(async () => (await on.seen(answer.body.id)).delivery === 'sent');
    const { rows } = await on.owner.query(
      `select to_jsonb(i)::text as row from member_invitations i where email = $1
       union all select to_jsonb(j)::text from pgboss.job j
       union all select to_jsonb(l)::text from audit_entries l`,
      [email],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain(token.slice(22));
  });

  it('answers the same for an address with an account elsewhere and for one without', async () => {
    const stranger = await (await on.app.workspace()).member('manager');
    const [known, unknown] = [await on.invite(stranger.email), await on.invite(someone())];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    const same = ({ role, state, delivery, existing }: Record<string, unknown>) => [
      role,
      state,
      delivery,
      existing,
    ];
    expect(same(known)).toEqual(same(unknown));
  });

  it('writes in the language that was asked for, and else in the workspace’s', async () => {
    const [english, french] = [someone(), someone()];
    await on.invite(english, 'door', { locale: 'en' });
    await on.invite(french, 'door');
    const mail = await on.mails.wait(english);
    expect(header(mail, 'Subject')).toMatch(/^Invitation to join “Team \d+” on Tribune$/);
    expect(header(mail, 'Content-Language')).toBe('en');
    expect(bodyOf(mail)).toContain('admin invites you to join the workspace');
    expect(bodyOf(mail)).toContain('<html lang="en">');
    expect(header(await on.mails.wait(french), 'Subject')).toMatch(
      /^Invitation à rejoindre « Team/,
    );
  });

  it('the same address again replaces what is open', async () => {
    const { id, email, token } = await on.invited('door');
    const again = await on.admin.api.post('/member-invitations', {
      email: email.toUpperCase(),
      role: 'manager',
    });
    expect(again).toMatchObject({
      status: 200,
      body: { id, email, role: 'manager', existing: true },
    });
    const { rows } = await on.owner.query(
      `select before, after from audit_entries where subject_id = $1 order by at, id`,
      [id],
    );
    expect(rows).toMatchObject([
      { before: null, after: { role: 'door' } },
      { before: { role: 'door' }, after: { role: 'manager' } },
    ]);
    const second = await on.tokenTo(email, 2);
    expect(second).not.toBe(token);
    expect((await on.link(token).get('')).status).toBe(404);
    expect((await on.link(second).get('')).body).toMatchObject({ email, role: 'manager' });
  });

  it('at the same moment from many leaves one, and sends one mail', async () => {
    const email = someone();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        on.admin.api.post('/member-invitations', { email, role: 'door' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 429, 429, 429, 429]);
    await on.mails.wait(email);
    expect(on.mails.to(email)).toHaveLength(1);
  });

  it('refuses a member, a role above the giver’s, and what is no address', async () => {
    const member = await on.ws.member('door');
    expect(
      await on.admin.api.post('/member-invitations', { email: member.email, role: 'door' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'already_member', errors: [{ pointer: '/email' }] },
    });
    const weak = await on.ws.keyed('members:write', 'workspace:read');
    expect(
      await weak.post('/member-invitations', { email: someone(), role: 'admin' }),
    ).toMatchObject({
      status: 403,
      body: { code: 'role_above_giver' },
    });
    expect(
      await (
        await on.ws.member('manager')
      ).api.post('/member-invitations', { email: someone(), role: 'door' }),
    ).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const bad = { email: 'no address', role: 'owner', token: 'x' };
    expect((await on.admin.api.post('/member-invitations', bad)).body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/email', code: 'not_an_email' }),
        expect.objectContaining({ pointer: '/role', code: 'not_one_of' }),
        expect.objectContaining({ pointer: '/token', code: 'unknown_field' }),
      ]),
    );
  });

  it('shows a mail that cannot be delivered', async () => {
    const { id } = await on.invite(`gone@${randomBytes(4).toString('hex')}.example`);
    await until(async () => (await on.seen(id)).delivery === 'bounced');
  });

  it('is done once under one idempotency key', async () => {
    const email = someone();
    const keyed = on.admin.api.with({ 'idempotency-key': email });
    const first = await keyed.create('/member-invitations', { email, role: 'door' });
    expect(await keyed.create('/member-invitations', { email, role: 'door' })).toEqual(first);
    await on.mails.wait(email);
    expect(on.mails.to(email)).toHaveLength(1);
  });

  it('is listed page by page, the newest first, in this workspace only', async () => {
    const other = await on.app.workspace();
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1)
      ids.unshift(
        (await other.api.create('/member-invitations', { email: someone(), role: 'door' })).id,
      );
    expect((await other.api.all('/member-invitations?limit=2')).map(({ id }) => id)).toEqual(ids);
    for (const call of [
      on.admin.api.post(`/member-invitations/${ids[0]}/send`),
      on.admin.api.delete(`/member-invitations/${ids[0]}`),
    ]) {
      expect(await call).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
  });
});

describe('an invitation', () => {
  it('sent again has a new link, and the old one is void', async () => {
    const { id, email, token } = await on.invited();
    await on.owner.query(
      `update member_invitations set expires_at = now() - interval '1 minute' where id = $1`,
      [id],
    );
    expect(await on.link(token).get('')).toMatchObject({
      status: 410,
      body: { code: 'member_invitation_expired' },
    });
    expect((await on.seen(id)).state).toBe('expired');
    expect(await on.link(token).post('/accept', JOIN)).toMatchObject({
      status: 410,
      body: { code: 'member_invitation_expired' },
    });
    const again = await on.admin.api.post(`/member-invitations/${id}/send`);
    expect(again).toMatchObject({ status: 200, body: { id, state: 'open' } });
    expect(Date.parse(again.body.expiresAt)).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
    const second = await on.tokenTo(email, 2);
    expect((await on.link(token).get('')).status).toBe(404);
    expect((await on.link(second).get('')).status).toBe(200);
  });

  it('revoked leads nowhere, and stays revoked', async () => {
    const { id, token } = await on.invited();
    expect((await on.admin.api.delete(`/member-invitations/${id}`)).status).toBe(204);
    expect((await on.admin.api.delete(`/member-invitations/${id}`)).status).toBe(204);
    for (const call of [
      on.link(token).get(''),
      on.link(token).post('/accept', JOIN),
      on.admin.api.post(`/member-invitations/${id}/send`),
    ]) {
      expect(await call).toMatchObject({
        status: 410,
        body: { code: 'member_invitation_revoked' },
      });
    }
    expect((await on.seen(id)).state).toBe('revoked');
  });

  it('forged is unknown, whatever it names', async () => {
    const { token } = await on.invited();
    const other = await on.app.workspace();
    const swapped =
      Buffer.from(other.id.replaceAll('-', ''), 'hex').toString('base64url') + token.slice(22);
    const flipped = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
    for (const forged of [
      swapped,
      flipped,
      token.slice(0, 64),
      `${token}A`,
      'x',
      '%00',
      'é'.repeat(65),
    ]) {
      expect(await on.link(forged).get('')).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
      expect(await on.link(forged).post('/accept', JOIN)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
    }
  });
});
