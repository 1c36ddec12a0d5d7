import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { runCommand } from '../../../src/app/cli/commands.js';
import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { Passwords } from '../../../src/platform/identity/passwords.js';
import { AccountOutbox } from '../../../src/platform/mail/account-outbox.store.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { bodyOf, header, startMailServer, type MailServer } from '../../support/mail-server.js';
import { until } from '../../support/until.js';
import { Browser, enrolled, personOf, type Person } from './person.js';

const NEW_PASSWORD = 'herons along the Canal du Midi';
const OVER = { status: 422, body: { code: 'reset_link_over', errors: [{ pointer: '/token' }] } };

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

const ask = (email: string, language?: string): Promise<Answer> =>
  app
    .client(language === undefined ? {} : { 'accept-language': language })
    .post('/api/password-reset', { email });

const complete = (token: string, password = NEW_PASSWORD): Promise<Answer> =>
  app.client().post('/api/password-reset/complete', { token, password });

const tokenIn = (text: string): string => /\/reset-password#([\w-]+)/.exec(text)?.[1] ?? '';

/** Asks for a link, waits for its mail, and takes the token from it. */
const tokenFor = async ({ email }: Person): Promise<string> => {
  const tokens = (): string[] =>
    mails
      .to(email)
      .map((mail) => tokenIn(bodyOf(mail)))
      .filter(Boolean);
  const before = tokens().length;
  await ask(email);
  await until(() => tokens().length > before);
  return tokens().at(-1) ?? '';
};

const signIn = async (email: string, password: string): Promise<number> =>
  (await app.client().post('/api/session', { email, password })).status;

describe('a lost password', () => {
  it('is set anew by the link of a mail, which ends every session and opens none', async () => {
    const token = await tokenFor(person);
    expect(token).toMatch(/^[\w-]{32}$/);
    const answer = await complete(token);
    expect(answer).toMatchObject({ status: 204 });
    expect(answer.headers.getSetCookie().join()).not.toContain('session_token');
    expect((await person.browser.get('/api/session')).status).toBe(401);
    expect(await signIn(person.email, TEST_PASSWORD)).toBe(401);
    expect(await signIn(person.email, NEW_PASSWORD)).toBe(200);
    const mail = await mails.wait(person.email, 2);
    expect(header(mail, 'subject')).toBe('Votre mot de passe a été changé');
    const admin = await ws.member('admin');
    const noted = await admin.api.all(`/audit-log?subjectId=${person.userId}`);
    const actions = noted.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['password.reset-asked', 'password.reset']));
    const asked = noted.find(({ action }) => action === 'password.reset-asked');
    expect(asked.actor).toMatchObject({ kind: 'system' });
    expect(JSON.stringify(noted)).not.toContain(token);
  });

  it.each([
    ['fr-FR,fr;q=0.9', 'Choisir un nouveau mot de passe', 'une seule fois, pendant 30 minutes'],
    ['en', 'Choose a new password', 'once, for 30 minutes'],
    [undefined, 'Choisir un nouveau mot de passe', 'une seule fois, pendant 30 minutes'],
  ])('is written about in the language asked (%s)', async (language, subject, text) => {
    await ask(person.email.toUpperCase(), language);
    const mail = await mails.wait(person.email);
    expect(header(mail, 'subject')).toBe(subject);
    expect(bodyOf(mail)).toContain(text);
    expect(bodyOf(mail)).toContain(`${app.url}/reset-password#`);
  });

  it('does not get around the second factor', async () => {
    const { email, ...rest } = await enrolled(app, ws);
    expect((await complete(await tokenFor({ email, ...rest }))).status).toBe(204);
    const browser = new Browser(app);
    const answer = await browser.post('/api/session', { email, password: NEW_PASSWORD });
    expect(answer.body).toMatchObject({ state: 'second_factor_needed', user: null });
    expect((await browser.get('/api/session')).status).toBe(401);
  });

  it('gets no link, but an explanation, where the person has no password', async () => {
    await app
      .get(BetterAuth)
      .pool.query('update identity."account" set password = null where "userId" = $1', [
        person.userId,
      ]);
    await ask(person.email, 'en');
    const mail = await mails.wait(person.email);
    expect(header(mail, 'subject')).toBe('Your account has no password');
    expect(tokenIn(bodyOf(mail))).toBe('');
  });
});

describe('the link of a mail', () => {
  it('works once, also for two at the same moment', async () => {
    const token = await tokenFor(person);
    const answers = await Promise.all([
      complete(token, NEW_PASSWORD),
      complete(token, 'otters under the Pont Neuf'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
    expect(await complete(token)).toMatchObject(OVER);
  });

  it('works no more after half an hour', async () => {
    const token = await tokenFor(person);
    await app
      .get(BetterAuth)
      .pool.query(
        `update identity."verification" set "expiresAt" = "expiresAt" - interval '30 minutes' where value = $1`,
        [person.userId],
      );
    expect(await complete(token)).toMatchObject(OVER);
    expect(await signIn(person.email, TEST_PASSWORD)).toBe(200);
  });

  it('works no more once another one was used, or the password changed', async () => {
    const [first, second] = [await tokenFor(person), await tokenFor(person)];
    expect((await complete(second)).status).toBe(204);
    expect(await complete(first)).toMatchObject(OVER);
    const third = await tokenFor(person);
    const browser = new Browser(app);
    await browser.post('/api/session', { email: person.email, password: NEW_PASSWORD });
    const change = { currentPassword: NEW_PASSWORD, newPassword: TEST_PASSWORD };
    expect((await browser.client.put('/api/user/password', change)).status).toBe(204);
    expect(await complete(third)).toMatchObject(OVER);
  });

  it.each(['', 'forged', 'A'.repeat(32), '../../x', "' or 1=1 --", 'x'.repeat(101)])(
    'that was forged opens nothing: %j',
    async (token) => {
      const { status } = await complete(token);
      expect([400, 422]).toContain(status);
    },
  );

  it('that was altered opens nothing', async () => {
    const token = await tokenFor(person);
    const last = token.endsWith('A') ? 'B' : 'A';
    expect(await complete(`${token.slice(0, -1)}${last}`)).toMatchObject(OVER);
    expect((await complete(token)).status).toBe(204);
  });

  it('sets no poor password, and may be used again for a better one', async () => {
    const token = await tokenFor(person);
    for (const [password, code] of [
      ['short', 'too_short'],
      ['password1234', 'too_common'],
      [person.email, 'too_personal'],
    ] as const) {
      expect(await complete(token, password)).toMatchObject({
        status: 400,
        body: { code: 'invalid_input', errors: [{ pointer: '/password', code }] },
      });
    }
    expect((await complete(token)).status).toBe(204);
  });

  it('is kept as a hash: who reads the database cannot use it', async () => {
    const token = await app.get(Passwords).makeResetToken(person.userId);
    const { rows } = await app
      .get(BetterAuth)
      .pool.query<{ row: string }>(
        'select v::text as row from identity."verification" v where value = $1',
        [person.userId],
      );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('whether an address has an account', () => {
  it('is told by no answer', async () => {
    const [known, unknown] = [await ask(person.email), await ask('nobody@team.example')];
    expect([known.status, known.body]).toEqual([202, '']);
    expect([unknown.status, unknown.body]).toEqual([202, '']);
    const names = ({ headers }: Answer): string[] => [...headers.keys()].sort();
    expect(names(unknown)).toEqual(names(known));
    expect(unknown.headers.getSetCookie()).toEqual(known.headers.getSetCookie());
    await mails.wait(person.email);
    expect(mails.to('nobody@team.example')).toEqual([]);
  });

  it('stands in clear in no job', async () => {
    await ask(person.email);
    await mails.wait(person.email);
    const { rows } = await app
      .get(BetterAuth)
      .pool.query<{ data: object }>(`select data from pgboss.job where name like 'sign-in.%'`);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('team.example');
  });

  it('is not told by how often one may ask, and nobody’s mailbox is filled', async () => {
    for (let times = 0; times < 8; times += 1) {
      expect((await ask(person.email)).status).toBe(202);
      expect((await ask('nobody-either@team.example')).status).toBe(202);
    }
    await mails.wait(person.email, 6);
    expect(mails.to(person.email)).toHaveLength(6);
  });
});

describe('without a mail server', () => {
  it('mails about accounts are kept for the operator, sealed, and shown to no workspace', async () => {
    const quiet = await startApp();
    const print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const own = await quiet.workspace();
      const { email } = await own.member('manager');
      await quiet.client().post('/api/password-reset', { email });
      const outbox = quiet.get(AccountOutbox);
      await until(async () => (await outbox.list(10)).length === 1);
      const settings = quiet.get(RuntimeSettings);
      const environment = { DATABASE_URL: quiet.databaseUrl, TRIBUNE_SECRET: settings.secret };
      const printed = async (...args: string[]): Promise<string> => {
        print.mockClear();
        await runCommand(args, environment);
        return print.mock.calls.map(([text]) => String(text)).join('');
      };
      const listed = JSON.parse(await printed('mail:list', '--accounts')) as { id: string };
      expect(listed).toMatchObject({ to: email, subject: 'Choisir un nouveau mot de passe' });
      const text = await printed('mail:show', '--accounts', '--id', listed.id);
      expect(tokenIn(text)).toMatch(/^[\w-]{32}$/);
      expect(await printed('mail:list', '--workspace', own.slug)).toBe('');
      await expect(printed('mail:list')).rejects.toThrow('--accounts');
      await expect(
        printed('mail:show', '--workspace', own.slug, '--id', listed.id),
      ).rejects.toThrow('no mail');
      const { rows } = await quiet
        .get(BetterAuth)
        .pool.query<{ row: string }>('select m::text as row from public.account_mails m');
      expect(JSON.stringify(rows)).not.toContain('reset-password#');
    } finally {
      print.mockRestore();
      await quiet.close();
    }
  });
});
