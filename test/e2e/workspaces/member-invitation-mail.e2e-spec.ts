import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { bodyOf, header, headerNames } from '../../support/mail-server.js';
import { someone, startInviting, type Inviting } from './inviting.js';

let on: Inviting;
beforeAll(async () => {
  on = await startInviting();
});
afterAll(() => on.close());

describe('the mail of an invitation', () => {
  const NASTY = [
    'Team\r\nBcc: all@evil.example',
    'Team\nX-Evil: 1\n\n<script>alert(1)</script>',
    'Équipe \u202egnp\u2028X-Evil: 1\u0085فريق 👩‍🚒',
    '=?utf-8?q?=0D=0ABcc:_all@evil.example?=',
  ];

  it.each(NASTY)('cannot be given headers or receivers by the names %j', async (name) => {
    const own = await on.app.workspace();
    const boss = await own.member('admin');
    expect((await boss.api.patch('', { name })).status).toBe(200);
    await on.owner.query('update identity."user" set name = $1 where id = $2', [name, boss.userId]);
    const email = someone();
    await boss.api.create('/member-invitations', { email, role: 'door', locale: 'en' });
    const mail = await on.mails.wait(email);
    expect(mail.to).toEqual([email]);
    const honest = await honestHeaders();
    expect(headerNames(mail)).toEqual(honest);
    expect(header(mail, 'Subject')).not.toMatch(/[\r\n\u0085\u2028\u202e]/);
    expect(on.mails.to('all@evil.example')).toEqual([]);
    expect(bodyOf(mail).split('<!doctype')[1]).not.toContain('<script>');
    expect(bodyOf(mail)).not.toMatch(/^(Bcc|X-Evil):/m);
  });

  it.each([
    '"a\r\nBcc: all@evil.example"@people.example',
    '"a\nb"@people.example',
    'a@people.example\r\nBcc: all@evil.example',
    'a@people.example, all@evil.example',
    'All <all@evil.example>',
    'a@people.example\u0000',
  ])('cannot be addressed to %j', async (email) => {
    expect(await on.admin.api.post('/member-invitations', { email, role: 'door' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/email' }] },
    });
  });

  const honestHeaders = async (): Promise<string[]> => {
    const email = someone();
    await on.invite(email, 'door', { locale: 'en' });
    return headerNames(await on.mails.wait(email));
  };
});
