import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';

import { createApplication, type Application } from '../../../src/app/application.js';
import { ForgetSignInsJob } from '../../../src/modules/sign-in/jobs/forget-sign-ins.job.js';
import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import { NoteRefusalJob } from '../../../src/modules/sign-in/jobs/note-refusal.job.js';
import { BetterAuth } from '../../../src/platform/identity/better-auth.js';
import { Secrets } from '../../../src/platform/security/secrets.js';
import { startApp, TEST_PASSWORD, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Client, type Body } from '../../support/client.js';
import { until } from '../../support/until.js';
import { personOf, Browser, type Person } from './person.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let app: TestApp;
let ws: TestWorkspace;
let other: Application;
let elsewhere: string;
let person: Person;

beforeAll(async () => {
  app = await startApp({ sessionIdleMinutes: 60, sessionDays: 2 });
  ws = await app.workspace();
  const settings = new RuntimeSettings({ ...app.get(RuntimeSettings), worksJobs: false });
  other = await createApplication(settings, pino({ level: 'silent' }));
  await other.nest.listen(0, '127.0.0.1');
  elsewhere = `http://127.0.0.1:${(other.nest.getHttpServer().address() as { port: number }).port}`;
});
afterAll(async () => {
  await other.close();
  await app.close();
});
beforeEach(async () => {
  person = await personOf(app, ws);
});

const newBrowser = async ({ email }: Person): Promise<Browser> => {
  const browser = new Browser(app);
  expect((await browser.signIn(email)).status).toBe(200);
  return browser;
};

const listOf = async (browser: Browser): Promise<Body[]> =>
  (await browser.client.read('/api/sessions')).items;

const statusOf = async (browser: Browser): Promise<number> =>
  (await browser.get('/api/session')).status;

/** The same, asked of another process on the same database. */
const statusElsewhere = async ({ cookie }: Browser): Promise<number> =>
  (await new Client(elsewhere, { cookie }).get('/api/session')).status;

/** As if the session had begun, and had last been used, so long ago. */
const age = async (
  { userId }: Person,
  ago: { readonly begun?: number; readonly seen?: number },
): Promise<void> => {
  const at = (milliseconds: number): Date => new Date(Date.now() - milliseconds);
  await app.get(BetterAuth).pool.query(
    `update identity."session" set "createdAt" = coalesce($2, "createdAt"), "lastSeenAt" = coalesce($3, "lastSeenAt")
        where "userId" = $1`,
    [
      userId,
      ago.begun === undefined ? null : at(ago.begun),
      ago.seen === undefined ? null : at(ago.seen),
    ],
  );
};

const rowsOf = async ({ userId }: Person): Promise<{ lastSeenAt: Date | null }[]> => {
  const { rows } = await app
    .get(BetterAuth)
    .pool.query<{ lastSeenAt: Date | null }>(
      `select "lastSeenAt" from identity."session" where "userId" = $1`,
      [userId],
    );
  return rows;
};

describe('the sessions of a person', () => {
  it('are listed with where they came from, and which one asks', async () => {
    const phone = new Browser(app);
    const { headers } = await app
      .client({ 'user-agent': 'Telephone/1' })
      .post('/api/session', { email: person.email, password: TEST_PASSWORD });
    for (const cookie of headers.getSetCookie()) phone.keep(cookie);
    const items = await listOf(phone);
    expect(items).toHaveLength(2);
    expect(items.find(({ current }) => current)).toEqual({
      id: expect.any(String),
      createdAt: expect.any(String),
      lastSeenAt: expect.any(String),
      method: 'password',
      ipAddress: '127.0.0.1',
      userAgent: 'Telephone/1',
      current: true,
    });
    expect((await listOf(person.browser)).find(({ current }) => current).userAgent).not.toBe(
      'Telephone/1',
    );
  });

  it('are nobody else’s to see or to end', async () => {
    const stranger = await personOf(app, ws, 'admin');
    const [{ id }] = await listOf(person.browser);
    expect((await listOf(stranger.browser)).map((session) => session.id)).not.toContain(id);
    expect(await stranger.browser.client.delete(`/api/sessions/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
    expect(await stranger.browser.client.delete('/api/sessions/no-id')).toMatchObject({
      status: 404,
    });
    expect(await statusOf(person.browser)).toBe(200);
    expect((await app.client().get('/api/sessions')).status).toBe(401);
    expect((await app.client().delete('/api/sessions')).status).toBe(401);
    expect((await ws.api.at('').get('/api/sessions')).status).toBe(401);
  });

  it('end one by one, at once and in every process', async () => {
    const lost = await newBrowser(person);
    expect(await statusElsewhere(lost)).toBe(200);
    const { id } = (await listOf(lost)).find(({ current }) => current);
    expect((await person.browser.client.delete(`/api/sessions/${id}`)).status).toBe(204);
    expect([await statusOf(lost), await statusElsewhere(lost)]).toEqual([401, 401]);
    expect(await statusOf(person.browser)).toBe(200);
    expect((await person.browser.client.delete(`/api/sessions/${id}`)).status).toBe(404);
  });

  it('end all at once but the one that asks', async () => {
    const browsers = [await newBrowser(person), await newBrowser(person)];
    expect((await person.browser.client.delete('/api/sessions')).status).toBe(204);
    expect(await Promise.all(browsers.map(statusOf))).toEqual([401, 401]);
    expect(await listOf(person.browser)).toMatchObject([{ current: true }]);
  });

  it('are never more than a hundred: the oldest gives way', async () => {
    await app.get(BetterAuth).pool.query(
      `insert into identity."session" ("id", "expiresAt", "token", "createdAt", "updatedAt", "userId")
       select gen_random_uuid(), now() + interval '1 day', gen_random_uuid(), now() - n * interval '1 second', now(), $1
         from generate_series(1, 120) n`,
      [person.userId],
    );
    const browser = await newBrowser(person);
    expect(await listOf(browser)).toHaveLength(100);
  });
});

describe('a session', () => {
  it('ends when it was not used for the time that the operator set', async () => {
    await age(person, { seen: 59 * MINUTE });
    expect(await statusOf(person.browser)).toBe(200);
    await age(person, { seen: 61 * MINUTE });
    expect(await statusElsewhere(person.browser)).toBe(401);
    expect(await rowsOf(person)).toEqual([]);
    expect(await statusOf(person.browser)).toBe(401);
  });

  it('ends in the end, however much it is used', async () => {
    await age(person, { begun: 2 * DAY - MINUTE, seen: 0 });
    expect(await statusOf(person.browser)).toBe(200);
    await age(person, { begun: 2 * DAY + MINUTE, seen: 0 });
    expect(await statusOf(person.browser)).toBe(401);
    expect(await rowsOf(person)).toEqual([]);
  });

  it('that ended is neither listed nor the start of another', async () => {
    await age(person, { seen: 61 * MINUTE });
    const browser = await newBrowser(person);
    expect(await listOf(browser)).toHaveLength(1);
  });

  it('notes its use once a minute at most', async () => {
    await age(person, { seen: 30_000 });
    const [before] = await rowsOf(person);
    await statusOf(person.browser);
    expect((await rowsOf(person))[0]).toEqual(before);
    await age(person, { seen: 61_000 });
    await statusOf(person.browser);
    const [after] = await rowsOf(person);
    expect(Date.now() - (after?.lastSeenAt?.getTime() ?? 0)).toBeLessThan(30_000);
  });

  it('that opens nothing any more is deleted by the clock', async () => {
    const idle = await personOf(app, ws);
    await age(idle, { seen: 61 * MINUTE });
    await app.get(ForgetSignInsJob).handle();
    expect(await rowsOf(idle)).toEqual([]);
    expect(await rowsOf(person)).toHaveLength(1);
  });
});

describe('what the workspace’s admins learn', () => {
  it('is who came in, who was refused and who left; of nobody outside the workspace', async () => {
    const admin = await ws.member('admin');
    await newBrowser(person);
    await app.client().post('/api/session', { email: person.email, password: 'not the password' });
    await person.browser.client.delete('/api/sessions');
    await person.browser.client.delete('/api/session');
    const outsider = await personOf(app, await app.workspace());
    const of = async ({ userId }: Person): Promise<string[]> =>
      (await admin.api.all(`/audit-log?subjectId=${userId}&limit=200`)).map(({ action }) => action);
    await until(async () => (await of(person)).includes('session.refused'));
    const noted = await of(person);
    expect(noted.filter((action) => action === 'session.opened')).toHaveLength(2);
    expect(noted.filter((action) => action === 'session.ended')).toHaveLength(2);
    expect(await of(outsider)).toEqual([]);
  });

  it('is noted with the time of what happened, however late the job is', async () => {
    const admin = await ws.member('admin');
    const at = '2026-01-02T03:04:05.678Z';
    const data = { email: person.email, origin: { ip: '192.0.2.7', userAgent: null } };
    const sealed = app.get(Secrets).encrypt('sign-in-job', JSON.stringify({ data, at }));
    await app.get(NoteRefusalJob).handle({ sealed: sealed.toString('base64') });
    const noted = await admin.api.all(`/audit-log?subjectId=${person.userId}&limit=200`);
    expect(noted.find(({ action }) => action === 'session.refused')).toMatchObject({ at });
  });
});
