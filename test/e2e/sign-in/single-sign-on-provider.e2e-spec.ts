import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { SingleSignOn } from '../../../src/platform/identity/single-sign-on.js';
import { TEST_PASSWORD, startApp, type TestApp } from '../../support/app.js';
import { Browser, callbackOf, signOn } from '../../support/browser.js';
import { TestProvider } from '../../support/oidc-provider.js';
import { freePort } from '../../support/process.js';

const START = '/api/session/single-sign-on';
const unavailable = { status: 503, problem: { code: 'single_sign_on_unavailable' } };

let real: TestProvider;
beforeAll(async () => {
  real = await TestProvider.start(false);
});
afterAll(() => real.stop());

/** Does `work` with an application whose provider has these settings. */
const withApp = async (
  changes: Parameters<TestProvider['settings']>[0] | null,
  work: (app: TestApp) => Promise<void>,
): Promise<void> => {
  const app = await startApp({ singleSignOn: changes === null ? null : real.settings(changes) });
  try {
    await work(app);
  } finally {
    await app.close();
  }
};

describe('an installation without a provider', () => {
  it('has no single sign-on, and nobody can require it', () =>
    withApp(null, async (app) => {
      const off = { status: 404, problem: { code: 'single_sign_on_off' } };
      expect(await new Browser(app.url).get(START)).toMatchObject(off);
      expect((await new Browser(app.url).get(`${START}/callback?code=x&state=y`)).status).toBe(400);
      const ws = await app.workspace();
      expect(await ws.api.read('/single-sign-on')).toMatchObject({ provider: null });
      expect(await ws.api.put('/single-sign-on', { required: true, groupRoles: [] })).toMatchObject(
        { status: 409, body: { code: 'single_sign_on_not_set' } },
      );
      expect((await app.client().get('/api/sign-in-options')).body).toMatchObject({
        password: true,
        singleSignOn: null,
      });
    }));
});

describe('a provider', () => {
  it('is asked for claims that the token lacks, and for its description and keys only once', () =>
    withApp({}, async (app) => {
      const member = await (await app.workspace()).member('analyst');
      real.knows(randomUUID(), { email: member.email, email_verified: true });
      const asked = () =>
        ['/.well-known/openid-configuration', '/jwks', '/me'].map(
          (path) => real.asked.get(path) ?? 0,
        );
      const [described = 0, keys = 0, persons = 0] = asked();
      for (let times = 0; times < 3; times += 1) {
        expect((await signOn(new Browser(app.url))).status).toBe(302);
      }
      expect(asked()).toEqual([described + 1, keys + 1, persons + 3]);
    }));

  it('that takes another secret refuses, and its reason stays in the log', () =>
    withApp({ clientSecret: 'another' }, async (app) => {
      real.knows(randomUUID(), { email: 'a@company.example', email_verified: true });
      const page = await signOn(new Browser(app.url));
      expect(page).toMatchObject({ status: 400, problem: { code: 'single_sign_on_failed' } });
      expect(page.problem?.detail).toContain('"refused"');
    }));

  it('that is away keeps neither the start nor passwords from working', async () => {
    const issuer = `http://127.0.0.1:${await freePort()}`;
    await withApp({ issuer }, async (app) => {
      expect((await app.client().get('/health/ready')).status).toBe(200);
      const browser = new Browser(app.url);
      const page = await browser.get(START);
      expect(page).toMatchObject(unavailable);
      expect(page.headers.get('retry-after')).toBe('5');
      expect(browser.cookies()).toBe('');
      const member = await (await app.workspace()).member('analyst');
      const password = { email: member.email, password: TEST_PASSWORD };
      expect((await app.client().post('/api/session', password)).status).toBe(200);
    });
  });

  it('that goes away in between takes nobody in, and the pass is withdrawn', async () => {
    const provider = await TestProvider.start();
    await withApp(provider.settings(), async (app) => {
      const browser = new Browser(app.url);
      provider.knows(randomUUID(), { email: 'a@company.example', email_verified: true });
      const callback = await callbackOf(browser);
      await provider.stop();
      expect(await browser.get(callback)).toMatchObject(unavailable);
      expect(browser.cookies()).toBe('');
    });
  });
});

describe('the description of a provider', () => {
  let server: Server;
  let issuer: string;
  let app: TestApp;
  let answer: { status: number; body: string } | 'nothing';
  beforeAll(async () => {
    server = createServer((_, response) => {
      if (answer === 'nothing') return;
      const type = { 'content-type': 'application/json' };
      response.writeHead(answer.status, type).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = await startApp({ singleSignOn: real.settings({ issuer }) });
  });
  afterAll(async () => {
    await app.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const description = (issuer: string): string =>
    JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    });

  it.each([
    ['of another issuer', 200, () => description(`${issuer}/other`)],
    ['that is no JSON', 200, () => '<html>'],
    ['without an issuer', 200, () => '{}'],
    ['that is not found', 404, () => description(issuer)],
    ['of a provider that fails', 503, () => '{}'],
    ['that is elsewhere', 302, () => description(issuer)],
  ])('%s is not used', async (_, status, body) => {
    answer = { status, body: body() };
    expect(await new Browser(app.url).get(START)).toMatchObject(unavailable);
  });

  it('that does not come is waited for ten seconds, and no longer', async () => {
    answer = 'nothing';
    const provider = app.get(SingleSignOn);
    expect(provider.timeoutSeconds).toBe(10);
    provider.timeoutSeconds = 0.5;
    try {
      expect(await new Browser(app.url).get(START)).toMatchObject(unavailable);
    } finally {
      provider.timeoutSeconds = 10;
    }
  });

  it('is asked for again, and used once it is right', async () => {
    answer = { status: 200, body: description(issuer) };
    expect((await new Browser(app.url).get(START)).status).toBe(302);
  });
});

describe('an installation that lets people in by the provider only', () => {
  it('takes no password, says so, and lets in who comes from there', () =>
    withApp({ only: true }, async (app) => {
      const only = { status: 403, body: { code: 'single_sign_on_only' } };
      const [email, password] = [`${randomUUID()}@company.example`, TEST_PASSWORD];
      expect(await app.client().post('/api/session', { email, password })).toMatchObject(only);
      expect(await app.client().post('/api/password-reset', { email })).toMatchObject(only);
      expect((await app.client().get('/api/sign-in-options')).body).toMatchObject({
        password: false,
        singleSignOn: { name: 'Company account' },
      });
      const ws = await app.workspace();
      const groupRoles = [{ group: 'staff', role: 'analyst' }];
      await ws.api.put('/single-sign-on', { required: false, groupRoles });
      real.knows(randomUUID(), { email, email_verified: true, groups: ['staff'] });
      const browser = new Browser(app.url);
      expect((await signOn(browser)).status).toBe(302);
      const client = app.client({ cookie: browser.cookies() });
      expect((await client.get(ws.base)).status).toBe(200);
      const change = { currentPassword: password, newPassword: `${password} again` };
      expect(await client.put('/api/user/password', change)).toMatchObject(only);
    }));
});
