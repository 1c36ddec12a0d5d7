import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Clock } from '../../../src/platform/clock.js';
import { RuntimeSettings } from '../../../src/platform/config/runtime-settings.js';
import { Users } from '../../../src/platform/identity/users.js';
import { TEST_PASSWORD, startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Browser, callbackOf, signOn } from '../../support/browser.js';
import { TestProvider } from '../../support/oidc-provider.js';

const FLOW = 'tribune.single_sign_on';

let app: TestApp;
let provider: TestProvider;
let ws: TestWorkspace;

beforeAll(async () => {
  provider = await TestProvider.start();
  app = await startApp({ singleSignOn: provider.settings() });
  ws = await app.workspace();
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});

const somebody = () => ({ subject: randomUUID(), email: `${randomUUID()}@company.example` });

/** The session's user, or null. */
const userOf = async (browser: Browser) => {
  const { status, body } = await app.client({ cookie: browser.cookies() }).get('/api/session');
  return status === 200 ? body : null;
};

/** Gives the workspace a group of managers, and its name. */
const managers = async (workspace: TestWorkspace): Promise<string> => {
  const group = randomUUID();
  const answer = await workspace.api.put('/single-sign-on', {
    required: false,
    groupRoles: [{ group, role: 'manager' }],
  });
  expect(answer.status).toBe(200);
  return group;
};

describe('signing in at the company’s provider', () => {
  it('opens a session of a newcomer whom a group lets in, and goes where they wanted', async () => {
    const group = await managers(ws);
    const { subject, email } = somebody();
    provider.knows(subject, { email, email_verified: true, name: 'Zoé 🎤', groups: [group] });
    const browser = new Browser(app.url);
    const page = await signOn(browser, '?returnTo=%2Fdemo%2Fevents%3Ffrom%3D2026-03-28%23today');
    expect(page).toMatchObject({ status: 302, problem: null });
    expect(page.headers.get('location')).toBe('/demo/events?from=2026-03-28#today');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await userOf(browser)).toMatchObject({
      user: { email, name: 'Zoé 🎤' },
      secondFactor: true,
      workspaces: [{ id: ws.id, role: 'manager' }],
    });
    expect((await app.client({ cookie: browser.cookies() }).get(`${ws.base}/events`)).status).toBe(
      200,
    );
  });

  it('sends the browser with state, nonce and PKCE, and a sealed cookie for ten minutes', async () => {
    const { headers } = await new Browser(app.url).get('/api/session/single-sign-on');
    const query = new URL(headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      client_id: 'tribune',
      response_type: 'code',
      scope: 'openid email profile groups',
      redirect_uri: `${app.url}/api/session/single-sign-on/callback`,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(
      /^tribune\.single_sign_on=[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/,
    );
    expect(cookie).not.toContain(query.get('state'));
  });

  it('keeps the cookie to this host where TLS allows', async () => {
    const settings = app.get(RuntimeSettings);
    const { publicUrl } = settings;
    settings.publicUrl = 'https://tribune.example';
    const { headers } = await new Browser(app.url).get('/api/session/single-sign-on');
    settings.publicUrl = publicUrl;
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-tribune\.single_sign_on=.*; Path=\/; .*; Secure$/,
    );
    expect(headers.get('location')).toContain('redirect_uri=https%3A%2F%2Ftribune.example%2Fapi');
  });

  it('begins a new session and ends the one that the browser had', async () => {
    const member = await ws.member('analyst');
    provider.knows(randomUUID(), { email: member.email, email_verified: true });
    const browser = new Browser(app.url);
    browser.carry(member.cookie);
    expect((await signOn(browser)).status).toBe(302);
    expect(browser.cookies()).not.toContain(member.cookie.split('; ')[0]);
    expect((await userOf(browser)).user.id).toBe(member.userId);
    expect((await app.client({ cookie: member.cookie }).get('/api/session')).status).toBe(401);
  });

  it('is refused by the provider, whose words are not repeated', async () => {
    provider.says = 'no';
    const browser = new Browser(app.url);
    const page = await signOn(browser);
    provider.says = 'yes';
    expect(page).toMatchObject({ status: 400, problem: { code: 'single_sign_on_failed' } });
    expect(page.problem?.detail).toContain('"refused"');
    expect(JSON.stringify(page.problem)).not.toMatch(/script|access_denied/);
    expect(browser.cookies()).not.toContain(FLOW);
  });

  it('says nothing but its own words, whatever the query says', async () => {
    const browser = new Browser(app.url);
    const callback = new URL(await callbackOf(browser));
    const state = callback.searchParams.get('state') ?? '';
    const words = encodeURIComponent('<b>"\r\nset-cookie: x=1</b>');
    const page = await browser.get(
      `/api/session/single-sign-on/callback?state=${state}&error=${words}&error_description=${words}&iss=${encodeURIComponent(provider.issuer)}`,
    );
    expect(page).toMatchObject({ status: 400, problem: { code: 'single_sign_on_failed' } });
    expect(JSON.stringify(page.problem)).not.toContain('<b>');
    expect(page.headers.getSetCookie().join()).not.toContain('x=1');
  });
});

describe('where to go afterwards', () => {
  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    'https://elsewhere.example/',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    'javascript:alert(1)',
    'demo',
    '/é',
    '/a\r\nset-cookie: x=1',
  ])('is a path of ours, not %j', async (returnTo) => {
    const page = await new Browser(app.url).get(
      `/api/session/single-sign-on?returnTo=${encodeURIComponent(returnTo)}`,
    );
    expect(page).toMatchObject({ status: 400, problem: { code: 'invalid_input' } });
    expect(page.problem).toMatchObject({ errors: [{ pointer: '?returnTo' }] });
    expect(page.headers.getSetCookie()).toEqual([]);
  });
});

describe('coming back', () => {
  const failed = (reason: string) => ({
    status: 400,
    problem: { code: 'single_sign_on_failed', detail: expect.stringContaining(`"${reason}"`) },
  });

  it('works once', async () => {
    const member = await ws.member('analyst');
    provider.knows(randomUUID(), { email: member.email, email_verified: true });
    const browser = new Browser(app.url);
    const callback = await callbackOf(browser);
    const flow = browser.cookies();
    expect(await browser.get(callback)).toMatchObject({ status: 302 });
    expect(await browser.get(callback)).toMatchObject(failed('state'));
    // Somebody copied the cookie before: the provider takes its code no second time.
    const thief = new Browser(app.url);
    thief.carry(flow);
    expect(await thief.get(callback)).toMatchObject(failed('refused'));
    expect(await userOf(thief)).toBeNull();
  });

  it('is for the browser that left', async () => {
    const { subject, email } = somebody();
    provider.knows(subject, { email, email_verified: true, groups: [await managers(ws)] });
    const [attacker, victim] = [new Browser(app.url), new Browser(app.url)];
    const link = await callbackOf(attacker);
    expect(await victim.get(link)).toMatchObject(failed('state'));
    await victim.get('/api/session/single-sign-on');
    expect(await victim.get(link)).toMatchObject(failed('state'));
    expect(victim.cookies()).toBe('');
    expect(await userOf(victim)).toBeNull();
  });

  it.each(['', 'x', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '%00', '"'])(
    'needs the cookie as it was, not %j',
    async (value) => {
      const browser = new Browser(app.url);
      const callback = await callbackOf(browser);
      const other = new Browser(app.url);
      other.carry(`${FLOW}=${value}`);
      expect(await other.get(callback)).toMatchObject(failed('state'));
    },
  );

  it('has ten minutes', async () => {
    const browser = new Browser(app.url);
    const callback = await callbackOf(browser);
    const clock = app.get(Clock);
    const now = clock.now.bind(clock);
    clock.now = () => new Date(now().getTime() + 10 * 60_000 + 1000);
    const page = await browser.get(callback).finally(() => {
      clock.now = now;
    });
    expect(page).toMatchObject(failed('too_late'));
    expect(browser.cookies()).toBe('');
  });

  it('asks the provider nothing for a state of its own making', async () => {
    const browser = new Browser(app.url);
    await browser.get('/api/session/single-sign-on');
    const asked = provider.asked.get('/token');
    expect(await browser.get('/api/session/single-sign-on/callback?code=x&state=y')).toMatchObject(
      failed('state'),
    );
    expect(await browser.get('/api/session/single-sign-on/callback')).toMatchObject(
      failed('state'),
    );
    expect(provider.asked.get('/token')).toBe(asked);
  });
});

describe('who it is', () => {
  const meets = (code: string) => ({ status: 403, problem: { code } });

  it('is known by issuer and subject: an address that changes changes nothing', async () => {
    const group = await managers(ws);
    const { subject, email } = somebody();
    provider.knows(subject, { email, email_verified: true, groups: [group] });
    const browser = new Browser(app.url);
    await signOn(browser);
    const { user } = await userOf(browser);
    const admin = await ws.member('admin');
    provider.knows(subject, { email: admin.email, email_verified: true, groups: [group] });
    const again = new Browser(app.url);
    expect((await signOn(again)).status).toBe(302);
    expect((await userOf(again)).user).toEqual(user);
  });

  it.each([
    ['false', { email_verified: false }],
    ['"false"', { email_verified: 'false' }],
    ['missing', {}],
  ])('is nobody’s by an address whose verification is %s', async (_, claims) => {
    const admin = await ws.member('admin');
    provider.knows(randomUUID(), { email: admin.email, ...claims, groups: [await managers(ws)] });
    const browser = new Browser(app.url);
    expect(await signOn(browser)).toMatchObject(meets('email_not_verified'));
    expect(await userOf(browser)).toBeNull();
    provider.knows(randomUUID(), { ...somebody(), ...claims, groups: [await managers(ws)] });
    expect(await signOn(new Browser(app.url))).toMatchObject(meets('email_not_verified'));
  });

  it.each([
    [undefined],
    ['not an address'],
    [''],
    [42],
    ['a@b\u0000.example'],
    ['\u212Aim@company.example'],
  ])('is nobody with %j for an address', async (email) => {
    provider.knows(randomUUID(), { email, email_verified: true, groups: [await managers(ws)] });
    expect(await signOn(new Browser(app.url))).toMatchObject(meets('email_not_verified'));
  });

  it('is the user who has the verified address, the first time and then without it', async () => {
    const member = await ws.member('analyst');
    const subject = randomUUID();
    provider.knows(subject, { email: member.email.toUpperCase(), email_verified: true });
    const browser = new Browser(app.url);
    expect((await signOn(browser)).status).toBe(302);
    expect(await userOf(browser)).toMatchObject({
      user: { id: member.userId },
      workspaces: [{ role: 'analyst' }],
    });
    provider.knows(subject, {});
    const again = new Browser(app.url);
    expect((await signOn(again)).status).toBe(302);
    expect((await userOf(again)).user.id).toBe(member.userId);
    const password = { email: member.email, password: TEST_PASSWORD };
    expect((await app.client().post('/api/session', password)).status).toBe(200);
  });

  it('is not somebody to whom the address passed on', async () => {
    const member = await ws.member('admin');
    provider.knows(randomUUID(), { email: member.email, email_verified: true });
    expect((await signOn(new Browser(app.url))).status).toBe(302);
    provider.knows(randomUUID(), { email: member.email, email_verified: true });
    const heir = new Browser(app.url);
    expect(await signOn(heir)).toMatchObject(meets('address_of_another'));
    expect(await userOf(heir)).toBeNull();
  });

  it('is nobody where no group and no invitation lets them in', async () => {
    const { subject, email } = somebody();
    provider.knows(subject, { email, email_verified: true, groups: ['everybody'] });
    expect(await signOn(new Browser(app.url))).toMatchObject(meets('no_access'));
    expect(await signOn(new Browser(app.url), '?invitation=made-up')).toMatchObject(
      meets('no_access'),
    );
    expect(await app.get(Users).findByEmail(email)).toBeNull();
    provider.knows(subject, { email, email_verified: true, groups: [await managers(ws)] });
    expect((await signOn(new Browser(app.url))).status).toBe(302);
  });

  it.each([
    ['a newcomer', () => somebody().email],
    ['a member', async () => (await ws.member('analyst')).email],
  ])('is one user however many browsers of %s arrive at once', async (_, address) => {
    const { subject } = somebody();
    const email = await address();
    provider.knows(subject, { email, email_verified: true, groups: [await managers(ws)] });
    const browsers = Array.from({ length: 4 }, () => new Browser(app.url));
    const callbacks = await Promise.all(browsers.map((browser) => callbackOf(browser)));
    const pages = await Promise.all(
      browsers.map((browser, index) => browser.get(callbacks[index] ?? '')),
    );
    expect(pages.map(({ status }) => status)).toEqual([302, 302, 302, 302]);
    browsers.push(new Browser(app.url));
    expect((await signOn(browsers.at(-1)!)).status).toBe(302);
    const users = await Promise.all(browsers.map(userOf));
    expect(new Set(users.map(({ user }) => user.id)).size).toBe(1);
  });
});
