import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ALL_PERMISSIONS } from '../../../src/platform/security/permissions.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
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
import { valuesIn } from '../../support/path-values.js';
import { bodiesOf } from '../../support/request-bodies.js';
import { exampleOf } from '../../support/schema-example.js';

/** Names of columns and properties that nobody sets from outside; where a route reads one, it is its own. */
const EXTRA: Readonly<Record<string, unknown>> = {
  id: '0198c0de-0000-7000-8000-000000000000',
  workspaceId: '0198c0de-0000-7000-8000-000000000000',
  workspace_id: '0198c0de-0000-7000-8000-000000000000',
  createdAt: '2020-01-01T00:00:00Z',
  createdBy: 'system',
  state: 'cancelled',
  role: 'admin',
  version: 99,
  seatsTaken: 0,
  tokenHash: 'AA',
  linkVersion: 7,
  answer: 'accepted',
  presence: 'present',
  delivery: 'sent',
  boundBy: 'rule',
  scopes: ['workspace:write'],
  isAdmin: true,
};

/** Rows of a batch are refused one by one. */
const BATCHES = ['receiveReadings'];

let app: TestApp;
let ws: TestWorkspace;
let its: FullWorkspace;
let offer: Offer;
let contents: Contents;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  its = await fillWorkspace(ws);
  offer = await everyRoute(app.url);
  contents = await Contents.open(app.databaseUrl);
});
afterAll(async () => {
  await contents.close();
  await app.close();
});

const writes = (): Route[] => offer.routes.filter(({ body }) => body !== null);

interface Excess {
  readonly pointer: string;
  readonly body: object;
}

/** The body with one field more in each of its objects in turn, where the schema has no such field. */
const withExcess = (body: object, schema: Schema, field: string, at = ''): Excess[] => {
  const { properties, additionalProperties } = offer.resolve(schema);
  if (properties === undefined || additionalProperties === true) return [];
  const own = field in properties ? [] : [{ ...body, [field]: EXTRA[field] }];
  const below = Object.entries(body).flatMap(([name, value]: [string, unknown]) =>
    withExcessBelow(value, properties[name], field, `${at}/${name}`).map(
      ({ pointer, body: part }) => ({
        pointer,
        body: { ...body, [name]: part },
      }),
    ),
  );
  return [...own.map((changed) => ({ pointer: `${at}/${field}`, body: changed })), ...below];
};

const withExcessBelow = (
  value: unknown,
  schema: Schema | undefined,
  field: string,
  at: string,
): Excess[] => {
  if (typeof value !== 'object' || value === null || schema === undefined) return [];
  const { items } = offer.resolve(schema);
  if (!Array.isArray(value)) return withExcess(value, schema, field, at);
  const [first, ...rest] = value as object[];
  if (first === undefined || items === undefined) return [];
  return withExcessBelow(first, items, field, `${at}/0`).map(({ pointer, body }) => ({
    pointer,
    body: [body, ...rest],
  }));
};

describe('a field that a call does not have', () => {
  it('is refused by every call, at every depth, and nothing is stored', async () => {
    const before = await contents.settled(ws.id);
    const routes = writes().filter(
      ({ id, isOfWorkspace }) => isOfWorkspace && !BATCHES.includes(id),
    );
    const tries = routes.flatMap((route) =>
      bodiesOf(offer, route, its).flatMap((body) =>
        Object.keys(EXTRA)
          .flatMap((field) => withExcess(body!, route.body!, field))
          .map((excess) => ({ route, ...excess })),
      ),
    );
    expect(tries.length).toBeGreaterThan(300);
    const sins = await inBatches(tries, 8, async ({ route, pointer, body }) => {
      const address = addressOf(route, { ...valuesIn(route, its), workspace: ws.slug });
      const answer = await ws.api.at('').raw(route.method, address, JSON.stringify(body), {
        'content-type': 'application/json',
      });
      const said = answer.body?.errors?.map(
        (error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`,
      );
      const isRefused = answer.status === 400 && said?.includes(`${pointer} unknown_field`);
      return isRefused ? [] : [`${route.id} ${pointer}: ${answer.status} ${said}`];
    });
    expect(sins.flat()).toEqual([]);
    expect(await contents.settled(ws.id)).toEqual(before);
  });

  it('is refused by the calls of no workspace, too', async () => {
    const { cookie } = await ws.member('analyst');
    const routes = writes().filter(({ isOfWorkspace }) => !isOfWorkspace);
    for (const route of routes) {
      const [body] = bodiesOf(offer, route, its);
      const address = addressOf(route, { token: its.guestToken });
      const answer = await app
        .client({ cookie })
        .raw(route.method, address, JSON.stringify({ ...body, isAdmin: true }), {
          'content-type': 'application/json',
        });
      const isRefused =
        answer.status === 400 &&
        JSON.stringify(answer.body.errors).includes('"pointer":"/isAdmin","code":"unknown_field"');
      // Behind a token that nobody has, nothing is there to be told.
      const isAway = answer.status === 404 && route.path.includes('{token}');
      // What has to be signed is not looked at before the signature is proved.
      const isUnread = answer.body?.code === 'signature_invalid';
      expect({ id: route.id, isRefused: isRefused || isAway || isUnread }).toEqual({
        id: route.id,
        isRefused: true,
      });
    }
  });

  it('refuses the row of a batch that has it, and no other', async () => {
    const [body] = bodiesOf(
      offer,
      writes().find(({ id }) => id === 'receiveReadings')!,
      its,
    );
    const [good] = (body as { readings: object[] }).readings;
    const rows = Object.keys(EXTRA).map((field) => ({ ...good, [field]: EXTRA[field] }));
    const { status, body: receipt } = await ws.api.post('/metrics', { readings: [...rows, good] });
    expect({ status, accepted: receipt.accepted, rejected: receipt.rejected.length }).toEqual({
      status: 200,
      accepted: 1,
      rejected: rows.length,
    });
  });

  it('is refused in every list’s query', async () => {
    const lists = offer.routes.filter(
      ({ isOfWorkspace, parameters }) =>
        isOfWorkspace && parameters.some((each) => each.in === 'query'),
    );
    expect(lists.length).toBeGreaterThan(10);
    for (const route of lists) {
      const address = addressOf(route, { ...valuesIn(route, its), workspace: ws.slug });
      const { status, body } = await ws.api.at('').get(`${address}?workspaceId=${ws.id}`);
      expect({ id: route.id, status, code: body.errors?.[0]?.code }).toEqual({
        id: route.id,
        status: 400,
        code: 'unknown_field',
      });
    }
  });
});

/** The fields of a body that hold objects, or lists of them. */
const composed = (schema: Schema): { name: string; item: Schema; isList: boolean }[] =>
  Object.entries(offer.resolve(schema).properties ?? {}).flatMap(([name, field]) => {
    const known = offer.resolve(field);
    const item = offer.resolve(known.items ?? known);
    return item.properties === undefined ? [] : [{ name, item, isList: known.items !== undefined }];
  });

describe('a list in the place of an object', () => {
  it('is refused by every call, and nothing is stored', async () => {
    const before = await contents.settled(ws.id);
    const routes = writes().filter(
      ({ id, isOfWorkspace }) => isOfWorkspace && !BATCHES.includes(id),
    );
    const tries = routes.flatMap((route) =>
      composed(route.body!).flatMap(({ name, item, isList }) => {
        const right = exampleOf(offer, item);
        const wrong = isList ? [[[]], [[[]]], [[right]], [right, []]] : [[], [[]], [right]];
        const [body] = bodiesOf(offer, route, its);
        return wrong.map((value) => ({ route, name, body: { ...body, [name]: value } }));
      }),
    );
    expect(tries.length).toBeGreaterThan(40);
    const sins = await inBatches(tries, 8, async ({ route, name, body }) => {
      const address = addressOf(route, { ...valuesIn(route, its), workspace: ws.slug });
      const answer = await ws.api.at('').raw(route.method, address, JSON.stringify(body), {
        'content-type': 'application/json',
      });
      const isRefused = JSON.stringify(answer.body?.errors ?? []).includes(
        `"pointer":"/${name}","code":"not_an_object"`,
      );
      return isRefused && answer.status === 400
        ? []
        : [`${route.id} ${JSON.stringify(body[name as keyof typeof body])}: ${answer.status}`];
    });
    expect(sins.flat()).toEqual([]);
    expect(await contents.settled(ws.id)).toEqual(before);
  });
});

describe('a field that needs more than the call', () => {
  const ITEM = { platform: 'instagram', format: 'story', count: 1, dueHours: 24 };
  const without = (permission: string) =>
    ws.keyed(...ALL_PERMISSIONS.filter((each) => each !== permission));

  it('is refused: deliverables with an invitation, by who may not agree them', async () => {
    const key = await without('deliverables:write');
    const guest = { influencerId: its.stranger };
    const before = await contents.settled(ws.id);
    const tries: [string, object][] = [
      ['/deliverables', { ...guest, deliverables: [ITEM] }],
      ['/invitations/0/deliverables', { invitations: [{ ...guest, deliverables: [ITEM] }] }],
    ];
    for (const [pointer, body] of tries) {
      const answer = await key.post('/invitations', { eventId: its.event, ...body });
      expect(answer).toMatchObject({
        status: 403,
        body: { code: 'forbidden', errors: [{ pointer, code: 'forbidden' }] },
      });
      expect(answer.body.detail).toContain('"deliverables:write"');
    }
    expect(await contents.settled(ws.id)).toEqual(before);
    const none = { eventId: its.event, ...guest, deliverables: [] };
    expect((await key.post('/invitations', none)).status).toBe(201);
  });

  it('is refused: scopes above those of the maker', async () => {
    const key = await ws.keyed('keys:write');
    expect(
      await key.post('/api-keys', { name: 'More', scopes: ['keys:write', 'members:write'] }),
    ).toMatchObject({ status: 403, body: { errors: [{ pointer: '/scopes' }] } });
  });
});
