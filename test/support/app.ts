import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import type { Type } from '@nestjs/common';
import { pino, type Logger } from 'pino';

import { createApplication, type Application } from '../../src/app/application.js';
import { CreateApiKey } from '../../src/modules/workspaces/use-cases/create-api-key.use-case.js';
import { PutMember } from '../../src/modules/workspaces/use-cases/put-member.use-case.js';
import { CreateWorkspace } from '../../src/modules/workspaces/use-cases/create-workspace.use-case.js';
import { Clock } from '../../src/platform/clock.js';
import { RuntimeSettings } from '../../src/platform/config/runtime-settings.js';
import { Users } from '../../src/platform/identity/users.js';
import type { Role } from '../../src/kernel/context.js';
import { systemContext } from '../../src/platform/domain-events/domain-event.js';
import { ALL_PERMISSIONS, type Permission } from '../../src/platform/security/permissions.js';
import { Client } from './client.js';
import { cloneDatabase } from './database.js';

export interface TestApp {
  readonly url: string;
  readonly databaseUrl: string;
  readonly application: Application;
  /** A provider of the running application. */
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** A new workspace with a client that holds a key to it; every test makes its own. */
  workspace(scopes?: readonly Permission[]): Promise<TestWorkspace>;
  client(headers?: Record<string, string>): Client;
  close(): Promise<void>;
}

export interface TestWorkspace {
  readonly id: string;
  readonly slug: string;
  /** `/api/workspaces/{slug}` */
  readonly base: string;
  readonly secret: string;
  readonly api: Client;
  /** A client with a key of these scopes only. */
  keyed(...scopes: Permission[]): Promise<Client>;
  /** A new member of this role, and a client that carries their session. */
  member(role: Role): Promise<TestMember>;
}

export interface TestMember {
  readonly userId: string;
  readonly email: string;
  /** With paths relative to the workspace. */
  readonly api: Client;
  /** The cookies of the session, as a browser would send them. */
  readonly cookie: string;
}

/** The password of every user that tests make. */
export const TEST_PASSWORD = 'seagulls over the Garonne';

export const testSettings = (
  databaseUrl: string,
  changes: Partial<RuntimeSettings> = {},
): RuntimeSettings =>
  new RuntimeSettings({
    databaseUrl,
    poolSize: 10,
    secret: randomBytes(32).toString('base64url'),
    publicUrl: 'http://127.0.0.1',
    worksJobs: true,
    smtpUrl: null,
    mailFrom: 'Tribune <tribune@localhost>',
    logLevel: 'silent',
    trustedProxies: [],
    shutdownSeconds: 5,
    singleSignOn: null,
    sessionIdleMinutes: 720,
    sessionDays: 7,
    readingsRetentionMonths: null,
    rateLimits: { key: 300_000, member: 3_000, guest: 600, address: 6_000 },
    ...changes,
  });

/** The whole product on a database of its own, listening on a free port. */
export const startApp = async (
  changes: Partial<RuntimeSettings> = {},
  log?: Logger,
): Promise<TestApp> => {
  const database = await cloneDatabase();
  const settings = testSettings(database.url, changes);
  const application = await createApplication(settings, log ?? pino({ level: settings.logLevel }));
  const { nest } = application;
  await nest.listen(0, '127.0.0.1');
  const { port } = nest.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  if (changes.publicUrl === undefined) settings.publicUrl = url;
  const client = (headers: Record<string, string> = {}): Client => new Client(url, headers);
  return {
    url,
    databaseUrl: database.url,
    application,
    get: (type) => nest.get(type as Type, { strict: false }),
    client,
    workspace: (scopes = ALL_PERMISSIONS) => makeWorkspace(application, client, scopes),
    close: async () => {
      await application.close();
      await database.drop();
    },
  };
};

let made = 0;

const makeWorkspace = async (
  { nest }: Application,
  client: TestApp['client'],
  scopes: readonly Permission[],
): Promise<TestWorkspace> => {
  made += 1;
  const slug = `team-${made}-${randomBytes(4).toString('hex')}`;
  const now = nest.get(Clock).now();
  const id = await nest
    .get(CreateWorkspace, { strict: false })
    .execute({ slug, name: `Team ${made}` }, now);
  const key = async (wanted: readonly Permission[]): Promise<string> => {
    const create = nest.get(CreateApiKey, { strict: false });
    return (await create.execute(systemContext(id, now), { name: 'test', scopes: wanted })).secret;
  };
  const secret = await key(scopes);
  const base = `/api/workspaces/${slug}`;
  const withKey = (token: string): Client => client({ authorization: `Bearer ${token}` }).at(base);
  return {
    id,
    slug,
    base,
    secret,
    api: withKey(secret),
    keyed: async (...wanted) => withKey(await key(wanted)),
    member: (role) => makeMember(nest, client, { id, base }, role),
  };
};

/** The cookies that an answer sets, as a browser would send them back. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const makeMember = async (
  nest: Application['nest'],
  client: TestApp['client'],
  workspace: { readonly id: string; readonly base: string },
  role: Role,
): Promise<TestMember> => {
  made += 1;
  const email = `${role}-${made}-${randomBytes(4).toString('hex')}@team.example`;
  const users = nest.get(Users, { strict: false });
  const { id: userId } = await users.create({ name: role, email, password: TEST_PASSWORD });
  const ctx = systemContext(workspace.id, nest.get(Clock).now());
  await nest.get(PutMember, { strict: false }).execute(ctx, email, role);
  const { headers } = await client().post('/api/session', { email, password: TEST_PASSWORD });
  const cookie = cookiesOf(headers);
  return { userId, email, cookie, api: client({ cookie }).at(workspace.base) };
};
