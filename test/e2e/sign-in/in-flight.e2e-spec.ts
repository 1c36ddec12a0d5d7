import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword as scrypt } from 'better-auth/crypto';

import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { PasswordStore } from '../../../src/platform/identity/password.store.js';
import { Passwords } from '../../../src/platform/identity/passwords.js';
import { SecondFactor } from '../../../src/platform/identity/second-factor.js';
import { Sessions } from '../../../src/platform/identity/sessions.js';
import { Users } from '../../../src/platform/identity/users.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Browser, enrol, enrolled, personOf, type Person } from './person.js';

const NEW_PASSWORD = 'herons along the Canal du Midi';
const DAY = 86_400_000;

let app: TestApp;
let ws: TestWorkspace;
let person: Person;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await personOf(app, ws);
});

/** Lets `meanwhile` happen once, right after the password was found to be right. */
const afterProof = (meanwhile: () => Promise<unknown>): void => {
  const passwords = app.get(Passwords);
  const prove = passwords.prove.bind(passwords);
  passwords.prove = async (email, password) => {
    passwords.prove = prove;
    const proven = await prove(email, password);
    await meanwhile();
    return proven;
  };
};

const sql = async <Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> =>
  (await app.get(BetterAuth).pool.query<Row>(text, values)).rows;

const rowsOf = (table: 'session' | 'verification', userId: string): Promise<object[]> =>
  sql(
    `select * from identity."${table}" where "${table === 'session' ? 'userId' : 'value'}" = $1`,
    userId,
  );

describe('a sign-in under way', () => {
  it.each([
    ['is changed', () => app.get(Passwords).change(person.userId, NEW_PASSWORD)],
    [
      'is reset',
      async () => {
        const passwords = app.get(Passwords);
        const token = await passwords.makeResetToken(person.userId);
        expect(await passwords.reset(token, person.userId, NEW_PASSWORD)).toBe(true);
      },
    ],
  ])('opens nothing where the password %s meanwhile', async (_, meanwhile) => {
    afterProof(meanwhile);
    const browser = new Browser(app);
    expect(await browser.signIn(person.email)).toMatchObject({
      status: 401,
      body: { code: 'wrong_credentials' },
    });
    expect(browser.cookie).toBe('');
    expect(await rowsOf('session', person.userId)).toEqual([]);
  });

  it('does not come before the second factor where the password is changed meanwhile', async () => {
    const { email, userId } = await enrolled(app, ws);
    afterProof(() => app.get(Passwords).change(userId, NEW_PASSWORD));
    expect((await new Browser(app).signIn(email)).status).toBe(401);
    expect(await rowsOf('verification', userId)).toEqual([]);
  });

  it('opens nothing where a second factor comes in force meanwhile', async () => {
    const sessions = app.get(Sessions);
    const confirm = sessions.confirm.bind(sessions);
    sessions.confirm = async (...args) => {
      sessions.confirm = confirm;
      await enrol(app, person);
      return confirm(...args);
    };
    expect((await new Browser(app).signIn(person.email)).status).toBe(401);
    expect(await rowsOf('session', person.userId)).toHaveLength(1);
  });

  it('waits for a change that is not yet written', async () => {
    const credential = (await app.get(Passwords).credentialOf(person.userId))!;
    const client = await app.get(BetterAuth).pool.connect();
    await client.query('begin');
    await client.query(`update identity."account" set "password" = 'x' where "userId" = $1`, [
      person.userId,
    ]);
    const holds = app.get(PasswordStore).holds(credential, false);
    await client.query('commit');
    client.release();
    expect(await holds).toBe(false);
  });

  it('at the second step opens nothing where the password is changed meanwhile', async () => {
    const { email, userId, authenticator } = await enrolled(app, ws);
    const browser = new Browser(app);
    await browser.signIn(email);
    const passwords = app.get(Passwords);
    const holds = passwords.holds.bind(passwords);
    passwords.holds = async (...args) => {
      passwords.holds = holds;
      await sql(`update identity."account" set "password" = 'x' where "userId" = $1`, userId);
      return holds(...args);
    };
    expect(await browser.show({ code: authenticator.code() })).toMatchObject({
      body: { code: 'second_step_over' },
    });
    expect(await rowsOf('session', userId)).toHaveLength(1);
  });

  it('renews an old hash once, also for two at the same moment, and before a second factor', async () => {
    const { email, userId } = await enrolled(app, ws);
    const old = await scrypt(TEST_PASSWORD);
    await sql('update identity."account" set "password" = $2 where "userId" = $1', userId, old);
    const answers = await Promise.all([1, 2, 3].map(() => new Browser(app).signIn(email)));
    expect(answers.map(({ body }) => body.state)).toEqual(Array(3).fill('second_factor_needed'));
    const rows = await sql('select "password" from identity."account" where "userId" = $1', userId);
    expect(rows).toEqual([{ password: expect.stringContaining('$argon2id$') }]);
  });
});

describe('a password change', () => {
  it('does not write over another one', async () => {
    const passwords = app.get(Passwords);
    const hash = await passwords.hashBehind(person.userId, TEST_PASSWORD);
    expect(await passwords.change(person.userId, NEW_PASSWORD, hash)).toBe(true);
    expect(await passwords.change(person.userId, TEST_PASSWORD, hash)).toBe(false);
    expect(await passwords.matches(person.userId, NEW_PASSWORD)).toBe(true);
  });

  it('is refused before it is done where the session lacks the second factor', async () => {
    await sql(
      'update identity."user" set "twoFactorEnabled" = true where "id" = $1',
      person.userId,
    );
    const body = { currentPassword: TEST_PASSWORD, newPassword: NEW_PASSWORD };
    const answer = await person.browser.client.put('/api/user/password', body);
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await app.get(Passwords).matches(person.userId, TEST_PASSWORD)).toBe(true);
  });
});

describe('a session that takes the place of another', () => {
  const [createdAt, expiresAt] = [new Date(Date.now() - 5 * DAY), new Date(Date.now() + DAY)];
  const age = (userId: string) =>
    sql(
      'update identity."session" set "createdAt" = $2, "expiresAt" = $3 where "userId" = $1',
      userId,
      createdAt,
      expiresAt,
    );
  const spanOf = (userId: string) =>
    sql('select "createdAt", "expiresAt" from identity."session" where "userId" = $1', userId);

  it('lasts no longer, after a change of password', async () => {
    await age(person.userId);
    const body = { currentPassword: TEST_PASSWORD, newPassword: NEW_PASSWORD };
    expect((await person.browser.client.put('/api/user/password', body)).status).toBe(204);
    expect(await spanOf(person.userId)).toEqual([{ createdAt, expiresAt }]);
  });

  it('lasts no longer, after the second factor came and went', async () => {
    await age(person.userId);
    const { recoveryCodes } = await enrol(app, person);
    expect(await spanOf(person.userId)).toEqual([{ createdAt, expiresAt }]);
    const proof = { password: TEST_PASSWORD, recoveryCode: recoveryCodes[0] };
    const removed = await person.browser.post('/api/user/second-factor/remove', proof);
    expect(removed.status).toBe(204);
    expect(await spanOf(person.userId)).toEqual([{ createdAt, expiresAt }]);
  });
});

describe('a second factor', () => {
  it('given up is given up wholly, though the last of it fails', async () => {
    const { browser, userId, authenticator } = await enrolled(app, ws);
    const api = await app.get(BetterAuth).api();
    const disable = api.disableTwoFactor;
    const fails = () => Promise.reject(new Error('the library fails'));
    Object.assign(api, { disableTwoFactor: fails });
    const proof = { password: TEST_PASSWORD, code: authenticator.code() };
    const answer = await browser.post('/api/user/second-factor/remove', proof).finally(() => {
      Object.assign(api, { disableTwoFactor: disable });
    });
    expect(answer.status).toBe(500);
    expect(await app.get(SecondFactor).isActive(userId)).toBe(false);
    const change = { currentPassword: TEST_PASSWORD, newPassword: 'herons along the Canal' };
    expect((await browser.client.put('/api/user/password', change)).status).toBe(204);
  });
});

describe('where people come in by the provider only', () => {
  it.each([
    ['password', 401],
    ['invitation', 401],
    ['setup', 200],
    ['single_sign_on', 200],
  ])('a session by %s is answered %s', async (method, status) => {
    await sql(
      'update identity."session" set "method" = $2 where "userId" = $1',
      person.userId,
      method,
    );
    const settings = app.get(RuntimeSettings);
    const before = settings.singleSignOn;
    Object.assign(settings, { singleSignOn: { only: true } });
    try {
      expect((await person.browser.get('/api/session')).status).toBe(status);
    } finally {
      Object.assign(settings, { singleSignOn: before });
    }
  });
});

describe('an unusual address', () => {
  it.each(['o&m', 'a/b', 'x!y', '{z}'])('%s@… signs in', async (name) => {
    const email = `${name}-${person.userId}@team.example`;
    await app.get(Users).create({ name: 'O', email, password: TEST_PASSWORD });
    const answer = await new Browser(app).signIn(email);
    expect(answer).toMatchObject({ status: 200, body: { user: { email } } });
  });

  it.each(['rené@team.example', 'x@müller.example'])('%s becomes no user', async (email) => {
    await expect(app.get(Users).create({ name: 'R', email, password: null })).rejects.toMatchObject(
      {
        issues: [{ pointer: '/email', code: 'not_an_email' }],
      },
    );
  });
});
