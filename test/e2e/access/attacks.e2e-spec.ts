import { request } from 'node:http';
import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { Contents } from '../../support/contents.js';
import { addressOf, everyRoute, type Offer, type Route } from '../../support/every-route.js';
import { fillWorkspace, type FullWorkspace } from '../../support/full-workspace.js';
import { inBatches } from '../../support/in-batches.js';
import { valuesIn } from '../../support/path-values.js';
import { bodiesOf } from '../../support/request-bodies.js';

const MEBIBYTE = 1024 * 1024;

/** Calls that take many rows at once, with the most bytes that they read. */
const LARGE: Readonly<Record<string, number>> = {
  receiveReadings: 16 * MEBIBYTE,
  invite: 4 * MEBIBYTE,
};

const JSON_BODY = { 'content-type': 'application/json' };

let app: TestApp;
let ws: TestWorkspace;
let other: TestWorkspace;
let its: FullWorkspace;
let theirs: FullWorkspace;
let offer: Offer;
let contents: Contents;
/** Of a person in no role that matters here. */
let cookie: string;

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  other = await app.workspace();
  its = await fillWorkspace(ws, 'First');
  await fillWorkspace(ws, 'Second');
  theirs = await fillWorkspace(other, 'Third');
  await fillWorkspace(other, 'Fourth');
  offer = await everyRoute(app.url);
  contents = await Contents.open(app.databaseUrl);
  ({ cookie } = await ws.member('analyst'));
});
afterAll(async () => {
  await contents.close();
  await app.close();
});

const addressIn = (route: Route, workspace: TestWorkspace, things: FullWorkspace): string =>
  addressOf(route, {
    ...valuesIn(route, things),
    ...(route.path.includes('/guest/{token}') && { token: things.guestToken }),
    workspace: workspace.slug,
  });

const writes = (): Route[] => offer.routes.filter(({ body }) => body !== null);

/** Who may make the call: a key for what belongs to a workspace, a person for the rest. */
const clientFor = ({ isOfWorkspace }: Route): Client =>
  isOfWorkspace ? ws.api.at('') : app.client({ cookie });

const answersTo = (body: (route: Route) => string, headers = JSON_BODY) =>
  inBatches(writes(), 4, async (route) => {
    const address = addressIn(route, ws, its);
    const answer = await clientFor(route).raw(route.method, address, body(route), headers);
    const [issue] = answer.body?.errors ?? [];
    return `${route.id}: ${answer.status} ${issue?.code ?? answer.body?.code}`;
  });

/** Of what has to be signed nothing is looked at before the signature is proved. */
const saidOf = ({ path }: Route, said: string): string =>
  path.startsWith('/api/connections/') && said.startsWith('400') ? '401 signature_invalid' : said;

const all = (said: string): string[] =>
  writes().map((route) => `${route.id}: ${saidOf(route, said)}`);

/** The answer to a request that announces so many bytes and does not wait to send them. */
const answerToLength = (route: Route, bytes: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(`${app.url}${addressIn(route, ws, its)}`, {
      method: route.method,
      headers: {
        ...JSON_BODY,
        'content-length': bytes,
        ...(route.isOfWorkspace ? { authorization: `Bearer ${ws.secret}` } : { cookie }),
      },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      answer.on('end', () => {
        sent.destroy();
        resolve(`${route.id}: ${answer.statusCode} ${(JSON.parse(text) as { code: string }).code}`);
      });
    });
    sent.flushHeaders();
  });

describe('every call with a body', () => {
  it('refuses more bytes than it reads, before it reads them', async () => {
    const answers = await inBatches(writes(), 4, (route) =>
      answerToLength(route, (LARGE[route.id] ?? MEBIBYTE) + 1),
    );
    expect(answers).toEqual(all('413 body_too_large'));
  });

  it('refuses more bytes than it reads, when they come unannounced', async () => {
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const body = Readable.from(Array.from({ length: 20 }, () => chunk));
    const answer = await fetch(`${app.url}${ws.base}`, {
      method: 'PATCH',
      headers: { ...JSON_BODY, authorization: `Bearer ${ws.secret}` },
      body,
      duplex: 'half',
    }).catch(() => null);
    // The server hangs up; whether its answer is still read depends on who is quicker.
    expect([413, undefined]).toContain(answer?.status);
    expect((await app.client().get('/health/live')).status).toBe(200);
  });

  it.each([
    ['100,000 levels', `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, '400 too_deep'],
    ['33 levels', `{"a":`.repeat(33) + '1' + '}'.repeat(33), '400 too_deep'],
    ['__proto__', '{"__proto__":{"role":"admin"}}', '400 unknown_field'],
    ['an escaped __proto__', '{"\\u005f_proto__":{"role":"admin"}}', '400 unknown_field'],
    ['a deep __proto__', '{"venue":{"__proto__":{"name":"x"}}}', '400 unknown_field'],
    [
      'constructor.prototype',
      '{"constructor":{"prototype":{"role":"admin"}}}',
      '400 unknown_field',
    ],
    ['a constructor', '{"constructor":1}', '400 unknown_field'],
  ])('refuses %s', async (_, body, said) => {
    expect(await answersTo(() => body)).toEqual(all(said));
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('does not read %s', async (type) => {
    const answers = await answersTo(() => '{"name":"x"}', { 'content-type': type });
    expect(answers).toEqual(all('415 unsupported_media_type'));
  });

  it('reads the last of two fields with one name, as it reads everything', async () => {
    const text = '{"name":"First","name":7}';
    expect(await ws.api.raw('PATCH', '', text, JSON_BODY)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/name', code: 'not_text' }] },
    });
  });
});

describe('an address', () => {
  it('with a part beyond all measure leads nowhere', async () => {
    const routes = offer.routes.filter(({ path }) => path.includes('{'));
    const answers = await inBatches(routes, 8, async (route) => {
      const address = route.path.replaceAll(/\{\w+\}/g, 'x'.repeat(300));
      const { status, body } = await app.client().raw(route.method, address, undefined);
      return `${route.id}: ${status} ${body.code}`;
    });
    expect(answers).toEqual(routes.map(({ id }) => `${id}: 404 not_found`));
  });
});

describe('every change by a session', () => {
  it('is refused where another site sent it, and nothing is changed', async () => {
    const admin = await ws.member('admin');
    const before = await contents.settled(ws.id);
    const changes = offer.routes.filter(
      ({ method, isOfWorkspace }) => method !== 'GET' && isOfWorkspace,
    );
    const marks: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: app.url.replace('http:', 'https:').replace('127.0.0.1', '127.0.0.2') },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    const tries = changes.flatMap((route) => marks.map((mark) => ({ route, mark })));
    const sins = await inBatches(tries, 8, async ({ route, mark }) => {
      const [body] = bodiesOf(offer, route, its);
      const { status, body: said } = await app
        .client({ cookie: admin.cookie, ...mark })
        .raw(route.method, addressIn(route, ws, its), body && JSON.stringify(body), {
          ...(body && JSON_BODY),
        });
      return status === 403 && said.code === 'cross_origin' ? [] : [`${route.id} ${status}`];
    });
    expect(sins.flat()).toEqual([]);
    expect(await contents.settled(ws.id)).toEqual(before);
  });
});

describe('a cursor', () => {
  const lists = (): Route[] =>
    offer.routes.filter(
      ({ isOfWorkspace, parameters }) =>
        isOfWorkspace && parameters.some(({ name }) => name === 'cursor'),
    );

  const cursorOf = async (route: Route, of: TestWorkspace, things: FullWorkspace) => {
    const { body } = await of.api.at('').get(`${addressIn(route, of, things)}?limit=1`);
    return body.nextCursor as string | null;
  };

  const refusals = async (tries: readonly { route: Route; cursor: string }[]) => {
    const answers = await inBatches(tries, 6, async ({ route, cursor }) => {
      const address = `${addressIn(route, ws, its)}?limit=1&cursor=${encodeURIComponent(cursor)}`;
      const { status, body } = await ws.api.at('').get(address);
      return status === 400 && body.code === 'invalid_cursor' ? [] : [`${route.id}: ${status}`];
    });
    return answers.flat();
  };

  it('of another workspace’s list opens nothing', async () => {
    const found = await inBatches(lists(), 6, async (route) => ({
      route,
      cursor: await cursorOf(route, other, theirs),
    }));
    const tries = found.flatMap(({ route, cursor }) =>
      cursor === null ? [] : [{ route, cursor }],
    );
    expect(tries.length).toBeGreaterThan(9);
    expect(await refusals(tries)).toEqual([]);
  });

  it('of another list, or with one character changed, opens nothing', async () => {
    const cursors = await inBatches(lists(), 6, (route) => cursorOf(route, ws, its));
    const known = cursors.filter((cursor) => cursor !== null);
    expect(new Set(known).size).toBeGreaterThan(9);
    const tries = lists().flatMap((route, index) => {
      const own = cursors[index] ?? null;
      const changed = own === null ? [] : [`${own[0] === 'A' ? 'B' : 'A'}${own.slice(1)}`];
      return [...known.filter((cursor) => cursor !== own), ...changed, 'AAAA', 'x'.repeat(900)].map(
        (cursor) => ({ route, cursor }),
      );
    });
    expect(await refusals(tries)).toEqual([]);
  });
});
