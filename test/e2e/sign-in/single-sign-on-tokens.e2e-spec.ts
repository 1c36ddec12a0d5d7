import { createHmac, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { Browser, signOn } from '../../support/browser.js';
import {
  TestProvider,
  signedToken,
  signingKey,
  unsignedToken,
} from '../../support/oidc-provider.js';

let app: TestApp;
let provider: TestProvider;
let ws: TestWorkspace;
let email: string;

beforeAll(async () => {
  provider = await TestProvider.start();
  app = await startApp({ singleSignOn: provider.settings() });
  ws = await app.workspace();
});
afterAll(async () => {
  await app.close();
  await provider.stop();
});
beforeEach(async () => {
  provider.alter = null;
  provider.published = null;
  ({ email } = await ws.member('admin'));
  provider.knows(randomUUID(), { email, email_verified: true });
});

const stranger = signingKey('stranger');
const impostor = { ...signingKey('impostor'), kid: 'first' };
const now = (): number => Math.floor(Date.now() / 1000);

/** A token that the provider itself signs, with other claims. */
const withClaims = (changes: object) => (claims: object) =>
  signedToken({ ...claims, ...changes }, provider.key);

const hs256 = (claims: object, secret: string): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${part({ alg: 'HS256', typ: 'JWT', kid: 'first' })}.${part(claims)}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
};

describe('an ID token', () => {
  it('that the provider signed again, unchanged, is accepted', async () => {
    provider.alter = withClaims({});
    expect((await signOn(new Browser(app.url))).status).toBe(302);
  });

  it.each<[string, string, (claims: Record<string, unknown>) => string]>([
    ['with another nonce', 'nonce', withClaims({ nonce: 'of somebody else' })],
    ['without a nonce', 'invalid', withClaims({ nonce: undefined })],
    [
      'that ended',
      'expired',
      (claims) => withClaims({ exp: now() - 60, iat: now() - 120 })(claims),
    ],
    ['that has not begun', 'expired', (claims) => withClaims({ nbf: now() + 600 })(claims)],
    ['for another audience', 'audience', withClaims({ aud: 'another-client' })],
    ['for another audience, too', 'audience', withClaims({ aud: ['tribune', 'another-client'] })],
    [
      'that another client was given',
      'audience',
      withClaims({ aud: ['tribune', 'another-client'], azp: 'another-client' }),
    ],
    ['of another issuer', 'issuer', withClaims({ iss: 'https://elsewhere.example' })],
    ['of no issuer', 'invalid', withClaims({ iss: undefined })],
    ['about nobody', 'invalid', withClaims({ sub: undefined })],
    ['signed with a key that nobody knows', 'key', (claims) => signedToken(claims, stranger)],
    [
      'signed with a key that only has a known name',
      'signature',
      (claims) => signedToken(claims, impostor),
    ],
    ['that is not signed', 'algorithm', (claims) => unsignedToken(claims)],
    [
      'signed with the public key as if it were a secret',
      'algorithm',
      (claims) => hs256(claims, JSON.stringify(provider.key.publicJwk)),
    ],
    [
      'signed with the client’s secret',
      'algorithm',
      (claims) => hs256(claims, provider.settings().clientSecret ?? ''),
    ],
    ['that is no token', 'invalid', () => 'not a token'],
    ['that is not there', 'invalid', () => undefined as unknown as string],
  ])('%s is refused: %s', async (_, reason, alter) => {
    provider.alter = alter;
    const browser = new Browser(app.url);
    const page = await signOn(browser);
    expect(page).toMatchObject({ status: 400, problem: { code: 'single_sign_on_failed' } });
    expect(page.problem?.detail).toContain(`"${reason}"`);
    expect(browser.cookies()).toBe('');
    expect((await app.client({ cookie: browser.cookies() }).get('/api/session')).status).toBe(401);
  });

  it('whose payload was changed under its signature is refused', async () => {
    provider.alter = (claims) => {
      const [head, , signature] = signedToken(claims, provider.key).split('.');
      const other = Buffer.from(JSON.stringify({ ...claims, sub: 'somebody else' }));
      return `${head}.${other.toString('base64url')}.${signature}`;
    };
    expect((await signOn(new Browser(app.url))).problem?.detail).toContain('"signature"');
  });

  it('signed with the provider’s next key is accepted once the keys were asked for again', async () => {
    expect((await signOn(new Browser(app.url))).status).toBe(302);
    const next = signingKey('next');
    provider.published = [next.publicJwk];
    provider.alter = (claims) => signedToken(claims, next);
    expect((await signOn(new Browser(app.url))).problem?.detail).toContain('"key"');
    expect((await signOn(new Browser(app.url))).status).toBe(302);
  });
});
