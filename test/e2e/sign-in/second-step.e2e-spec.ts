import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Attempts } from '../../../src/platform/identity/attempts.js';
import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { Passwords } from '../../../src/platform/identity/passwords.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import {
  Authenticator,
  Browser,
  enrolled,
  letCodesAge,
  personOf,
  type Enrolled,
} from './person.js';

const WRONG_CODE = { status: 422, body: { code: 'wrong_code' } };
const OVER = { status: 401, body: { code: 'second_step_over' } };

let app: TestApp;
let ws: TestWorkspace;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
});
afterAll(() => app.close());

/** A browser that never was here before, in which the password was right. */
const atSecondStep = async ({ email }: Enrolled): Promise<Browser> => {
  const browser = new Browser(app);
  expect((await browser.signIn(email)).body.state).toBe('second_factor_needed');
  return browser;
};

const statuses = (answers: readonly Answer[]): number[] =>
  answers.map(({ status }) => status).sort((a, b) => a - b);

describe('signing in with a second factor', () => {
  it('takes two steps; between them nobody is signed in', async () => {
    const person = await enrolled(app, ws);
    const browser = new Browser(app);
    const first = await browser.signIn(person.email);
    expect(first).toMatchObject({ status: 200 });
    expect(first.body).toEqual({
      state: 'second_factor_needed',
      user: null,
      secondFactor: false,
      workspaces: [],
    });
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^tribune\.two_factor=[^;]+;.*HttpOnly/i),
    ]);
    for (const path of ['/api/session', ws.base]) {
      expect(await browser.get(path)).toMatchObject({ status: 401 });
    }
    expect(
      await browser.post('/api/user/second-factor', { password: TEST_PASSWORD }),
    ).toMatchObject({ status: 401 });
    const second = await browser.show({ code: person.authenticator.code() });
    expect(second).toMatchObject({
      status: 200,
      body: {
        state: 'signed_in',
        secondFactor: true,
        user: { email: person.email },
        workspaces: [{ slug: ws.slug, secondFactorRequired: false }],
      },
    });
    expect((await browser.get(ws.base)).status).toBe(200);
    expect((await browser.get('/api/session')).body.secondFactor).toBe(true);
  });

  it('does not say to who has the wrong password that there is a second step', async () => {
    const { email } = await enrolled(app, ws);
    const browser = new Browser(app);
    expect(
      await browser.post('/api/session', { email, password: 'not the password' }),
    ).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
    expect(browser.cookie).toBe('');
  });

  it('refuses a wrong code, takes the right one after it, and serves a challenge once', async () => {
    const person = await enrolled(app, ws);
    const browser = await atSecondStep(person);
    expect(await browser.show({ code: person.authenticator.wrong() })).toMatchObject(WRONG_CODE);
    const challenge = browser.cookie;
    expect((await browser.show({ code: person.authenticator.code() })).status).toBe(200);
    const again = new Browser(app, challenge);
    expect(await again.show({ code: person.authenticator.code(1) })).toMatchObject(OVER);
  });

  it('needs exactly one proof of the right form', async () => {
    const browser = await atSecondStep(await enrolled(app, ws));
    for (const body of [
      {},
      { code: '123456', recoveryCode: 'x' },
      { code: '12345' },
      { code: '' },
    ]) {
      expect(await browser.show(body)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/code' }] },
      });
    }
    expect(await browser.show({ code: '123456', trustDevice: true })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/trustDevice', code: 'unknown_field' }] },
    });
  });

  it('is over without a challenge, with a forged one, and after its time', async () => {
    const person = await enrolled(app, ws);
    const code = person.authenticator.code();
    expect(await new Browser(app).show({ code })).toMatchObject(OVER);
    expect(await person.browser.show({ code })).toMatchObject(OVER);
    const browser = await atSecondStep(person);
    const genuine = browser.named('two_factor')!;
    const forged = [
      genuine.slice(0, -8),
      genuine.replace(/^2fa-./, '2fa-_'),
      `2fa-attempts-${genuine}`,
      person.browser.named('session_token')!,
    ];
    for (const value of forged) {
      const forger = new Browser(app, `tribune.two_factor=${value}`);
      expect(await forger.show({ code })).toMatchObject(OVER);
    }
    await app
      .get(BetterAuth)
      .pool.query(
        `update identity."verification" set "expiresAt" = now() - interval '1 second' where "value" = $1`,
        [person.userId],
      );
    expect(await browser.show({ code })).toMatchObject(OVER);
  });

  it('is over when the password was changed meanwhile', async () => {
    const person = await enrolled(app, ws);
    const browser = await atSecondStep(person);
    await app.get(Passwords).change(person.userId, 'a new and longer password');
    expect(await browser.show({ code: person.authenticator.code() })).toMatchObject(OVER);
  });

  it('begins a session of its own, whatever cookies were planted', async () => {
    const person = await enrolled(app, ws);
    const attacker = await personOf(app, ws);
    const planted = attacker.browser.cookie;
    const browser = new Browser(app, planted);
    expect((await browser.signIn(person.email)).body.state).toBe('second_factor_needed');
    const token = browser.named('session_token');
    expect((await browser.show({ code: person.authenticator.code() })).body.user.email).toBe(
      person.email,
    );
    expect(browser.named('session_token')).not.toBe(token);
    expect(browser.named('two_factor')).toBeUndefined();
    expect((await new Browser(app, planted).get('/api/session')).status).toBe(401);
  });

  it('checks the code of who showed the password, not of a session that lies beside', async () => {
    const victim = await enrolled(app, ws);
    const attacker = await enrolled(app, ws);
    const browser = await atSecondStep(victim);
    const mixed = new Browser(app, `${browser.cookie}; ${attacker.browser.cookie}`);
    expect(await mixed.show({ code: attacker.authenticator.code() })).toMatchObject(WRONG_CODE);
    expect(await mixed.show({ recoveryCode: attacker.recoveryCodes[0] })).toMatchObject({
      status: 422,
    });
    expect((await new Browser(app, mixed.cookie).get('/api/session')).body.user.email).toBe(
      attacker.email,
    );
  });
});

describe('a code', () => {
  it('that confirmed the second factor opens nothing more', async () => {
    const { browser, email } = await personOf(app, ws);
    const { body } = await browser.post('/api/user/second-factor', { password: TEST_PASSWORD });
    const authenticator = new Authenticator(body.secret);
    const code = authenticator.code();
    expect((await browser.post('/api/user/second-factor/confirm', { code })).status).toBe(204);
    const other = new Browser(app);
    await other.signIn(email);
    expect(await other.show({ code })).toMatchObject(WRONG_CODE);
    expect((await other.show({ code: authenticator.code(1) })).status).toBe(200);
  });

  it('opens once', async () => {
    const person = await enrolled(app, ws);
    const code = person.authenticator.code();
    expect((await (await atSecondStep(person)).show({ code })).status).toBe(200);
    const other = await atSecondStep(person);
    expect(await other.show({ code })).toMatchObject(WRONG_CODE);
    const removal = { password: TEST_PASSWORD, code };
    expect(await person.browser.post('/api/user/second-factor/remove', removal)).toMatchObject(
      WRONG_CODE,
    );
    expect((await other.show({ code: person.authenticator.code(1) })).status).toBe(200);
  });

  it('opens once when it comes many times at the same moment', async () => {
    const person = await enrolled(app, ws);
    const browsers = await Promise.all(Array.from({ length: 5 }, () => atSecondStep(person)));
    const code = person.authenticator.code();
    const answers = await Promise.all(browsers.map((browser) => browser.show({ code })));
    expect(statuses(answers)).toEqual([200, 422, 422, 422, 422]);
  });
});

describe('a recovery code', () => {
  it('opens once, and the others still do', async () => {
    const person = await enrolled(app, ws);
    const [first, second] = person.recoveryCodes;
    const opened = await (await atSecondStep(person)).show({ recoveryCode: first });
    expect(opened).toMatchObject({ status: 200, body: { secondFactor: true } });
    const other = await atSecondStep(person);
    expect(await other.show({ recoveryCode: first })).toMatchObject({
      status: 422,
      body: { code: 'wrong_recovery_code' },
    });
    expect((await other.show({ recoveryCode: second })).status).toBe(200);
  });

  it('opens once when it comes many times at the same moment', async () => {
    const person = await enrolled(app, ws);
    const browsers = await Promise.all(Array.from({ length: 4 }, () => atSecondStep(person)));
    const recoveryCode = person.recoveryCodes[0];
    const answers = await Promise.all(browsers.map((browser) => browser.show({ recoveryCode })));
    expect(statuses(answers)).toEqual([200, 422, 422, 422]);
  });

  it('is not kept in readable form', async () => {
    const person = await enrolled(app, ws);
    const { rows } = await app
      .get(BetterAuth)
      .pool.query('select * from identity."twoFactor" where "userId" = $1', [person.userId]);
    const kept = JSON.stringify(rows);
    for (const code of person.recoveryCodes) expect(kept).not.toContain(code);
  });
});

describe('guessing codes', () => {
  it('ends the challenge after five, then has to wait, but not on a browser that is known', async () => {
    const person = await enrolled(app, ws);
    const { authenticator, userId } = person;
    const stranger = await atSecondStep(person);
    const known = new Browser(app, person.browser.cookie);
    for (let n = 0; n < 5; n += 1) {
      expect(await stranger.show({ code: authenticator.wrong() })).toMatchObject(WRONG_CODE);
    }
    expect(await stranger.show({ code: authenticator.code() })).toMatchObject(OVER);
    let refused: Answer;
    let tries = 0;
    const fresh = await atSecondStep(person);
    do {
      refused = await fresh.show({ code: authenticator.wrong() });
      tries += 1;
    } while (refused.status === 422 && tries < 10);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_attempts' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await letCodesAge(app, userId);
    await known.signIn(person.email);
    expect((await known.show({ code: authenticator.code() })).status).toBe(200);
  });

  it('waits in the end however many browsers are known', async () => {
    const person = await enrolled(app, ws);
    const rule = {
      name: 'second-step-user',
      free: 50,
      forgetAfterSeconds: 86_400,
      longestWaitSeconds: 3600,
    };
    for (let n = 0; n < 56; n += 1) {
      await app.get(BetterAuth).pool.query(`delete from identity.attempts where key like 'turn:%'`);
      await app.get(Attempts).take(rule, person.userId);
    }
    const known = new Browser(app, person.browser.cookie);
    await known.signIn(person.email);
    expect(await known.show({ code: person.authenticator.code() })).toMatchObject({
      status: 429,
      body: { code: 'too_many_attempts' },
    });
  });

  it('without the password slows nobody down', async () => {
    const person = await enrolled(app, ws);
    const code = person.authenticator.wrong();
    for (let n = 0; n < 20; n += 1) {
      expect(await new Browser(app).show({ code })).toMatchObject(OVER);
    }
    const owner = await atSecondStep(person);
    expect((await owner.show({ code: person.authenticator.code() })).status).toBe(200);
  });
});
