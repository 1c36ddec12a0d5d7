import { Client as Database } from 'pg';

import { ROLES, type Role } from '../../src/kernel/context.js';
import { ALL_PERMISSIONS, type Permission } from '../../src/platform/security/permissions.js';
import { cookiesOf, TEST_PASSWORD, type TestApp, type TestWorkspace } from './app.js';
import type { Client } from './client.js';

/** Somebody who calls the API of one workspace, with paths from the server's root. */
export type Caller = { readonly name: string; readonly client: Client } & (
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'scope'; readonly scope: Permission }
  /** Valid, but for another workspace or for none. */
  | { readonly kind: 'foreign' }
  /** None, or no longer or never valid. */
  | { readonly kind: 'unknown' }
);

const made = new WeakMap<TestWorkspace, Promise<Caller[]>>();

/** Every kind of caller that a workspace can have, made once. */
export const callersOf = (app: TestApp, ws: TestWorkspace): Promise<Caller[]> => {
  const known = made.get(ws) ?? makeCallers(app, ws);
  made.set(ws, known);
  return known;
};

/** A client with a new session of this member. */
export const signedInAnew = async (app: TestApp, email: string): Promise<Client> => {
  const answer = await app.client().post('/api/session', { email, password: TEST_PASSWORD });
  if (answer.status !== 200) throw new Error(`no session for ${email}: ${answer.status}`);
  return app.client({ cookie: cookiesOf(answer.headers) });
};

const makeCallers = async (app: TestApp, ws: TestWorkspace): Promise<Caller[]> => {
  const other = await app.workspace();
  return [
    ...(await roles(ws)),
    ...(await scopes(ws)),
    ...(await foreign(other)),
    ...(await unknown(app, ws)),
  ];
};

const roles = (ws: TestWorkspace): Promise<Caller[]> =>
  Promise.all(
    ROLES.map(async (role) => {
      const { api } = await ws.member(role);
      return { kind: 'role' as const, name: role, role, client: api.at('') };
    }),
  );

const scopes = (ws: TestWorkspace): Promise<Caller[]> =>
  Promise.all(
    ALL_PERMISSIONS.map(async (scope) => {
      const client = (await ws.keyed(scope)).at('');
      return { kind: 'scope' as const, name: `a key for ${scope}`, scope, client };
    }),
  );

const foreign = async (other: TestWorkspace): Promise<Caller[]> => {
  const members = await Promise.all((['admin', 'door'] as const).map((role) => other.member(role)));
  const clients: [string, Client][] = [
    ['a key of another workspace', other.api],
    ['a key with one scope of another workspace', await other.keyed('workspace:read')],
    ['an admin of another workspace', members[0]!.api],
    ['door staff of another workspace', members[1]!.api],
  ];
  return clients.map(([name, client]) => ({ kind: 'foreign', name, client: client.at('') }));
};

const unknown = async (app: TestApp, ws: TestWorkspace): Promise<Caller[]> => {
  const bearer = (token: string): Client => app.client({ authorization: `Bearer ${token}` });
  const keys = await Promise.all(
    ['revoked', 'expired', 'deleted'].map((name) =>
      ws.api.create('/api-keys', { name, scopes: [...ALL_PERMISSIONS] }),
    ),
  );
  const [revoked, expired, deleted] = keys as { id: string; secret: string }[];
  await ws.api.post(`/api-keys/${revoked!.id}/revoke`);
  await lapse(app, expired!.id, deleted!.id);
  const ended = await ws.member('admin');
  await ended.api.at('').delete('/api/session');
  const clients: [string, Client][] = [
    ['nobody', app.client()],
    ['a word for a key', bearer('nonsense')],
    ['a key with one character changed', bearer(changed(ws.secret))],
    ['a revoked key', bearer(revoked!.secret)],
    ['an expired key', bearer(expired!.secret)],
    ['a key that was never made', bearer(deleted!.secret)],
    ['a session that ended', app.client({ cookie: ended.cookie })],
    [
      'a cookie made up',
      app.client({ cookie: ended.cookie.replace(/=.*?(;|$)/g, '=made-up.x$1') }),
    ],
  ];
  return clients.map(([name, client]) => ({ kind: 'unknown', name, client }));
};

/** Sets back the clock of one key, and lets another one never have been. */
const lapse = async (app: TestApp, expired: string, deleted: string): Promise<void> => {
  const owner = new Database({ connectionString: app.databaseUrl });
  await owner.connect();
  await owner.query(
    `update api_keys set created_at = created_at - interval '2 days', expires_at = now() - interval '1 day' where id = $1`,
    [expired],
  );
  await owner.query('delete from api_keys where id = $1', [deleted]);
  await owner.end();
};

const changed = (secret: string): string =>
  secret.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
