import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { runCommand } from '../../../src/app/cli/commands.js';
import { AccountOutbox } from '../../../src/platform/mail/account-outbox.store.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { until } from '../../support/until.js';
import { Browser, enrol, enrolled, personOf } from '../sign-in/person.js';

const secret = randomBytes(32).toString('base64url');

let app: TestApp;
let ws: TestWorkspace;

beforeAll(async () => {
  app = await startApp({ secret });
  ws = await app.workspace();
});
afterAll(() => app.close());

/** What the command prints, while the server runs on the same database. */
const operate = async (...argv: string[]): Promise<string> => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await runCommand(argv, { DATABASE_URL: app.databaseUrl, TRIBUNE_SECRET: secret });
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
};

/** What the workspace's audit log tells of what the operator did to this user. */
const notedAbout = async (userId: string): Promise<Body[]> => {
  const { items } = await ws.api.read(`/audit-log?subjectId=${userId}`);
  return (items as Body[]).filter(({ after }) => after?.by === 'operator');
};

describe('user:second-factor:remove', () => {
  it('lets somebody who lost it sign in with the password alone, and tells them and the audit log', async () => {
    const { email, userId, browser } = await enrolled(app, ws);
    expect((await new Browser(app).signIn(email)).body).toMatchObject({
      state: 'second_factor_needed',
    });
    const printed = await operate('user:second-factor:remove', '--email', email.toUpperCase());
    expect(printed).toContain('signs in without a second factor');
    expect((await new Browser(app).signIn(email)).body).toMatchObject({ state: 'signed_in' });
    expect((await browser.get('/api/session')).body).toMatchObject({ secondFactor: false });
    expect(await notedAbout(userId)).toMatchObject([
      { action: 'second-factor.removed', actor: { kind: 'system' } },
    ]);
    const letters = async () =>
      (await app.get(AccountOutbox).list(50)).filter(({ to }) => to === email);
    await until(async () => (await letters()).some(({ subject }) => /retiré/.test(subject)));
  });

  it('lets them set up a new one', async () => {
    const person = await enrolled(app, ws);
    await operate('user:second-factor:remove', '--email', person.email);
    const { authenticator } = await enrol(app, person);
    const elsewhere = new Browser(app);
    await elsewhere.signIn(person.email);
    expect((await elsewhere.show({ code: authenticator.code() })).status).toBe(200);
  });

  it('says so where there is none', async () => {
    const { email } = await personOf(app, ws);
    await expect(operate('user:second-factor:remove', '--email', email)).rejects.toThrow(
      'has no second factor',
    );
  });

  it('names an address that nobody has', async () => {
    await expect(
      operate('user:second-factor:remove', '--email', 'nobody@team.example'),
    ).rejects.toThrow('There is no user nobody@team.example');
  });
});

describe('user:end-sessions', () => {
  it('ends every session of one person, and of nobody else', async () => {
    const [person, other] = [await personOf(app, ws), await personOf(app, ws)];
    const second = new Browser(app);
    await second.signIn(person.email);
    expect(await operate('user:end-sessions', '--email', person.email)).toBe('2\n');
    for (const { status } of [
      await person.browser.get('/api/session'),
      await second.get('/api/session'),
    ]) {
      expect(status).toBe(401);
    }
    expect((await other.browser.get('/api/session')).status).toBe(200);
    expect(await notedAbout(person.userId)).toMatchObject([
      { action: 'session.ended', actor: { kind: 'system' }, after: { count: 2 } },
    ]);
    expect(await operate('user:end-sessions', '--email', person.email)).toBe('0\n');
  });
});
