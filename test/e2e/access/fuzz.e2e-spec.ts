import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { signedInAnew } from '../../support/callers.js';
import type { Answer, Client } from '../../support/client.js';
import { everyRoute, type Offer, type Route } from '../../support/every-route.js';
import { fillWorkspace, type FullWorkspace } from '../../support/full-workspace.js';
import { inBatches } from '../../support/in-batches.js';
import { NASTY_TEXTS, nastyText, spoiled } from '../../support/nasty.js';
import { valuesIn } from '../../support/path-values.js';
import { arbitraryOf } from '../../support/schema-arbitrary.js';

/** The same requests at every run; others with FUZZ_SEED, more with FUZZ_RUNS. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20260328);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 12);

/** A longer one is refused before it has a route (test of the edge). */
const LONGEST_ADDRESS = 8000;

/** Longer than any request may take, on any machine. */
const PATIENCE_MS = 20_000;

let app: TestApp;
let ws: TestWorkspace;
let its: FullWorkspace;
let offer: Offer;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  its = await fillWorkspace(ws);
  offer = await everyRoute(app.url);
});
afterAll(() => app.close());

interface Wild {
  readonly address: string;
  readonly body: string | undefined;
  readonly headers: Record<string, string>;
}

/** Text as it can stand in an address: what has no bytes of its own becomes bytes that are no text. */
const escaped = (text: string): string =>
  text.isWellFormed() && !/^\.{1,2}$/.test(text) ? encodeURIComponent(text) : '%ED%A0%80';

const rarely = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: odd });

/** Values for the path: those of the filled workspace, and now and then something else. */
const pathValues = (route: Route): fc.Arbitrary<Record<string, string>> => {
  const known: Record<string, string> = { ...valuesIn(route, its), workspace: ws.id };
  if (route.path.includes('/guest/{token}')) known['token'] = its.guestToken;
  const names = route.path.match(/(?<=\{)\w+(?=\})/g) ?? [];
  return fc.record(
    Object.fromEntries(
      names.map((name) => [name, rarely(fc.constant(known[name] ?? 'x'), nastyText)]),
    ),
  );
};

/** The text of a query; a parameter may come twice, or as a list. */
const query = (route: Route): fc.Arbitrary<string> => {
  const parts = route.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const value = arbitraryOf(offer, schema, Object.values(its)).map((each) =>
        typeof each === 'string' ? each : JSON.stringify(each),
      );
      const spelling = rarely(fc.constant(name), fc.constantFrom(`${name}[]`, `${name}[a]`));
      return fc
        .tuple(spelling, fc.oneof(value, nastyText))
        .map(([key, text]) => `${key}=${escaped(text)}`);
    });
  if (parts.length === 0) return fc.constantFrom('', '', '', '?a=b&a=c', '?%', '?__proto__=1');
  return fc
    .array(fc.oneof(...parts), { maxLength: 3 })
    .map((texts) => (texts.length === 0 ? '' : `?${texts.join('&')}`));
};

const bodyText = ({ body }: Route): fc.Arbitrary<string | undefined> => {
  if (body === null) return fc.constantFrom(undefined, undefined, '', '{}', '[', 'null');
  const right = arbitraryOf(offer, body, Object.values(its)).map((value) => JSON.stringify(value));
  return rarely(right, right.chain(spoiled));
};

const visible = NASTY_TEXTS.filter((text) => /^[\x21-\x7e]{1,300}$/.test(text));

const headers: fc.Arbitrary<Record<string, string>> = rarely(
  fc.constant({}),
  fc.record(
    {
      'accept-language': fc.constantFrom('fr', 'fr;q=x,*', ...visible),
      'idempotency-key': fc.constantFrom(...visible),
      'x-request-id': fc.constantFrom(...visible),
      accept: fc.constantFrom('text/html', 'application/xml', '*/*;q=0'),
    },
    { requiredKeys: [] },
  ),
);

const wild = (route: Route): fc.Arbitrary<Wild> =>
  fc
    .record({ values: pathValues(route), asked: query(route), body: bodyText(route), headers })
    .map(({ values, asked, body, headers: more }) => ({
      address:
        `${route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => escaped(values[name] ?? ''))}${asked}`.slice(
          0,
          LONGEST_ADDRESS,
        ),
      body: route.method === 'GET' ? undefined : body,
      headers: {
        ...more,
        ...(route.method !== 'GET' && body !== undefined && { 'content-type': 'application/json' }),
      },
    }));

const inTime = async (answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

/** Each route has a stream of its own. */
const seedOf = ({ id }: Route): number =>
  [...id].reduce((seed, sign) => (seed * 31 + sign.charCodeAt(0)) | 0, SEED);

/** What went wrong while a route was sent `runs` wild requests; null where nothing did. */
const ordeal = async (
  route: Route,
  runs: number,
  send: (request: Wild) => Promise<Answer>,
): Promise<string | null> => {
  const holds = fc.asyncProperty(wild(route), async (request) => {
    const { status, body } = await inTime(send(request));
    if (status >= 500) throw new Error(`${status} ${JSON.stringify(body)}`);
  });
  const settings = { seed: seedOf(route), numRuns: runs, interruptAfterTimeLimit: 60_000 };
  try {
    await fc.assert(holds, settings);
    return null;
  } catch (error) {
    const { cause } = error as Error;
    return `${route.id}: ${String(error).slice(0, 2000)} ${String(cause).slice(0, 500)}`;
  }
};

const sentBy =
  (client: Client) =>
  (route: Route) =>
  ({ address, body, headers: more }: Wild): Promise<Answer> =>
    client.at('').raw(route.method, address, body, more);

const ordeals = async (
  routes: readonly Route[],
  runs: number,
  as: (route: Route) => (request: Wild) => Promise<Answer>,
): Promise<string[]> => {
  const said = await inBatches(routes, 6, (route) => ordeal(route, runs, as(route)));
  return said.filter((each) => each !== null);
};

const isOfSession = ({ path }: Route): boolean =>
  !path.startsWith('/api/workspaces/') && path.startsWith('/api/');

describe(`whatever is sent (seed ${SEED})`, () => {
  it('is answered as the document says, to a key with every scope', async () => {
    const routes = offer.routes.filter((route) => route.isOfWorkspace);
    expect(routes.length).toBeGreaterThan(50);
    expect(await ordeals(routes, RUNS, sentBy(ws.api))).toEqual([]);
  }, 240_000);

  it('is answered as the document says, to a person who is signed in', async () => {
    const { email } = await ws.member('analyst');
    const routes = offer.routes.filter(isOfSession);
    // Some of these calls end the session, and wrong sign-ins slow the right ones down: each route
    // gets a session of its own before any of it begins.
    const sessions = await inBatches(routes, 4, async (route) => ({
      route,
      client: await signedInAnew(app, email),
    }));
    const said = await inBatches(sessions, 4, ({ route, client }) =>
      ordeal(route, RUNS, sentBy(client)(route)),
    );
    expect(said.filter((each) => each !== null)).toEqual([]);
  }, 240_000);

  it('is answered as the document says, to nobody', async () => {
    const runs = Math.ceil(RUNS / 4);
    expect(await ordeals(offer.routes, runs, sentBy(app.client()))).toEqual([]);
  }, 240_000);

  it('reached the work behind the checks, and not only the checks', async () => {
    const reached = new Set<string>();
    const routes = offer.routes.filter((route) => route.isOfWorkspace);
    await inBatches(routes, 6, async (route) => {
      for (const request of fc.sample(wild(route), { seed: seedOf(route), numRuns: 8 })) {
        const { status } = await sentBy(ws.api)(route)(request);
        if (status < 300 || status === 409) reached.add(route.id);
      }
    });
    expect(reached.size).toBeGreaterThan(routes.length / 2);
  });

  it('leaves the application alive', async () => {
    expect((await app.client().get('/health/ready')).status).toBe(200);
    expect((await ws.api.read('')).id).toBe(ws.id);
  });
});
