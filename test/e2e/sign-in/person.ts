import { expect } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';

import type { Role } from '../../../src/kernel/context.js';
import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer, Body, Client } from '../../support/client.js';

const STEP = 30_000;

/** An authenticator app with one secret. */
export class Authenticator {
  private readonly totp: TOTP;

  constructor(secret: string) {
    this.totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 });
  }

  /** The code of now, or of so many half minutes later (a clock may be one ahead). */
  code(later = 0): string {
    return this.totp.generate({ timestamp: Date.now() + later * STEP });
  }

  /** A code that is not right, whatever the clock says. */
  wrong(): string {
    const right = [-2, -1, 0, 1, 2].map((later) => this.code(later));
    return ['111111', '222222', '333333', '444444', '555555', '666666'].find(
      (code) => !right.includes(code),
    )!;
  }
}

/** Keeps cookies as a browser does: the last of each name, until one is cleared. */
export class Browser {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly app: TestApp,
    cookie = '',
  ) {
    for (const pair of cookie.split('; ').filter(Boolean)) this.keep(pair);
  }

  /** What it would send. */
  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The cookie whose name ends so, or undefined. */
  named(end: string): string | undefined {
    return [...this.jar].find(([name]) => name.endsWith(end))?.[1];
  }

  keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const at = pair.indexOf('=');
    const cleared = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
    if (cleared) this.jar.delete(pair.slice(0, at));
    else this.jar.set(pair.slice(0, at), pair.slice(at + 1));
  }

  get client(): Client {
    const client = this.app.client({ 'accept-language': 'fr' });
    return this.jar.size === 0 ? client : client.with({ cookie: this.cookie });
  }

  get(path: string): Promise<Answer> {
    return this.client.get(path);
  }

  async post(path: string, body?: unknown): Promise<Answer> {
    const answer = await this.client.post(path, body);
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    return answer;
  }

  /** The first step. */
  signIn(email: string): Promise<Answer> {
    return this.post('/api/session', { email, password: TEST_PASSWORD });
  }

  /** The second step. */
  show(proof: Body): Promise<Answer> {
    return this.post('/api/session/second-factor', proof);
  }
}

export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly browser: Browser;
}

/** A new member in a browser that is signed in. */
export const personOf = async (
  app: TestApp,
  ws: TestWorkspace,
  role: Role = 'manager',
): Promise<Person> => {
  const { userId, email, cookie } = await ws.member(role);
  return { userId, email, browser: new Browser(app, cookie) };
};

export interface Enrolled extends Person {
  readonly authenticator: Authenticator;
  readonly recoveryCodes: readonly string[];
}

/** A member with a second factor in force, whose codes of now and of the next half minute are still good. */
export const enrolled = async (
  app: TestApp,
  ws: TestWorkspace,
  role: Role = 'manager',
): Promise<Enrolled> => {
  const person = await personOf(app, ws, role);
  const { authenticator, recoveryCodes } = await enrol(app, person);
  return { ...person, authenticator, recoveryCodes };
};

/** Sets a second factor up for somebody who is signed in. */
export const enrol = async (
  app: TestApp,
  { browser, userId }: Person,
): Promise<{ authenticator: Authenticator; recoveryCodes: readonly string[] }> => {
  const { status, body } = await browser.post('/api/user/second-factor', {
    password: TEST_PASSWORD,
  });
  expect({ status, body }).toMatchObject({ status: 200 });
  const authenticator = new Authenticator(body.secret);
  const confirmed = await browser.post('/api/user/second-factor/confirm', {
    code: authenticator.code(),
  });
  expect(confirmed).toMatchObject({ status: 204 });
  await letCodesAge(app, userId);
  return { authenticator, recoveryCodes: body.recoveryCodes };
};

/** As if minutes had passed since the user's last code: tests do not wait for the next one. */
export const letCodesAge = async (app: TestApp, userId: string): Promise<void> => {
  await app
    .get(BetterAuth)
    .pool.query('delete from identity.used_codes where user_id = $1', [userId]);
};
