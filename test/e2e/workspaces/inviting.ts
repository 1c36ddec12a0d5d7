import { randomBytes } from 'node:crypto';

import { Client as Database } from 'pg';

import {
  startApp,
  TEST_PASSWORD,
  type TestApp,
  type TestMember,
  type TestWorkspace,
} from '../../support/app.js';
import type { Body, Client } from '../../support/client.js';
import { bodyOf, startMailServer, type MailServer } from '../../support/mail-server.js';

/** The product with a real mail server, a workspace, and an admin who invites. */
export interface Inviting {
  readonly app: TestApp;
  readonly mails: MailServer;
  /** The database, as its owner. */
  readonly owner: Database;
  readonly ws: TestWorkspace;
  readonly admin: TestMember;
  invite(email: string, role?: string, more?: object): Promise<Body>;
  /** Somebody new, with the token that reached them. */
  invited(role?: string): Promise<{ id: string; email: string; token: string }>;
  /** Lets an address forget its mails, so that it may be written to again. */
  rested(email: string): Promise<void>;
  /** The token in the newest mail to somebody, once there are as many mails. */
  tokenTo(email: string, count?: number): Promise<string>;
  /** The invited person, who is signed in to nothing. */
  link(token: string): Client;
  /** The invitation as its admin sees it. */
  seen(id: string): Promise<Body>;
  close(): Promise<void>;
}

/** What a newcomer sends. */
export const JOIN = { name: 'Newcomer', password: TEST_PASSWORD };

/** An address that nobody has. */
export const someone = (): string => `new-${randomBytes(6).toString('hex')}@people.example`;

export const startInviting = async (): Promise<Inviting> => {
  const mails = await startMailServer();
  const app = await startApp({ smtpUrl: mails.url, mailFrom: 'Tribune <tribune@team.example>' });
  const ws = await app.workspace();
  const admin = await ws.member('admin');
  const owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
  const invite: Inviting['invite'] = (email, role = 'analyst', more = {}) =>
    admin.api.create('/member-invitations', { email, role, ...more });
  const tokenTo: Inviting['tokenTo'] = async (email, count = 1) =>
    /\/join#([\w-]+)/.exec(bodyOf(await mails.wait(email, count)))?.[1] ?? '';
  const rested: Inviting['rested'] = async (email) => {
    await owner.query(`update member_invitations set mailed_at = '{}' where email = $1`, [email]);
  };
  return {
    app,
    mails,
    owner,
    ws,
    admin,
    invite,
    tokenTo,
    rested,
    invited: async (role) => {
      const email = someone();
      const { id } = await invite(email, role);
      const token = await tokenTo(email);
      await rested(email);
      return { id, email, token };
    },
    link: (token) => app.client().at(`/api/member-invitations/${token}`),
    seen: async (id) =>
      (await admin.api.all('/member-invitations')).find((one: { id: string }) => one.id === id),
    close: async () => {
      await owner.end();
      await app.close();
      await mails.close();
    },
  };
};
