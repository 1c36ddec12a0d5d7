import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { Contents } from '../../support/contents.js';
import {
  addressOf,
  everyRoute,
  type Offer,
  type Route,
  type Schema,
} from '../../support/every-route.js';
import { fillWorkspace, type FullWorkspace } from '../../support/full-workspace.js';
import { inBatches } from '../../support/in-batches.js';
import { namedBy, valuesIn } from '../../support/path-values.js';
import { bodiesOf } from '../../support/request-bodies.js';

/** Names of fields that lead to a thing without being called an id. */
const KEYS = ['ticket'];

/** Keeps what callers sent, not what a workspace holds. */
const OWN_NOTES = ['idempotency_keys'];

const HERE = 'Hereabouts';
const THERE = 'Thereabouts';

let app: TestApp;
let here: TestWorkspace;
let ours: FullWorkspace;
let theirs: FullWorkspace;
let thereId: string;
let offer: Offer;
let contents: Contents;

beforeAll(async () => {
  app = await startApp();
  here = await app.workspace();
  const there = await app.workspace();
  thereId = there.id;
  ours = await fillWorkspace(here, HERE);
  theirs = await fillWorkspace(there, THERE);
  offer = await everyRoute(app.url);
  contents = await Contents.open(app.databaseUrl);
});
afterAll(async () => {
  await contents.close();
  await app.close();
});

const ofWorkspace = (): Route[] => offer.routes.filter(({ isOfWorkspace }) => isOfWorkspace);

const send = (
  route: Route,
  values: Readonly<Record<string, string>>,
  body: object | undefined,
): Promise<Answer> =>
  here.api
    .at('')
    .raw(
      route.method,
      addressOf(route, { ...values, workspace: here.slug }),
      body && JSON.stringify(body),
      body && { 'content-type': 'application/json' },
    );

const outcome = ({ status, body }: Answer): string =>
  `${status} ${body?.code ?? ''} ${body?.errors?.[0]?.pointer ?? ''}`.trim();

const isThing = (name: string, value: unknown): value is string =>
  typeof value === 'string' && (KEYS.includes(name) || Object.values(ours).includes(value));

/** Every place of an id in a body, as a JSON pointer, with the body in which it is another workspace's. */
const withForeign = (body: unknown, at = '', name = ''): [string, unknown][] => {
  if (isThing(name, body)) {
    const thing = Object.entries(ours).find(([, id]) => id === body)?.[0] as keyof FullWorkspace;
    return [[at, theirs[thing]]];
  }
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) =>
    withForeign(value, `${at}/${key}`, key).map(([pointer, changed]): [string, unknown] => [
      pointer,
      Array.isArray(body)
        ? body.map((each: unknown, index) => (String(index) === key ? changed : each))
        : { ...body, [key]: changed },
    ]),
  );
};

/** The places of ids in the bodies that a schema describes; list items are all `*`. */
const idsIn = (schema: Schema, at = '', seen: readonly Schema[] = []): string[] => {
  const known = offer.resolve(schema);
  if (seen.includes(known)) return [];
  const below = [...seen, known];
  const items = known.items === undefined ? [] : idsIn(known.items, `${at}/*`, below);
  const fields = Object.entries(known.properties ?? {}).flatMap(([name, field]) =>
    KEYS.includes(name) ? [`${at}/${name}`] : idsIn(field, `${at}/${name}`, below),
  );
  return [...(known.format === 'uuid' ? [at] : []), ...items, ...fields];
};

/** What became of a body that names a thing of another workspace; null where it was refused as it should be. */
const objection = ({ id }: Route, pointer: string, answer: Answer): string | null => {
  const { status, body } = answer;
  const refused = {
    checkIn: () => body.items.every((item: { reason: string }) => item.reason === 'unknown'),
    receiveReadings: () =>
      body.rejected[0].code === 'post_not_found' && body.accepted + body.unmatched === 0,
  };
  const oneByOne = refused[id as keyof typeof refused];
  const isRefused =
    oneByOne === undefined
      ? outcome(answer) === `404 reference_not_found ${pointer}`
      : status === 200 && oneByOne();
  return isRefused ? null : `${id} ${pointer}: ${outcome(answer)}`;
};

/** Everything that can be narrowed by an id. */
const filtersById = (): { readonly route: Route; readonly name: string }[] =>
  ofWorkspace().flatMap((route) =>
    route.parameters
      .filter((each) => each.in === 'query' && each.schema.format === 'uuid')
      .map(({ name }) => ({ route, name })),
  );

/** A file is sent as a form, and names nothing by an id. */
const takesForm = ({ id }: Route): boolean => id === 'bringFile';

const isExport = ({ path }: Route): boolean => path.endsWith('/export');

/** Asks for what belongs to a thing of another workspace. */
const narrowed = ({ route, name }: { route: Route; name: string }): Promise<Answer> => {
  const thing = theirs[name.replace(/Id$/, '') as keyof FullWorkspace];
  const address = addressOf(route, { ...valuesIn(route, ours), workspace: here.slug });
  return here.api.at('').get(`${address}?${name}=${thing}`);
};

describe('an id of another workspace', () => {
  let before: [object, object];
  beforeAll(async () => {
    before = [await contents.settled(here.id, OWN_NOTES), await contents.settled(thereId)];
  });

  it('is known to this test for every parameter of a path', () => {
    const unknown = ofWorkspace().flatMap((route) =>
      namedBy(route).flatMap(({ name, thing }) => (thing ? [] : [`${route.path}: ${name}`])),
    );
    expect(unknown).toEqual([]);
  });

  it('is known to this test for every id that a body can hold', () => {
    const missing = ofWorkspace().flatMap((route) => {
      const tried = new Set(
        bodiesOf(offer, route, ours)
          .flatMap((body) => withForeign(body))
          .map(([pointer]) => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')),
      );
      const wanted = route.body === null ? [] : idsIn(route.body);
      return wanted.filter((pointer) => !tried.has(pointer)).map((at) => `${route.id} ${at}`);
    });
    expect(missing).toEqual([]);
  });

  it('is unknown in every path', async () => {
    const tries = ofWorkspace().flatMap((route) => {
      const own = valuesIn(route, ours);
      const foreign = valuesIn(route, theirs);
      const mixed = Object.keys(own).map((name) => ({ ...own, [name]: foreign[name]! }));
      return [foreign, ...mixed]
        .filter((values) => Object.keys(values).length > 0)
        .flatMap((values) => bodiesOf(offer, route, ours).map((body) => ({ route, values, body })));
    });
    expect(tries.length).toBeGreaterThan(50);
    const sins = await inBatches(tries, 8, async ({ route, values, body }) => {
      const answer = await send(route, values, body);
      return outcome(answer) === '404 not_found' ? [] : [`${route.id}: ${outcome(answer)}`];
    });
    expect(sins.flat()).toEqual([]);
  });

  it('is refused in every body', async () => {
    const tries = ofWorkspace().flatMap((route) =>
      bodiesOf(offer, route, ours)
        .flatMap((body) => withForeign(body))
        .map(([pointer, body]) => ({ route, pointer, body: body as object })),
    );
    expect(tries.length).toBeGreaterThan(12);
    const sins = await inBatches(tries, 8, async ({ route, pointer, body }) =>
      objection(route, pointer, await send(route, valuesIn(route, ours), body)),
    );
    expect(sins.filter((sin) => sin !== null)).toEqual([]);
  });

  it('finds nothing as a filter', async () => {
    const filters = filtersById().filter(({ route }) => !isExport(route));
    expect(filters.length).toBeGreaterThan(10);
    for (const filter of filters) {
      const { status, body } = await narrowed(filter);
      const isEmpty = status === 404 || (status === 200 && body.items?.length === 0);
      const { name, route } = filter;
      expect({ id: route.id, name, isEmpty }).toEqual({ id: route.id, name, isEmpty: true });
      expect(JSON.stringify(body)).not.toContain(THERE);
    }
  });

  it('left both workspaces as they were', async () => {
    const after = [await contents.settled(here.id, OWN_NOTES), await contents.settled(thereId)];
    // Who was refused at the door is noted, and nothing else.
    const scans = ({ check_ins: _, ...rest }: Record<string, string[]>): object => rest;
    expect(scans(after[0]!)).toEqual(scans(before[0] as Record<string, string[]>));
    expect(after[1]).toEqual(before[1]);
  });
});

describe('the same calls with ids of their own workspace', () => {
  it('are not refused for their ids or bodies, so the refusals above were about the workspace, and show nothing of another', async () => {
    const isLast = ({ method, path }: Route): number =>
      method === 'DELETE' ? 1000 - path.length : 0;
    const inOrder = ofWorkspace().sort((a, b) => isLast(a) - isLast(b));
    const sins: string[] = [];
    for (const route of inOrder.filter((each) => !takesForm(each))) {
      for (const body of bodiesOf(offer, route, ours)) {
        const answer = await send(route, valuesIn(route, ours), body);
        const isStopped = /^(400|401|403|5..)|^404 (not_found|reference_not_found)/;
        if (isStopped.test(outcome(answer))) sins.push(`${route.id}: ${outcome(answer)}`);
        const text = JSON.stringify(answer.body);
        const strange = [THERE, ...Object.values(theirs)].filter((word) => text.includes(word));
        if (strange.length > 0) sins.push(`${route.id} shows ${strange.join(', ')}`);
      }
    }
    expect(sins).toEqual([]);
  });
});

describe('an export', () => {
  // Last of what is done there: what was asked for is noted.
  it('is empty by an id of another workspace', async () => {
    const filters = filtersById().filter(({ route }) => isExport(route));
    expect(filters.length).toBeGreaterThan(10);
    for (const filter of filters) {
      const { status, body } = await narrowed(filter);
      const lines = String(body).trimEnd().split('\r\n').length;
      expect({ id: filter.route.id, status, lines }).toMatchObject({ status: 200, lines: 1 });
    }
  });
});

describe('the id of what belongs to another person', () => {
  const ofPerson = (): Route[] =>
    offer.routes.filter(
      ({ path, isOfWorkspace }) => !isOfWorkspace && /\{(?!token|code|address)\w+\}/.test(path),
    );

  it('is known to this test wherever a person can name one', () => {
    expect(ofPerson().map(({ id }) => id)).toEqual(['endSession', 'leaveWorkspace']);
  });

  it('is unknown to everybody else', async () => {
    const [one, another] = [await here.member('admin'), await here.member('admin')];
    const [session] = (await another.api.at('').read('/api/sessions')).items;
    const { api } = one;
    for (const path of [`/api/sessions/${session.id}`, `/api/user/workspaces/${thereId}`])
      expect(await api.at('').delete(path)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      });
    expect((await another.api.get('')).status).toBe(200);
    expect((await api.get('')).status).toBe(200);
  });
});
