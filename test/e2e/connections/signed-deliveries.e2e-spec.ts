import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { deliverSigned, reported, type MadeConnection } from '../../support/connections.js';
import { insertPosts } from '../../support/posts.js';
import { until } from '../../support/until.js';

let app: TestApp;
let ws: TestWorkspace;
let to: MadeConnection;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  ws = await app.workspace();
  to = await ws.api.create('/connections', { kind: 'signed', name: 'Partner' });
});
afterAll(() => app.close());

const MINUTE = 60_000;

const row = (post: object, changes: object = {}): object => ({
  post,
  capturedAt: '2026-03-02T10:00:00Z',
  provenance: 'platform_api',
  metrics: { views: 100, likes: 7 },
  ...changes,
});

const elsewhere = row({ platform: 'tiktok', externalId: '42' });

const deliver = (body: string, oddly = {}): Promise<Answer> =>
  deliverSigned(app.client(), to, body, oddly);

const deliveries = async (): Promise<Answer['body'][]> =>
  (await ws.api.read(`/connections/${to.id}/deliveries`)).items;

const refused = { status: 401, body: { code: 'signature_invalid' } };

describe('a signed delivery', () => {
  it('is taken like a batch of the API: every row is accounted for, and its source is the connection', async () => {
    const [post = ''] = await insertPosts(app, ws, 1);
    const body = reported(
      row({ id: post }),
      row({ id: post }),
      elsewhere,
      row({ id: post }, { metrics: { sold: 1 } }),
      'text',
    );
    expect(await deliver(body)).toMatchObject({
      status: 200,
      body: {
        accepted: 1,
        duplicates: 1,
        unmatched: 1,
        rejected: [
          { index: 3, code: 'unknown_metric' },
          { index: 4, code: 'invalid_reading' },
        ],
      },
    });
    const { items } = await ws.api.read(`/posts/${post}/readings`);
    expect(items).toMatchObject([{ source: `connection:${to.id}`, metrics: { views: 100 } }]);
    const log = await ws.api.read('/audit-log?action=readings.received');
    expect(log.items).toMatchObject([
      { actor: { kind: 'connection', id: to.id, name: 'Partner' } },
    ]);
  });

  it('is answered the second time as the first, whatever came in between', async () => {
    const [post = ''] = await insertPosts(app, ws, 1);
    const body = reported(row({ id: post }), {});
    const first = await deliver(body, { id: 'msg_1' });
    expect(first.body).toMatchObject({ accepted: 1, duplicates: 0 });
    const again = await Promise.all([1, 2, 3].map(() => deliver(body, { id: 'msg_1' })));
    for (const { status, body: answer } of again)
      expect({ status, answer }).toEqual({ status: 200, answer: first.body });
    expect(await deliveries()).toMatchObject([{ key: 'msg_1', repeats: 3 }]);
  });

  it('that comes many times at once is taken once', async () => {
    const [post = ''] = await insertPosts(app, ws, 1);
    const body = reported(row({ id: post }));
    const tries = Array.from({ length: 8 }, () => deliver(body, { id: 'msg_1' }));
    const answers = await Promise.all(tries);
    expect(answers.map(({ body: { accepted } }) => accepted)).toEqual(Array(8).fill(1));
    expect((await ws.api.read(`/posts/${post}/readings`)).items).toHaveLength(1);
  });

  it('under the id of another is refused', async () => {
    await deliver(reported(elsewhere), { id: 'msg_1' });
    expect(await deliver(reported(elsewhere, {}), { id: 'msg_1' })).toMatchObject({
      status: 422,
      body: { code: 'delivery_id_reused' },
    });
    expect(await deliveries()).toMatchObject([{ key: 'msg_1', state: 'read', rejectedCount: 0 }]);
  });

  it('bears the readings of a mebibyte, and not more', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) =>
      row({ platform: 'x', externalId: String(n) }),
    );
    expect((await deliver(reported(...rows))).body).toMatchObject({ unmatched: 5000 });
    const tooLong = reported({ text: 'x'.repeat(1024 * 1024) });
    expect(await deliver(tooLong)).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
  });
});

describe('a signature', () => {
  it('counts over the bytes as they came, not over what they mean', async () => {
    const body = `{ "type":"readings.reported","timestamp":"2026-03-02T10:00:00Z",\n"data":{"readings":[${JSON.stringify(elsewhere)}],"note":"\\u00e4 é 🏟️"} }`;
    expect((await deliver(body)).status).toBe(200);
    const sent = new Date();
    const signature = new Webhook(to.secret!).sign('msg_1', sent, body);
    const bent = { id: 'msg_1', at: sent, headers: { 'webhook-signature': signature } };
    expect(await deliver(JSON.stringify(JSON.parse(body)), bent)).toMatchObject(refused);
    expect((await deliver(body, bent)).status).toBe(200);
  });

  it('may be one of several, as while the sender changes its secret', async () => {
    const body = reported(elsewhere);
    const at = new Date();
    const right = new Webhook(to.secret!).sign('m', at, body);
    const others = 'v1a,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
    const signed = (signatures: string) =>
      deliver(body, { id: 'm', at, headers: { 'webhook-signature': signatures } });
    expect((await signed(`${others} ${right}`)).status).toBe(200);
    for (const wrong of [others, '', ' ', 'v1,', right.slice(3), right.replace('v1', 'v2')])
      expect(await signed(wrong)).toMatchObject(refused);
  });

  it('of another secret, id, moment or body counts for nothing, and is not told apart from no connection', async () => {
    const body = reported(elsewhere);
    const stranger = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const meta = await ws.api.create('/connections', {
      kind: 'meta',
      name: 'Meta',
      appSecret: 'app_secret_for_tests',
    });
    const nowhere = to.address.replace(/[\w-]{43}/, 'x'.repeat(43));
    const answers = await Promise.all([
      deliver(body, { secret: stranger }),
      deliver(body, { headers: { 'webhook-id': 'another' } }),
      deliver(body, { headers: { 'webhook-timestamp': '1614265330' } }),
      deliver(body, { id: 'with.dot' }),
      deliver(body, { headers: { 'webhook-id': '' } }),
      deliver('', { secret: stranger }),
      deliverSigned(app.client(), { ...to, address: nowhere }, body),
      deliverSigned(app.client(), { ...to, address: nowhere.replace('/x', '/.x') }, body),
      deliverSigned(
        app.client(),
        { ...to, address: meta.address.replace(/meta$/, 'signed') },
        body,
      ),
    ]);
    const told = answers.map(({ status, body: { requestId: _, ...problem } }) => ({
      status,
      ...problem,
    }));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]).toMatchObject({ status: 401, code: 'signature_invalid' });
    expect(await deliveries()).toEqual([]);
  });

  it.each([
    [-4, 200],
    [4, 200],
    [-6, 400],
    [6, 400],
  ])('made %i minutes from now is answered %i', async (minutes, status) => {
    const at = new Date(Date.now() + minutes * MINUTE);
    const answer = await deliver(reported(elsewhere), { at });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body.code).toBe('delivery_out_of_time');
  });
});

describe('a delivery that cannot be read as a whole', () => {
  it.each<[string, string, string, string]>([
    ['no JSON', '{', 'delivery_unreadable', ''],
    ['nothing', '', 'delivery_unreadable', ''],
    ['a list', '[]', 'delivery_unreadable', ''],
    ['a name that every object has', '{"__proto__":1}', 'delivery_unreadable', ''],
    ['text alone', '"text"', 'delivery_unreadable', ''],
    ['100,000 levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'delivery_unreadable', ''],
    ['another event', '{"type":"other.type","timestamp":"x"}', 'invalid_input', '/type'],
    ['no readings', reported(), 'invalid_input', '/data/readings'],
    [
      'readings that are no list',
      reported(elsewhere).replace('[', '{"a":[').replace(/\]/, ']}'),
      'invalid_input',
      '/data/readings',
    ],
    [
      'too many readings',
      reported(...Array.from({ length: 10_001 }, () => ({}))),
      'invalid_input',
      '/data/readings',
    ],
  ])('for it is %s, is refused, noted and kept', async (_, body, code, pointer) => {
    const answer = await deliver(body, { id: 'msg_1' });
    expect(answer).toMatchObject({ status: 400, body: { code } });
    expect(answer.body.errors?.[0]?.pointer ?? '').toBe(pointer);
    expect(await deliveries()).toMatchObject([{ key: 'msg_1', state: 'failed', problem: code }]);
  });

  it('may come again in good order under its id', async () => {
    await deliver('{', { id: 'msg_1' });
    const good = reported(elsewhere);
    for (let times = 0; times < 2; times += 1)
      expect(await deliver(good, { id: 'msg_1' })).toMatchObject({
        status: 200,
        body: { unmatched: 1 },
      });
    expect(await deliveries()).toMatchObject([
      { state: 'read', repeats: 2, problem: null, bytes: good.length },
    ]);
    expect(await deliver('{}', { id: 'msg_1' })).toMatchObject({ status: 400 });
  });

  it('is replayed as often as somebody asks, and fails again while nothing changed', async () => {
    await deliver('{', { id: 'msg_1' });
    const [{ id }] = await deliveries();
    const replay = `/connections/${to.id}/deliveries/${id}/replay`;
    for (let times = 0; times < 2; times += 1) {
      expect((await ws.api.post(replay)).status).toBe(200);
      await until(async () => (await deliveries())[0].problem === 'delivery_unreadable');
    }
    await deliver(reported(elsewhere), { id: 'msg_1' });
    expect(await ws.api.post(replay)).toMatchObject({
      status: 409,
      body: { code: 'delivery_not_failed' },
    });
  });
});
