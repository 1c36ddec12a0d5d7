import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Sessions } from '../../../src/platform/identity/sessions.js';
import {
  cookiesOf,
  startApp,
  TEST_PASSWORD,
  type TestApp,
  type TestWorkspace,
} from '../../support/app.js';
import { Browser, enrol, enrolled, personOf } from './person.js';

const REQUIRED = { status: 403, body: { code: 'second_factor_required' } };

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** A workspace that asks for a second factor, with the admin who turned that on. */
const strictWorkspace = async () => {
  const ws = await app.workspace();
  const admin = await enrolled(app, ws, 'admin');
  const member = await personOf(app, ws);
  expect(await require(ws, admin.browser, true)).toMatchObject({
    status: 200,
    body: { requireSecondFactor: true },
  });
  return { ws, admin, member };
};

const require = (ws: TestWorkspace, browser: Browser, requireSecondFactor: boolean) =>
  browser.client.patch(ws.base, { requireSecondFactor });

describe('a workspace that requires a second factor', () => {
  it('lets nobody in without one, says so, and tells the member where they stand', async () => {
    const { ws, admin, member } = await strictWorkspace();
    expect((await admin.browser.get(`${ws.base}/events`)).status).toBe(200);
    expect(await member.browser.get(`${ws.base}/events`)).toMatchObject(REQUIRED);
    expect(await member.browser.get(ws.base)).toMatchObject(REQUIRED);
    expect(await member.browser.post(`${ws.base}/campaigns`, { name: 'X' })).toMatchObject(
      REQUIRED,
    );
    expect((await member.browser.get('/api/session')).body).toMatchObject({
      secondFactor: false,
      workspaces: [{ slug: ws.slug, secondFactorRequired: true }],
    });
  });

  it('lets the member in once they set one up, with no admin’s help', async () => {
    const { ws, member } = await strictWorkspace();
    await enrol(app, member);
    expect((await member.browser.get(`${ws.base}/events`)).status).toBe(200);
  });

  it('shuts again when the member gives theirs up', async () => {
    const { ws, member } = await strictWorkspace();
    const { authenticator } = await enrol(app, member);
    const removal = { password: TEST_PASSWORD, code: authenticator.code() };
    expect(await member.browser.post('/api/user/second-factor/remove', removal)).toMatchObject({
      status: 204,
    });
    expect(await member.browser.get(ws.base)).toMatchObject(REQUIRED);
  });

  it('takes the word of the company’s provider, and does not concern API keys', async () => {
    const { ws, member } = await strictWorkspace();
    const cookies = await app
      .get(Sessions)
      .open({}, { userId: member.userId, method: 'single_sign_on', secondFactor: true });
    const headers = new Headers();
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    expect((await new Browser(app, cookiesOf(headers)).get(ws.base)).status).toBe(200);
    expect((await ws.api.get('/events')).status).toBe(200);
  });

  it('does not show itself to strangers, and changes nothing for other workspaces', async () => {
    const { ws, member } = await strictWorkspace();
    const other = await app.workspace();
    const stranger = await personOf(app, other);
    expect(await stranger.browser.get(ws.base)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
    expect((await stranger.browser.get(other.base)).status).toBe(200);
    expect(await app.client().get(ws.base)).toMatchObject({ status: 401 });
    expect(member.email).toBeDefined();
  });

  it('is made so only by an admin who showed one in this very session', async () => {
    const ws = await app.workspace();
    const plain = await personOf(app, ws, 'admin');
    const first = {
      status: 409,
      body: { code: 'second_factor_first', errors: [{ pointer: '/requireSecondFactor' }] },
    };
    expect(await require(ws, plain.browser, true)).toMatchObject(first);
    expect(await ws.api.patch('', { requireSecondFactor: true })).toMatchObject(first);
    const manager = await enrolled(app, ws, 'manager');
    expect(await require(ws, manager.browser, true)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await plain.browser.get(ws.base)).body.requireSecondFactor).toBe(false);
    await enrol(app, plain);
    expect((await require(ws, plain.browser, true)).status).toBe(200);
    expect((await require(ws, plain.browser, false)).body.requireSecondFactor).toBe(false);
    expect(await ws.api.patch('', { requireSecondFactor: null })).toMatchObject({ status: 400 });
  });
});
