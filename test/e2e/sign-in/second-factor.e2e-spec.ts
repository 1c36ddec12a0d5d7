import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Sessions } from '../../../src/platform/identity/sessions.js';
import { Users } from '../../../src/platform/identity/users.js';
import { AccountOutbox } from '../../../src/platform/mail/account-outbox.store.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import {
  cookiesOf,
  startApp,
  TEST_PASSWORD,
  type TestApp,
  type TestWorkspace,
} from '../../support/app.js';
import { until } from '../../support/until.js';
import { Authenticator, Browser, enrol, enrolled, letCodesAge, personOf } from './person.js';

const FACTOR = '/api/user/second-factor';
const PASSWORD = { password: TEST_PASSWORD };

let app: TestApp;
let ws: TestWorkspace;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
});
afterAll(() => app.close());

/** The actions that the workspace's audit log tells of this user. */
const notedAbout = async ({ id }: TestWorkspace, userId: string): Promise<string[]> => {
  const db = app.get(UnitOfWork);
  const rows = await db.run(
    { workspaceId: id },
    () => db.manager.sql<{ action: string }[]>`
      select action from audit_entries where workspace_id = ${id} and subject_id = ${userId}`,
  );
  return rows.map(({ action }) => action);
};

describe('setting up a second factor', () => {
  it('gives the app’s secret twice over and ten recovery codes, and asks for none of them yet', async () => {
    const { browser, email } = await personOf(app, ws);
    const { status, body } = await browser.post(FACTOR, PASSWORD);
    expect(status).toBe(200);
    const uri = new URL(body.uri);
    expect(`${uri.protocol}//${uri.host}`).toBe('otpauth://totp');
    expect(decodeURIComponent(uri.pathname)).toBe(`/Tribune:${email}`);
    expect(Object.fromEntries(uri.searchParams)).toMatchObject({
      secret: body.secret,
      issuer: 'Tribune',
      digits: '6',
      period: '30',
    });
    expect(new Set(body.recoveryCodes).size).toBe(10);
    expect((await new Browser(app).signIn(email)).body).toMatchObject({
      state: 'signed_in',
      secondFactor: false,
      user: { email },
    });
  });

  it('is done by a first code: a new session id, and no session without it goes on', async () => {
    const { browser, email } = await personOf(app, ws);
    const elsewhere = new Browser(app);
    await elsewhere.signIn(email);
    const before = browser.cookie;
    await enrol(app, { browser, email, userId: '' });
    expect((await browser.get('/api/session')).body).toMatchObject({
      state: 'signed_in',
      secondFactor: true,
    });
    expect(browser.cookie).not.toBe(before);
    expect((await new Browser(app, before).get('/api/session')).status).toBe(401);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
  });

  it('begun again, replaces the secret that was never confirmed', async () => {
    const { browser } = await personOf(app, ws);
    const first = new Authenticator((await browser.post(FACTOR, PASSWORD)).body.secret);
    const second = new Authenticator((await browser.post(FACTOR, PASSWORD)).body.secret);
    expect(await browser.post(`${FACTOR}/confirm`, { code: first.code() })).toMatchObject({
      status: 422,
      body: { code: 'wrong_code', errors: [{ pointer: '/code' }] },
    });
    expect(await browser.post(`${FACTOR}/confirm`, { code: second.code() })).toMatchObject({
      status: 204,
    });
  });

  it('begun twice at once, leaves one secret', async () => {
    const { browser } = await personOf(app, ws);
    const both = await Promise.all([
      browser.post(FACTOR, PASSWORD),
      browser.post(FACTOR, PASSWORD),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const answers = [];
    for (const { body } of both) {
      const code = new Authenticator(body.secret).code();
      answers.push((await browser.post(`${FACTOR}/confirm`, { code })).status);
    }
    expect(answers.filter((status) => status === 204)).toHaveLength(1);
  });

  it('is refused in its turn: password, code, order', async () => {
    const { browser } = await personOf(app, ws);
    expect(await browser.post(FACTOR, { password: 'not the password' })).toMatchObject({
      status: 422,
      body: { code: 'wrong_password', errors: [{ pointer: '/password' }] },
    });
    expect(await browser.post(`${FACTOR}/confirm`, { code: '123456' })).toMatchObject({
      status: 409,
      body: { code: 'second_factor_missing' },
    });
    expect(await browser.post(`${FACTOR}/remove`, { ...PASSWORD, code: '123456' })).toMatchObject({
      status: 409,
      body: { code: 'second_factor_missing' },
    });
    const { body } = await browser.post(FACTOR, PASSWORD);
    const wrong = new Authenticator(body.secret).wrong();
    expect(await browser.post(`${FACTOR}/confirm`, { code: wrong })).toMatchObject({
      status: 422,
      body: { code: 'wrong_code' },
    });
    for (const code of ['12345', '1234567', '12345a', '١٢٣٤٥٦', 123456, '12345\u0000', null]) {
      expect(await browser.post(`${FACTOR}/confirm`, { code })).toMatchObject({
        status: 400,
        body: { code: 'invalid_input', errors: [{ pointer: '/code' }] },
      });
    }
  });

  it('is refused where there is one, and a second code does not confirm it again', async () => {
    const { browser, authenticator } = await enrolled(app, ws);
    const exists = { status: 409, body: { code: 'second_factor_exists' } };
    expect(await browser.post(FACTOR, PASSWORD)).toMatchObject(exists);
    expect(await browser.post(`${FACTOR}/confirm`, { code: authenticator.code() })).toMatchObject(
      exists,
    );
  });

  it('does not slow who asks in the wrong order: that is no guess', async () => {
    const { browser } = await enrolled(app, ws);
    for (let tries = 0; tries < 8; tries += 1) {
      expect(await browser.post(FACTOR, PASSWORD)).toMatchObject({
        body: { code: 'second_factor_exists' },
      });
    }
  });

  it('is refused to who has no password, and needs a session', async () => {
    const email = 'only-at-the-provider@team.example';
    const user = await app.get(Users).create({ name: 'Sso', email, password: null });
    const cookies = await app
      .get(Sessions)
      .open({}, { userId: user.id, method: 'single_sign_on', secondFactor: true });
    const headers = new Headers();
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    expect(await new Browser(app, cookiesOf(headers)).post(FACTOR, PASSWORD)).toMatchObject({
      status: 409,
      body: { code: 'second_factor_needs_password' },
    });
    for (const path of ['', '/confirm', '/remove', '/recovery-codes']) {
      expect(await app.client().post(`${FACTOR}${path}`, PASSWORD)).toMatchObject({ status: 401 });
    }
  });

  it('slows who guesses passwords behind an open session, and says for how long', async () => {
    const { browser, email } = await personOf(app, ws);
    const guess = () => browser.post(FACTOR, { password: 'not the password' });
    for (let n = 0; n < 5; n += 1) expect((await guess()).status).toBe(422);
    let refused = await guess();
    for (let n = 0; n < 10 && refused.status === 422; n += 1) refused = await guess();
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await new Browser(app).signIn(email)).status).toBe(200);
  });
});

describe('what happens to a second factor', () => {
  it('is told to its owner by letter, and noted for the admins of their workspaces', async () => {
    const own = await app.workspace();
    const { browser, email, userId, authenticator, recoveryCodes } = await enrolled(app, own);
    await browser.post(`${FACTOR}/recovery-codes`, { ...PASSWORD, code: authenticator.code() });
    const { body } = await browser.post(FACTOR, PASSWORD);
    expect(body.code).toBe('second_factor_exists');
    const other = new Browser(app);
    await other.signIn(email);
    expect((await other.show({ recoveryCode: recoveryCodes[0] })).status).toBe(422);
    await letCodesAge(app, userId);
    await browser.post(`${FACTOR}/remove`, { ...PASSWORD, code: authenticator.code() });
    const outbox = app.get(AccountOutbox);
    const subjects = async () =>
      (await outbox.list(500)).filter(({ to }) => to === email).map(({ subject }) => subject);
    await until(async () => (await subjects()).length === 3);
    expect((await subjects()).sort()).toEqual([
      'Un second facteur protège votre compte',
      'Vos codes de secours ont été remplacés',
      'Votre second facteur a été retiré',
    ]);
    const noted = await notedAbout(own, userId);
    expect(noted).toEqual(
      expect.arrayContaining([
        'second-factor.enabled',
        'recovery-codes.made',
        'session.refused',
        'second-factor.removed',
      ]),
    );
  });

  it('is told as well where a recovery code was used', async () => {
    const own = await app.workspace();
    const { email, userId, recoveryCodes } = await enrolled(app, own);
    const other = new Browser(app);
    await other.signIn(email);
    await other.show({ recoveryCode: recoveryCodes[0] });
    await until(async () =>
      (await app.get(AccountOutbox).list(500)).some(
        ({ to, subject }) => to === email && subject === 'Un code de secours a été utilisé',
      ),
    );
    expect(await notedAbout(own, userId)).toContain('recovery-code.used');
  });

  it('is seen in the profile', async () => {
    const { browser, email, userId } = await personOf(app, ws);
    const inForce = async () => (await browser.get('/api/user')).body.secondFactorEnabled;
    expect(await inForce()).toBe(false);
    await browser.post(FACTOR, PASSWORD);
    expect(await inForce()).toBe(false);
    await enrol(app, { browser, email, userId });
    expect(await inForce()).toBe(true);
  });

  it('leaves no other way in: not even our own code opens a session without it', async () => {
    const { userId } = await enrolled(app, ws);
    await expect(
      app.get(Sessions).open({}, { userId, method: 'invitation', secondFactor: false }),
    ).rejects.toThrow();
  });
});

describe('giving a second factor up', () => {
  it.each(['code', 'recoveryCode'] as const)('takes the password and a %s', async (by) => {
    const { browser, email, authenticator, recoveryCodes } = await enrolled(app, ws);
    const before = browser.cookie;
    const proof =
      by === 'code' ? { code: authenticator.code() } : { recoveryCode: recoveryCodes[3] };
    expect(await browser.post(`${FACTOR}/remove`, { ...PASSWORD, ...proof })).toMatchObject({
      status: 204,
    });
    expect((await browser.get('/api/session')).body).toMatchObject({ secondFactor: false });
    expect((await new Browser(app, before).get('/api/session')).status).toBe(401);
    expect((await new Browser(app).signIn(email)).body).toMatchObject({ state: 'signed_in' });
  });

  it('is refused without both, and then the second factor is still there', async () => {
    const { browser, email, authenticator, recoveryCodes } = await enrolled(app, ws);
    const remove = (body: object) => browser.post(`${FACTOR}/remove`, body);
    expect(await remove({ ...PASSWORD, code: authenticator.wrong() })).toMatchObject({
      status: 422,
      body: { code: 'wrong_code' },
    });
    expect(await remove({ ...PASSWORD, recoveryCode: 'aaaaa-bbbbb' })).toMatchObject({
      status: 422,
      body: { code: 'wrong_recovery_code', errors: [{ pointer: '/recoveryCode' }] },
    });
    const code = authenticator.code();
    expect(await remove({ password: 'not the password', code })).toMatchObject({
      status: 422,
      body: { code: 'wrong_password' },
    });
    for (const none of [{}, { code, recoveryCode: recoveryCodes[0] }]) {
      expect(await remove({ ...PASSWORD, ...none })).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'needs_exactly_one' }] },
      });
    }
    const other = new Browser(app);
    expect((await other.signIn(email)).body).toMatchObject({ state: 'second_factor_needed' });
    // What was refused for its password used up neither of the two.
    expect((await other.show({ code })).status).toBe(200);
    expect((await new Browser(app).signIn(email)).status).toBe(200);
  });

  it('leaves no other session that counts as having shown it', async () => {
    const { browser, email, userId, authenticator, recoveryCodes } = await enrolled(app, ws);
    const other = new Browser(app);
    await other.signIn(email);
    expect((await other.show({ recoveryCode: recoveryCodes[0] })).body.secondFactor).toBe(true);
    await letCodesAge(app, userId);
    await browser.post(`${FACTOR}/remove`, { ...PASSWORD, code: authenticator.code() });
    expect((await other.get('/api/session')).body).toMatchObject({ secondFactor: false });
  });
});

describe('recovery codes', () => {
  it('are made anew with password and code, and the former ones are void', async () => {
    const { browser, email, userId, authenticator, recoveryCodes } = await enrolled(app, ws);
    const renew = (body: object) => browser.post(`${FACTOR}/recovery-codes`, body);
    expect(await renew({ ...PASSWORD, code: authenticator.wrong() })).toMatchObject({
      status: 422,
      body: { code: 'wrong_code' },
    });
    expect(await renew({ password: 'no', code: authenticator.code() })).toMatchObject({
      status: 422,
      body: { code: 'wrong_password' },
    });
    const { status, body } = await renew({ ...PASSWORD, code: authenticator.code() });
    expect(status).toBe(200);
    expect(new Set([...body.recoveryCodes, ...recoveryCodes]).size).toBe(20);
    await letCodesAge(app, userId);
    const other = new Browser(app);
    await other.signIn(email);
    expect(await other.show({ recoveryCode: recoveryCodes[0] })).toMatchObject({ status: 422 });
    expect(await other.show({ recoveryCode: body.recoveryCodes[0] })).toMatchObject({
      status: 200,
    });
  });
});
