import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { cookiesOf, startApp, TEST_PASSWORD, type TestApp } from '../../support/app.js';
import { hangUp, rawConnection } from '../../support/raw-http.js';

let app: TestApp;
let overTls: TestApp;
beforeAll(async () => {
  app = await startApp();
  overTls = await startApp({ publicUrl: 'https://tribune.example' });
});
afterEach(hangUp);
afterAll(() => Promise.all([app.close(), overTls.close()]));

const NOTHING = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

const headersOf = async (url: string, init: RequestInit = {}): Promise<Record<string, string>> => {
  const response = await fetch(url, { redirect: 'manual', ...init });
  await response.arrayBuffer();
  return Object.fromEntries(response.headers);
};

const namesOf = (headers: Record<string, string>): string[] => Object.keys(headers);

describe('every answer', () => {
  it.each([
    ['of a route', 'GET', '/api/problems/not_found'],
    ['that refuses', 'GET', '/api/workspaces/demo'],
    ['where there is nothing', 'GET', '/api/nothing'],
    ['to OPTIONS', 'OPTIONS', '/api/workspaces/demo'],
    ['of a probe', 'GET', '/health/live'],
  ])('%s lets a browser do nothing with it', async (_, method, path) => {
    expect(await headersOf(app.url + path, { method })).toMatchObject({
      'content-security-policy': NOTHING,
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
    });
  });

  it('to an address that cannot be read is guarded too', async () => {
    expect(await headersOf(`${app.url}/api/guest/%E0%A4%A`)).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
  });

  it('does not say what it was made with', async () => {
    for (const path of ['/api/problems/not_found', '/api/docs/', '/api/nothing']) {
      const names = namesOf(await headersOf(app.url + path));
      expect(names).not.toContain('server');
      expect(names).not.toContain('x-powered-by');
    }
  });

  it('is for pages of the same origin only: no other may read it', async () => {
    const origin = 'https://elsewhere.example';
    for (const path of [
      '/api/problems/not_found',
      '/api/openapi.json',
      '/api/docs/',
      '/api/docs/js/scalar.js',
      '/api/docs/openapi.json',
      '/api/docs/openapi.yaml',
      '/api/workspaces/demo',
      '/health/live',
    ]) {
      for (const method of ['GET', 'OPTIONS']) {
        const headers = await headersOf(app.url + path, {
          method,
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        });
        const allowed = namesOf(headers).filter((name) => name.startsWith('access-control'));
        expect({ path, method, allowed }).toEqual({ path, method, allowed: [] });
      }
    }
  });
});

describe('the documentation', () => {
  it('is a page without a script of its own, under a policy that would run none', async () => {
    const response = await fetch(`${app.url}/api/docs/`);
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "object-src 'none'"]),
    );
    expect(policy).not.toContain('unsafe-eval');
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts).toHaveLength(2);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toMatch(/^ src="js\/\w+\.js"$/);
      expect(content).toBe('');
    }
    expect(page).not.toMatch(/ on\w+=|javascript:|https?:/);
  });

  it('loads its two scripts from where the page says, and they fit each other', async () => {
    const text = async (path: string) => {
      const response = await fetch(new URL(path, `${app.url}/api/docs/`));
      expect(response.headers.get('content-type')).toContain('javascript');
      return response.text();
    };
    expect(await text('js/start.js')).toMatch(/^Scalar\.createApiReference\('#app', \{"url":/);
    expect(await text('js/scalar.js')).toContain('createApiReference');
  });

  it('may be kept by the browser, and asked for anew', async () => {
    for (const path of ['/api/openapi.json', '/api/docs/', '/api/docs/js/scalar.js']) {
      expect(await headersOf(app.url + path)).toMatchObject({ 'cache-control': 'no-cache' });
    }
  });
});

describe('over plain HTTP', () => {
  it('nothing is promised that only TLS can keep', async () => {
    expect(namesOf(await headersOf(`${app.url}/api/problems/not_found`))).not.toContain(
      'strict-transport-security',
    );
  });
});

describe('behind TLS', () => {
  it('browsers are told to come by TLS for a year', async () => {
    expect(await headersOf(`${overTls.url}/api/problems/not_found`)).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });

  it('cookies are bound to this very host, and the document calls them by their name', async () => {
    const ws = await overTls.workspace();
    const { email, cookie } = await ws.member('admin');
    const { headers } = await overTls
      .client()
      .post('/api/session', { email, password: TEST_PASSWORD });
    const cookies = headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const one of cookies) {
      expect(one).toMatch(/^__Host-/);
      expect(one).toMatch(/; Path=\/(;|$)/i);
      expect(one).toMatch(/; Secure/i);
      expect(one).toMatch(/; HttpOnly/i);
      expect(one).toMatch(/; SameSite=(Lax|Strict)/i);
      expect(one).not.toMatch(/; Domain/i);
    }
    const { components } = (await overTls.client().get('/api/openapi.json')).body;
    expect(components.securitySchemes.session.name).toBe('__Host-tribune.session_token');
    expect(cookie).toContain('__Host-tribune.session_token=');
    expect((await overTls.client({ cookie }).get('/api/session')).status).toBe(200);
    const planted = cookiesOf(headers).replaceAll('__Host-', '');
    expect((await overTls.client({ cookie: planted }).get('/api/session')).status).toBe(401);
  });
});

it('what is no HTTP is told so, and hung up on', async () => {
  const connection = rawConnection(app.url);
  connection.socket.write('SSH-2.0-OpenSSH_9.7\r\n\r\n');
  const answer = await connection.closed;
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    code: 'not_http',
    status: 400,
    requestId: expect.any(String),
  });
});
