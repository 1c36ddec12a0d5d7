import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ROLES } from '../../../src/kernel/context.js';
import { ALL_PERMISSIONS } from '../../../src/platform/security/permissions.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { callersOf, signedInAnew, type Caller } from '../../support/callers.js';
import type { Answer } from '../../support/client.js';
import { addressOf, everyRoute, placesOf, type Route } from '../../support/every-route.js';
import { inBatches } from '../../support/in-batches.js';
import { readPermissionPage, type PageEntry } from '../../support/permission-page.js';

/** The calls that anybody may make; a new one is written down here by somebody who thought about it. */
const PUBLIC = [
  // By a token out of a mail, or out of the log at the first start.
  'acceptMemberInvitation',
  'completePasswordReset',
  'readInvitationLink',
  'setUp',
  // On the way in.
  'askPasswordReset',
  'beginSingleSignOn',
  'finishSingleSignOn',
  'readSignInOptions',
  'showSecondFactor',
  'signIn',
  // By a signature over the body, or the verify token that Meta was given.
  'confirmMetaWebhook',
  'receiveMetaDelivery',
  'receiveSignedDelivery',
  // About the process and the API, and nobody's data.
  'checkLive',
  'checkReady',
  'explainProblem',
  'readProcessMetrics',
];

let app: TestApp;
let ws: TestWorkspace;
let routes: readonly Route[];
let page: ReadonlyMap<string, PageEntry>;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  ({ routes } = await everyRoute(app.url));
  page = await readPermissionPage();
});
afterAll(() => app.close());

const entryOf = ({ id }: Route): PageEntry => {
  const entry = page.get(id);
  if (entry === undefined) throw new Error(`${id} is not on docs/permissions.md`);
  return entry;
};

const call = (route: Route, { client }: Pick<Caller, 'client'>, method = route.method) =>
  client.raw(method, addressOf(route, { workspace: ws.slug }), undefined);

/** What the page promises this caller: a status and code, or that the door is open. */
const promised = (route: Route, caller: Caller): string => {
  const { permission, roles } = entryOf(route);
  if (caller.kind === 'unknown') return '401 unauthenticated';
  if (caller.kind === 'foreign') return '404 not_found';
  const may = caller.kind === 'role' ? roles.has(caller.role) : caller.scope === permission;
  return may ? 'open' : `403 forbidden ${permission}`;
};

/** The same in the words of the answer. */
const found = (route: Route, { status, body }: Answer): string => {
  const code = String(body?.code);
  if (status === 401 || (status === 404 && code === 'not_found')) return `${status} ${code}`;
  if (status !== 403) return 'open';
  const permission = entryOf(route).permission ?? '';
  return `403 ${code} ${String(body.detail).includes(`"${permission}"`) ? permission : body.detail}`;
};

/** Where the path has an id, which here is nobody's, an open door leads to 404, too. */
const isKept = ({ path }: Route, promise: string, answer: string): boolean =>
  promise === answer ||
  (promise === 'open' && answer === '404 not_found' && placesOf(path).length > 1);

const walk = async (wanted: readonly Route[], callers: readonly Caller[]): Promise<string[]> => {
  const steps = wanted.flatMap((route) => callers.map((caller) => ({ route, caller })));
  const sins = await inBatches(steps, 12, async ({ route, caller }) => {
    const promise = promised(route, caller);
    const answer = await call(route, caller).catch((error: Error) => error);
    const got = answer instanceof Error ? answer.message : found(route, answer);
    return isKept(route, promise, got)
      ? []
      : [`${route.id} as ${caller.name}: ${promise}, not ${got}`];
  });
  return sins.flat();
};

const withPermission = (): Route[] => routes.filter((route) => entryOf(route).permission !== null);

const openTo = (who: PageEntry['who']): Route[] =>
  routes.filter((route) => entryOf(route).who === who);

describe('docs/permissions.md', () => {
  it('names every call of the API, and no other (npm run generate)', () => {
    expect(routes.length).toBeGreaterThan(50);
    expect([...page.keys()].sort()).toEqual(routes.map(({ id }) => id).sort());
  });

  it('asks a permission for every call of a workspace, and for no other', () => {
    const wrong = routes.filter(
      (route) => route.isOfWorkspace !== (entryOf(route).permission !== null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('knows every permission', () => {
    const named = new Set([...page.values()].flatMap(({ permission }) => permission ?? []));
    expect([...named].sort()).toEqual([...ALL_PERMISSIONS].sort());
  });

  it('lets everybody make these calls only', () => {
    const open = openTo('everybody').map(({ id }) => id);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });
});

describe('every call of a workspace', () => {
  it('answers who has no valid credential with 401', async () => {
    const callers = (await callersOf(app, ws)).filter(({ kind }) => kind === 'unknown');
    expect(callers.map(({ name }) => name)).toHaveLength(8);
    expect(await walk(withPermission(), callers)).toEqual([]);
  });

  it('is not there for the credentials of another workspace', async () => {
    const callers = (await callersOf(app, ws)).filter(({ kind }) => kind === 'foreign');
    expect(callers).toHaveLength(4);
    expect(await walk(withPermission(), callers)).toEqual([]);
  });

  it('does for each role what the page says', async () => {
    const callers = (await callersOf(app, ws)).filter(({ kind }) => kind === 'role');
    expect(callers).toHaveLength(ROLES.length);
    expect(await walk(withPermission(), callers)).toEqual([]);
  });

  it('does for each single scope what the page says', async () => {
    const callers = (await callersOf(app, ws)).filter(({ kind }) => kind === 'scope');
    expect(callers).toHaveLength(ALL_PERMISSIONS.length);
    expect(await walk(withPermission(), callers)).toEqual([]);
  });

  it('is guarded for HEAD as for GET', async () => {
    const reads = withPermission().filter(({ method }) => method === 'GET');
    const answers = await inBatches(reads, 12, (route) =>
      call(route, { client: app.client() }, 'HEAD'),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
  });

  it('opens by no other spelling of its address', async () => {
    const spellings = (address: string): string[] => [
      `/${address}`,
      `${address}/`,
      `${address};a=b`,
      `${address}%00`,
      `${address}/.`,
      address.replace('/api/', '/API/'),
      address.replace('/workspaces/', '/%77orkspaces/'),
      address.replace(ws.slug, ws.slug.toUpperCase()),
    ];
    const { client } = { client: app.client() };
    const tries = withPermission().flatMap((route) =>
      spellings(addressOf(route, { workspace: ws.slug })).map((address) => ({ route, address })),
    );
    const opened = await inBatches(tries, 12, async ({ route: { method }, address }) => {
      const { status } = await client.raw(method, address, undefined);
      return status === 401 || status === 404 ? [] : [`${method} ${address}: ${status}`];
    });
    expect(opened.flat()).toEqual([]);
  });
});

describe('every call of a signed-in person', () => {
  it('answers everybody else with 401', async () => {
    const callers = (await callersOf(app, ws)).filter(
      ({ kind }) => kind === 'unknown' || kind === 'scope',
    );
    const steps = openTo('session').flatMap((route) =>
      callers.map((caller) => ({ route, caller })),
    );
    expect(steps.length).toBeGreaterThan(50);
    const sins = await inBatches(steps, 12, async ({ route, caller }) => {
      const { status, body } = await call(route, caller);
      const right = status === 401 && body.code === 'unauthenticated';
      return right ? [] : [`${route.id} as ${caller.name}: ${status} ${body?.code}`];
    });
    expect(sins.flat()).toEqual([]);
  });

  it('is open to a session, whatever its role', async () => {
    const { email } = await ws.member('door');
    for (const route of openTo('session')) {
      // Each with a session of its own: some of these calls end sessions.
      const { status, body } = await call(route, { client: await signedInAnew(app, email) });
      const closed =
        status >= 500 || body?.code === 'unauthenticated' || body?.code === 'forbidden';
      expect({ id: route.id, closed }).toEqual({ id: route.id, closed: false });
    }
  });
});

describe('every call by a guest link', () => {
  it('is nothing without the link, whoever asks', async () => {
    const callers = await callersOf(app, ws);
    const steps = openTo('guest').flatMap((route) => callers.map((caller) => ({ route, caller })));
    const statuses = await inBatches(steps, 12, async ({ route, caller }) => {
      const { status } = await call(route, caller);
      return status;
    });
    expect(new Set(statuses)).toEqual(new Set([404]));
  });
});

describe('every call that is for everybody', () => {
  it('asks for no credential', async () => {
    for (const route of openTo('everybody')) {
      const { status, body } = await call(route, { client: app.client() });
      const closed =
        status >= 500 || body?.code === 'unauthenticated' || body?.code === 'forbidden';
      expect({ id: route.id, closed }).toEqual({ id: route.id, closed: false });
    }
  });
});
