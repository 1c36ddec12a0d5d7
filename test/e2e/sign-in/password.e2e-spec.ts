import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword as scrypt } from 'better-auth/crypto';

import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { bodyOf, header, startMailServer, type MailServer } from '../../support/mail-server.js';
import { Browser, personOf, type Person } from './person.js';

const NEW_PASSWORD = 'herons along the Canal du Midi';

let mails: MailServer;
let app: TestApp;
let ws: TestWorkspace;
let person: Person;

beforeAll(async () => {
  mails = await startMailServer();
  app = await startApp({ smtpUrl: mails.url });
  ws = await app.workspace();
});
afterAll(async () => {
  await app.close();
  await mails.close();
});
beforeEach(async () => {
  person = await personOf(app, ws);
});

const signIn = (email: string, password: string): Promise<Answer> =>
  app.client().post('/api/session', { email, password });

const change = (
  { browser }: Person,
  newPassword: string,
  currentPassword = TEST_PASSWORD,
): Promise<Answer> => browser.client.put('/api/user/password', { currentPassword, newPassword });

const hashOf = async ({ userId }: Person): Promise<string> => {
  const { rows } = await app
    .get(BetterAuth)
    .pool.query<{ password: string }>(
      'select password from identity."account" where "userId" = $1',
      [userId],
    );
  return rows[0]?.password ?? '';
};

const setHash = async ({ userId }: Person, hash: string | null): Promise<void> => {
  await app
    .get(BetterAuth)
    .pool.query('update identity."account" set password = $2 where "userId" = $1', [userId, hash]);
};

describe('a profile', () => {
  it('is read and renamed by its owner', async () => {
    const { browser, userId, email } = person;
    const profile = { id: userId, email, name: 'manager', hasPassword: true };
    expect(await browser.client.read('/api/user')).toMatchObject(profile);
    const name = 'Noémie 🎭 الاسم';
    expect((await browser.client.patch('/api/user', { name })).body).toMatchObject({
      ...profile,
      name,
    });
    expect((await browser.client.read('/api/session')).user.name).toBe(name);
    expect((await browser.client.patch('/api/user', {})).body.name).toBe(name);
  });

  it.each([
    [{ email: 'other@team.example' }, 'unknown_field', '/email'],
    [{ emailVerified: true }, 'unknown_field', '/emailVerified'],
    [{ twoFactorEnabled: false }, 'unknown_field', '/twoFactorEnabled'],
    [{ name: '' }, 'too_short', '/name'],
    [{ name: 'x'.repeat(121) }, 'too_long', '/name'],
    [{ name: null }, 'required', '/name'],
    [{ name: 7 }, 'not_text', '/name'],
    [{ name: 'a\u0000b' }, 'nul_character', '/name'],
  ])('refuses %j', async (body, code, pointer) => {
    expect(await person.browser.client.patch('/api/user', body)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code }] },
    });
  });

  it('is nobody’s without a session', async () => {
    expect((await app.client().get('/api/user')).status).toBe(401);
    expect((await app.client().patch('/api/user', { name: 'x' })).status).toBe(401);
    expect((await ws.api.at('').get('/api/user')).status).toBe(401);
  });
});

describe('a password', () => {
  it('is changed by who knows it: other sessions end, this one gets a new id, a mail tells it', async () => {
    const elsewhere = new Browser(app);
    await elsewhere.signIn(person.email);
    const before = person.browser.client;
    const answer = await change(person, NEW_PASSWORD);
    expect(answer.status).toBe(204);
    for (const cookie of answer.headers.getSetCookie()) person.browser.keep(cookie);
    expect((await person.browser.get('/api/session')).status).toBe(200);
    expect((await before.get('/api/session')).status).toBe(401);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    expect((await person.browser.client.read('/api/sessions')).items).toHaveLength(1);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(person.email, NEW_PASSWORD)).status).toBe(200);
    const mail = await mails.wait(person.email);
    expect(header(mail, 'subject')).toBe('Votre mot de passe a été changé');
    expect(bodyOf(mail)).not.toContain(NEW_PASSWORD);
    const admin = await ws.member('admin');
    const noted = await admin.api.all(`/audit-log?subjectId=${person.userId}`);
    expect(noted.map(({ action }) => action)).toContain('password.changed');
    expect(JSON.stringify(noted)).not.toContain(NEW_PASSWORD);
  });

  it('is told in the language that the browser speaks', async () => {
    const client = person.browser.client.with({ 'accept-language': 'en-GB,en' });
    const body = { currentPassword: TEST_PASSWORD, newPassword: NEW_PASSWORD };
    expect((await client.put('/api/user/password', body)).status).toBe(204);
    expect(header(await mails.wait(person.email), 'subject')).toBe('Your password was changed');
  });

  it('stays where the former one is wrong, and guessing it is slowed', async () => {
    const wrong = { status: 422, body: { code: 'wrong_password' } };
    for (let tries = 0; tries < 6; tries += 1) {
      expect(await change(person, NEW_PASSWORD, `wrong ${tries}`)).toMatchObject(wrong);
    }
    const slowed = await change(person, NEW_PASSWORD);
    expect(slowed).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await person.browser.get('/api/session')).status).toBe(200);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
  });

  it.each([
    ['short', 'too_short'],
    ['x'.repeat(257), 'too_long'],
    ['password1234', 'too_common'],
    ['azertyuiop123', 'too_common'],
    ['tribune-tribune', 'too_personal'],
  ])('cannot become %j', async (password, code) => {
    expect(await change(person, password)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer: '/newPassword', code }] },
    });
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
  });

  it('cannot become the person’s own address, and the reason is said in their language', async () => {
    const client = person.browser.client.with({ 'accept-language': 'fr' });
    const body = { currentPassword: TEST_PASSWORD, newPassword: person.email };
    const { errors } = (await client.put('/api/user/password', body)).body;
    expect(errors).toEqual([
      {
        pointer: '/newPassword',
        code: 'too_personal',
        detail: expect.stringContaining('votre nom'),
      },
    ]);
  });

  it('is not there to change for who has none', async () => {
    await setHash(person, null);
    expect((await person.browser.client.read('/api/user')).hasPassword).toBe(false);
    expect(await change(person, NEW_PASSWORD)).toMatchObject({
      status: 409,
      body: { code: 'no_password' },
    });
  });

  it('of an earlier version still works, and is hashed anew at the next sign-in', async () => {
    await setHash(person, await scrypt(TEST_PASSWORD));
    expect((await signIn(person.email, 'not the password')).status).toBe(401);
    expect(await hashOf(person)).not.toContain('$argon2id$');
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
    expect(await hashOf(person)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
    expect((await signIn(person.email, 'not the password')).status).toBe(401);
  });
});
