import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Attempts } from '../../../src/platform/identity/attempts.js';
import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { Passwords } from '../../../src/platform/identity/passwords.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { Browser, enrolled, personOf, type Person } from './person.js';

const SLOWED = { status: 429, body: { code: 'too_many_attempts' } };
const WRONG = { status: 401, body: { code: 'wrong_credentials' } };

let app: TestApp;
let ws: TestWorkspace;
let person: Person;

beforeAll(async () => {
  app = await startApp({ trustedProxies: ['127.0.0.1'] });
  ws = await app.workspace();
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.get(BetterAuth).pool.query('delete from identity.attempts');
  person = await personOf(app, ws);
});

interface From {
  readonly ip?: string;
  readonly cookie?: string;
}

const attempt = (
  email: string,
  password: string,
  { ip = '198.51.100.7', cookie }: From = {},
): Promise<Answer> =>
  app
    .client({ 'x-forwarded-for': ip, ...(cookie !== undefined && { cookie }) })
    .post('/api/session', { email, password });

const guess = async (email: string, times: number, from: From = {}): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time += 1) {
    answers.push(await attempt(email, `wrong ${time}`, from));
  }
  return answers;
};

const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status);

/** As if everybody whose turn is to come had waited for it. */
const waitForTurns = async (): Promise<void> => {
  await app
    .get(BetterAuth)
    .pool.query(`update identity.attempts set expire = 0 where key like 'turn:%'`);
};

/** As if no time passed until the next question: a slow machine does not wait a turn by being slow. */
const keepTurns = async (): Promise<void> => {
  await app
    .get(BetterAuth)
    .pool.query(`update identity.attempts set expire = expire + 60000 where key like 'turn:%'`);
};

/** Guesses, always as soon as it is allowed, until the next turn is half a minute away or more. */
const exhaust = async (email: string, from: From = {}): Promise<void> => {
  for (let time = 0; time < 16; time += 1) {
    await waitForTurns();
    expect(await attempt(email, `wrong ${time}`, from)).toMatchObject(WRONG);
  }
};

/** The same from so many networks that all of them together are known. */
const exhaustFromEverywhere = async (email: string): Promise<void> => {
  for (let network = 0; network < 56; network += 1) {
    if (network > 50) await waitForTurns();
    const answer = await attempt(email, 'wrong', { ip: `192.0.${network}.1` });
    expect(answer).toMatchObject(WRONG);
  }
};

/** Only the cookie by which the browser is known, as it stays when a session is over. */
const deviceOf = ({ browser }: Person): string =>
  browser.cookie.split('; ').find((pair) => pair.startsWith('tribune.device=')) ?? '';

describe('guessing a password', () => {
  it('is slowed more and more, says how long to wait, and goes on afterwards', async () => {
    expect(statuses(await guess(person.email, 6))).toEqual([401, 401, 401, 401, 401, 401]);
    await keepTurns();
    const slowed = await attempt(person.email, 'wrong');
    expect(slowed).toMatchObject(SLOWED);
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(slowed.headers.get('retry-after'))).toBeLessThanOrEqual(62);
    expect(slowed.body.detail).toMatch(/Wait \d+ seconds/);
    let waited = 0;
    for (let round = 0; round < 3; round += 1) {
      await waitForTurns();
      expect(await attempt(person.email, 'wrong')).toMatchObject(WRONG);
      await keepTurns();
      const seconds = Number((await attempt(person.email, 'wrong')).headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(waited);
      waited = seconds;
    }
    await waitForTurns();
    expect((await attempt(person.email, TEST_PASSWORD)).status).toBe(200);
  });

  it('is as slow for an address that nobody has, with the same answers', async () => {
    const answersFor = async (email: string): Promise<Answer[]> => {
      const answers = await guess(email, 6);
      await exhaust(email);
      return [...answers, await attempt(email, 'wrong')];
    };
    const known = await answersFor(person.email);
    const unknown = await answersFor('nobody@team.example');
    expect(unknown.at(-1)).toMatchObject(SLOWED);
    const told = ({ status, body, headers }: Answer) => {
      const { requestId: _, ...problem } = body;
      const detail = String(problem.detail).replace(/\d+/, 'some');
      return { status, problem: { ...problem, detail }, names: [...headers.keys()].sort() };
    };
    expect(unknown.map(told)).toEqual(known.map(told));
  });

  it('costs as much work for an address that nobody has', async () => {
    // The processor's time, not the clock's: other work on this machine does not count.
    const least = async (email: string): Promise<number> => {
      const costs: number[] = [];
      for (let time = 0; time < 5; time += 1) {
        const before = process.cpuUsage();
        await attempt(email, 'wrong', { ip: '198.51.100.99' });
        const { user, system } = process.cpuUsage(before);
        costs.push(user + system);
      }
      return Math.min(...costs);
    };
    await least('warm@team.example');
    const [known, unknown] = [await least(person.email), await least('no@team.example')];
    // Nearly all of it is the hash: without one, an unknown address would cost a fraction.
    expect(unknown).toBeGreaterThan(known / 2);
    expect(known).toBeGreaterThan(unknown / 2);
  });

  it('is not faster for many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => attempt(person.email, `wrong ${index}`)),
    );
    const passed = statuses(answers).filter((status) => status === 401);
    expect(statuses(answers).filter((status) => status === 429)).toHaveLength(30 - passed.length);
    // More where the machine is so slow that turns come meanwhile: their distance doubles.
    expect(passed.length).toBeGreaterThanOrEqual(6);
    expect(passed.length).toBeLessThanOrEqual(11);
  });

  it('is no faster from a network’s other addresses, but does not touch other networks', async () => {
    await exhaust(person.email, { ip: '203.0.113.1' });
    expect(await attempt(person.email, TEST_PASSWORD, { ip: '203.0.113.250' })).toMatchObject(
      SLOWED,
    );
    expect((await attempt(person.email, TEST_PASSWORD, { ip: '203.0.114.1' })).status).toBe(200);
    await exhaust(person.email, { ip: '2001:db8:1:2::1' });
    const same = { ip: '2001:db8:1:2:ffff::9' };
    expect(await attempt(person.email, TEST_PASSWORD, same)).toMatchObject(SLOWED);
    const other = { ip: '2001:db8:1:3::1' };
    expect((await attempt(person.email, TEST_PASSWORD, other)).status).toBe(200);
  });

  it('is slowed for good where it comes from everywhere', async () => {
    await exhaustFromEverywhere(person.email);
    expect(await attempt(person.email, 'wrong', { ip: '8.8.8.8' })).toMatchObject(SLOWED);
  });

  it('forgets the failures once the password was right', async () => {
    await exhaust(person.email);
    await waitForTurns();
    expect((await attempt(person.email, TEST_PASSWORD)).status).toBe(200);
    expect(statuses(await guess(person.email, 6))).toEqual([401, 401, 401, 401, 401, 401]);
  });
});

describe('the person whose account it is', () => {
  it('gets in with a browser that is known, whatever others do, even from their network', async () => {
    const ip = '203.0.113.77';
    await exhaustFromEverywhere(person.email);
    await app
      .get(BetterAuth)
      .pool.query(
        `update identity.attempts set expire = 0 where key like 'turn:sign-in-account:%'`,
      );
    await exhaust(person.email, { ip });
    expect(await attempt(person.email, TEST_PASSWORD, { ip })).toMatchObject(SLOWED);
    expect(await attempt(person.email, TEST_PASSWORD, { ip: '8.8.8.8' })).toMatchObject(SLOWED);
    const known = await attempt(person.email, TEST_PASSWORD, { ip, cookie: deviceOf(person) });
    expect(known.status).toBe(200);
  });

  it('gets in with a browser in which they set a new password by mail', async () => {
    await exhaust(person.email);
    const token = await app.get(Passwords).makeResetToken(person.userId);
    const password = 'herons along the Canal du Midi';
    const browser = new Browser(app);
    await browser.post('/api/password-reset/complete', { token, password });
    expect((await attempt(person.email, password)).status).toBe(429);
    expect((await attempt(person.email, password, { cookie: browser.cookie })).status).toBe(200);
  });

  it('is slowed on their own browser by its own failures only', async () => {
    const cookie = deviceOf(person);
    const second = new Browser(app);
    await second.signIn(person.email);
    await exhaust(person.email, { cookie });
    expect(await attempt(person.email, TEST_PASSWORD, { cookie })).toMatchObject(SLOWED);
    const mine = await attempt(person.email, TEST_PASSWORD, { cookie: second.cookie });
    expect(mine.status).toBe(200);
  });

  it('has to wait like strangers on browsers that knew them before the password changed', async () => {
    const cookie = deviceOf(person);
    await exhaust(person.email);
    const password = 'herons along the Canal du Midi';
    await app.get(Passwords).change(person.userId, password);
    expect(await attempt(person.email, password, { cookie })).toMatchObject(SLOWED);
  });

  it('cannot lend their browser’s standing to guess at somebody else', async () => {
    const other = await personOf(app, ws);
    const cookie = deviceOf(person);
    await exhaust(other.email);
    expect(await attempt(other.email, TEST_PASSWORD, { cookie })).toMatchObject(SLOWED);
    const forged = cookie.replace(/=([^.]+)\.[^.]+\./, '=$1.AAAAAAAAAAAAAAAAAAAAAA.');
    await exhaust(person.email);
    const guessed = await attempt(person.email, TEST_PASSWORD, { cookie: forged });
    expect(guessed).toMatchObject(SLOWED);
  });

  it('keeps a browser that is known through the second factor', async () => {
    const { email, authenticator } = await enrolled(app, ws);
    const browser = new Browser(app);
    await browser.signIn(email);
    expect(browser.named('.device')).toBeUndefined();
    expect((await browser.show({ code: authenticator.code() })).status).toBe(200);
    expect(browser.named('.device')).toEqual(expect.any(String));
  });
});

const NETWORK = {
  name: 'sign-in-network',
  free: 500,
  forgetAfterSeconds: 3600,
  longestWaitSeconds: 60,
};

describe('many people behind one address', () => {
  it('sign in at once, whoever of them mistypes', async () => {
    const people = [person];
    for (let more = 0; more < 9; more += 1) people.push(await personOf(app, ws));
    const answers = await Promise.all(
      people.flatMap(({ email }) => [
        attempt(email, 'mistyped'),
        attempt(email, TEST_PASSWORD),
        attempt(email, TEST_PASSWORD),
      ]),
    );
    expect(statuses(answers).filter((status) => status === 200)).toHaveLength(20);
    expect(statuses(answers).filter((status) => status === 429)).toHaveLength(0);
  });

  it('may fail hundreds of times an hour, and then still sign in, one after the other', async () => {
    for (let failures = 0; failures < 500; failures += 1) {
      await app.get(Attempts).take(NETWORK, '198.51.100.0/24');
    }
    for (let times = 0; times < 3; times += 1) {
      expect((await attempt(person.email, TEST_PASSWORD)).status).toBe(200);
    }
    expect(await attempt('nobody@team.example', 'wrong')).toMatchObject(WRONG);
    await keepTurns();
    expect(await attempt('nobody@team.example', 'wrong')).toMatchObject(SLOWED);
    const cookie = deviceOf(person);
    expect((await attempt(person.email, TEST_PASSWORD, { cookie })).status).toBe(200);
  });

  it('do not wait for each other where one account has to wait', async () => {
    await exhaust(person.email);
    // With the sixteen before, so many as are free.
    for (let failures = 0; failures < 484; failures += 1) {
      await app.get(Attempts).take(NETWORK, '198.51.100.0/24');
    }
    expect(await attempt(person.email, 'wrong')).toMatchObject(SLOWED);
    const other = await personOf(app, ws);
    expect((await attempt(other.email, TEST_PASSWORD)).status).toBe(200);
  });
});

describe('what is kept of attempts', () => {
  it('names neither the address nor the network', async () => {
    await guess(person.email, 7);
    const { rows } = await app
      .get(BetterAuth)
      .pool.query<{ row: string }>('select a::text as row from identity.attempts a');
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/team\.example|198\.51|manager/);
  });

  it('is shared by all who count, and forgotten when it is right', async () => {
    const rule = { name: 'spec', free: 2, forgetAfterSeconds: 60, longestWaitSeconds: 60 };
    const attempts = app.get(Attempts);
    for (let times = 0; times < 3; times += 1) await attempts.take(rule, 'somebody');
    await keepTurns();
    const refusal = { code: 'too_many_attempts', params: { seconds: expect.any(Number) } };
    await expect(attempts.take(rule, 'somebody')).rejects.toMatchObject(refusal);
    await expect(attempts.take(rule, 'somebody else')).resolves.toMatchObject({ turnEnds: null });
    await expect(attempts.take({ ...rule, name: 'other' }, 'somebody')).resolves.toBeDefined();
    await attempts.forget({ rule, subject: 'somebody' });
    await expect(attempts.take(rule, 'somebody')).resolves.toMatchObject({ turnEnds: null });
  });
});
