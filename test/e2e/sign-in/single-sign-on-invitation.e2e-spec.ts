import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp } from '../../support/app.js';
import { Browser, signOn } from '../../support/browser.js';
import { bodyOf, startMailServer, type MailServer } from '../../support/mail-server.js';
import { TestProvider } from '../../support/oidc-provider.js';

let mails: MailServer;
let provider: TestProvider;
let app: TestApp;

beforeAll(async () => {
  mails = await startMailServer();
  provider = await TestProvider.start();
  app = await startApp({ singleSignOn: provider.settings({ only: true }), smtpUrl: mails.url });
});
afterAll(async () => {
  await app.close();
  await provider.stop();
  await mails.close();
});

const invited = async () => {
  const ws = await app.workspace();
  const email = `${randomUUID()}@company.example`;
  await ws.api.create('/member-invitations', { email, role: 'manager' });
  const token = /\/join#([\w-]+)/.exec(bodyOf(await mails.wait(email)))?.[1] ?? '';
  return { ws, email, token };
};

describe('somebody who was invited and has no password', () => {
  it('comes in by the provider with the invitation, and accepts it', async () => {
    const { ws, email, token } = await invited();
    provider.knows(randomUUID(), { email, email_verified: true, name: 'Zoé' });
    const browser = new Browser(app.url);
    expect((await signOn(browser, `?invitation=${token}&returnTo=/join`)).status).toBe(302);
    const client = app.client({ cookie: browser.cookies() });
    expect((await client.read('/api/session')).workspaces).toEqual([]);
    expect((await client.post(`/api/member-invitations/${token}/accept`, {})).status).toBe(200);
    expect((await client.read('/api/session')).workspaces).toMatchObject([
      { id: ws.id, role: 'manager' },
    ]);
    expect((await signOn(new Browser(app.url))).status).toBe(302);
  });

  it('does not come in with the invitation of another, or with an address that is not checked', async () => {
    const { email, token } = await invited();
    const no = (code: string) => ({ status: 403, problem: { code } });
    provider.knows(randomUUID(), { email: 'other@company.example', email_verified: true });
    expect(await signOn(new Browser(app.url), `?invitation=${token}`)).toMatchObject(
      no('no_access'),
    );
    provider.knows(randomUUID(), { email, email_verified: false });
    expect(await signOn(new Browser(app.url), `?invitation=${token}`)).toMatchObject(
      no('email_not_verified'),
    );
  });
});
