import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { ReadDelivery } from '../../../src/modules/connections/use-cases/read-delivery.use-case.js';
import { Readings } from '../../../src/modules/visibility/visibility.contract.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import type { Answer } from '../../support/client.js';
import { deliverAsMeta, metaSignature, type MadeConnection } from '../../support/connections.js';
import { until } from '../../support/until.js';

const APP_SECRET = 'app_secret_for_tests';

/** The sample of Meta's documentation in the order of its fields, without blanks: 239 bytes. */
const SAMPLE =
  '{"object":"instagram","entry":[{"id":"17841405309211844","time":1547687043,"changes":[{"field":"story_insights","value":{"media_id":"18023345989012587","exits":1,"replies":0,"reach":17,"taps_forward":12,"taps_back":0,"impressions":28}}]}]}';
const SAMPLE_SIGNATURE = 'sha256=93548db6f2d9c5012a46c0681d3fd60696986a383f585142a8bb128e4cd7b2ae';

let app: TestApp;
let ws: TestWorkspace;
let to: MadeConnection;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  ws = await app.workspace();
  to = await ws.api.create('/connections', {
    kind: 'meta',
    name: 'Instagram',
    appSecret: APP_SECRET,
  });
});
afterAll(() => app.close());

const deliver = (body: string, signature = metaSignature(APP_SECRET, body)): Promise<Answer> =>
  deliverAsMeta(app, to, body, signature);

const deliveries = async (): Promise<Answer['body'][]> =>
  (await ws.api.read(`/connections/${to.id}/deliveries`)).items;

const settled = (state = 'read'): Promise<void> =>
  until(async () => {
    const all = await deliveries();
    return all.length > 0 && all.every((one) => one.state === state);
  });

const logStory = async (externalId: string): Promise<string> => {
  const { id: influencerId } = await ws.api.create('/influencers', {
    name: 'Camille',
    field: 'sport',
  });
  const { id } = await ws.api.create('/posts', {
    influencerId,
    platform: 'instagram',
    format: 'story',
    externalId,
    publishedAt: '2019-01-16T00:00:00Z',
  });
  return id as string;
};

const story = (value: object, time = 1_772_445_600): object => ({
  id: '17841405309211844',
  time,
  changes: [{ field: 'story_insights', value }],
});

const sent = (...entry: object[]): string => JSON.stringify({ object: 'instagram', entry });

describe('Meta’s handshake', () => {
  const shake = (changes: Record<string, string> = {}, address = to.address): Promise<Answer> => {
    const query = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.challenge': '1158201444',
      'hub.verify_token': to.verifyToken ?? '',
      ...changes,
    });
    return app.client().get(`${new URL(address).pathname}?${query.toString()}`);
  };

  it('is answered with the challenge itself, as plain text', async () => {
    const { status, body, headers } = await shake();
    expect({ status, body }).toEqual({ status: 200, body: '1158201444' });
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is refused alike whatever is wrong', async () => {
    const nowhere = to.address.replace(/[\w-]{43}/, 'x'.repeat(43));
    const answers = await Promise.all([
      shake({ 'hub.verify_token': 'wrong' }),
      shake({ 'hub.verify_token': '' }),
      shake({ 'hub.mode': 'unsubscribe' }),
      shake({ 'hub.challenge': '<script>' }),
      shake({}, nowhere),
      app.client().get(new URL(to.address).pathname),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 403, body: { code: 'handshake_refused' } });
    await ws.api.patch(`/connections/${to.id}`, { enabled: false });
    expect((await shake()).status).toBe(403);
  });
});

describe('a delivery of Meta’s', () => {
  it('with the published body and signature becomes a reading of its story', async () => {
    expect(Buffer.byteLength(SAMPLE)).toBe(239);
    const post = await logStory('18023345989012587');
    expect(await deliver(SAMPLE, SAMPLE_SIGNATURE)).toMatchObject({ status: 200 });
    await settled();
    const { items } = await ws.api.read(`/posts/${post}/readings`);
    expect(items).toMatchObject([
      {
        capturedAt: '2019-01-17T01:04:03.000Z',
        source: `connection:${to.id}`,
        provenance: 'platform_webhook',
        method: 'meta_story_webhook',
        quality: null,
        metrics: { views: 28, impressions: null, reach: 17, replies: null, likes: null },
        extra: { navigation: { exits: 1, tapsForward: 12, tapsBack: 0 } },
      },
    ]);
    expect(await deliveries()).toMatchObject([{ accepted: 1, ignored: 0, rejectedCount: 0 }]);
  });

  it('is refused without the signature of the app over its very bytes', async () => {
    const wrong = [
      '',
      'sha256=',
      SAMPLE_SIGNATURE.replace('sha256=', ''),
      SAMPLE_SIGNATURE.toUpperCase(),
      metaSignature('another_secret', SAMPLE),
      metaSignature(APP_SECRET, `${SAMPLE} `),
    ];
    for (const signature of wrong)
      expect(await deliver(SAMPLE, signature)).toMatchObject({
        status: 401,
        body: { code: 'signature_invalid' },
      });
    const spaced = JSON.stringify(JSON.parse(SAMPLE), null, 1);
    expect((await deliver(spaced, SAMPLE_SIGNATURE)).status).toBe(401);
    expect((await deliver(spaced)).status).toBe(200);
    const escaped = sent({ note: 'é' }).replace('é', '\\u00e9');
    expect((await deliver(escaped)).status).toBe(200);
  });

  it('that comes again changes nothing', async () => {
    const post = await logStory('18023345989012587');
    for (let time = 0; time < 3; time += 1) await deliver(SAMPLE);
    await settled();
    await deliver(SAMPLE);
    await deliver(`[${SAMPLE}]`);
    await until(async () => (await deliveries()).filter((d) => d.state === 'read').length === 2);
    expect((await ws.api.read(`/posts/${post}/readings`)).items).toHaveLength(1);
    expect(await deliveries()).toMatchObject([
      { accepted: 0, duplicates: 1, repeats: 0 },
      { accepted: 1, duplicates: 0, repeats: 3 },
    ]);
  });

  it('about a story that is not logged yet waits, and flows in once it is', async () => {
    await deliver(SAMPLE);
    await settled();
    expect(await deliveries()).toMatchObject([{ accepted: 0, unmatched: 1 }]);
    const post = await logStory('18023345989012587');
    await until(async () => (await ws.api.read(`/posts/${post}/readings`)).items.length === 1);
  });

  it('keeps every digit of an id that comes as a number', async () => {
    const post = await logStory('18023345989012587001');
    const body = sent(story({ media_id: 0, reach: 9 })).replace(':0,', ':18023345989012587001,');
    await deliver(body);
    await settled();
    expect((await ws.api.read(`/posts/${post}/readings`)).items).toHaveLength(1);
  });

  it('batches entries and changes, of which the unknown are passed over and the bad are told', async () => {
    const post = await logStory('1');
    const body = sent(
      story({ media_id: '1', impressions: 10, reach: -1, replies: 2, exits: -1 }),
      { time: 1, changes: [{ field: 'comments', value: { text: 'hi' } }] },
      story({ media_id: '2', reach: 'many' }),
      story({ media_id: '3', reach: -1, impressions: -1, replies: 0 }),
      story({ media_id: '1', impressions: 30 }, 1_772_445_700),
    );
    await deliver(body);
    await settled();
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ accepted: 2, ignored: 1, rejectedCount: 2 });
    const { rejected } = await ws.api.read(`/connections/${to.id}/deliveries/${delivery.id}`);
    expect(rejected).toMatchObject([
      { index: 1, code: 'not_an_integer' },
      { index: 2, code: 'no_metrics' },
    ]);
    const { items } = await ws.api.read(`/posts/${post}/readings`);
    const first = items.find(({ metrics }: Answer['body']) => metrics.views === 10);
    expect(first).toMatchObject({
      quality: 'suppressed_small_count',
      metrics: { reach: null, replies: 2 },
      extra: { navigation: { exits: null }, hidden: ['reach', 'exits'] },
    });
  });

  it('that nobody can read is kept and told, and fails again when it is replayed', async () => {
    await deliver('{"object":');
    await settled('failed');
    const [failed] = await deliveries();
    expect(failed).toMatchObject({ problem: 'delivery_unreadable', accepted: null });
    const path = `/connections/${to.id}/deliveries/${failed.id}/replay`;
    expect((await ws.api.post(path)).status).toBe(200);
    await settled('failed');
    const { items } = await ws.api.read('/audit-log?action=connection-delivery.replayed');
    expect(items).toHaveLength(1);
  });

  it('that fails on our side is kept, told, and brings its readings when its job tries again', async () => {
    const post = await logStory('18023345989012587');
    const readings = app.get(Readings);
    const receive = readings.receive;
    readings.receive = () => Promise.reject(new Error('out of order'));
    await deliver(SAMPLE);
    await settled('failed');
    const [failed] = await deliveries();
    expect(failed).toMatchObject({ problem: 'internal_error', accepted: null });
    readings.receive = receive;
    await app.get(ReadDelivery).execute({ workspaceId: ws.id, deliveryId: failed.id });
    await settled();
    expect((await ws.api.read(`/posts/${post}/readings`)).items).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ accepted: 1, problem: null }]);
  });

  it('of which readings were refused is kept, told, and can be replayed, for Meta sends it once', async () => {
    const post = await logStory('18023345989012587');
    const readings = app.get(Readings);
    const receive = readings.receive;
    const refused = {
      index: 0,
      code: 'in_the_future',
      detail: 'Expected a moment that has passed.',
    };
    const none = { accepted: 0, duplicates: 0, unmatched: 0 };
    readings.receive = () => Promise.resolve({ ...none, rejected: [refused] });
    await deliver(SAMPLE);
    await settled();
    readings.receive = receive;
    const [kept] = await deliveries();
    expect(kept).toMatchObject({ rejectedCount: 1, isKept: true });
    const shown = () => ws.api.read(`/connections/${to.id}`);
    expect(await shown()).toMatchObject({ failedDeliveries: 0, partlyRefusedDeliveries: 1 });
    const replay = `/connections/${to.id}/deliveries/${kept.id}/replay`;
    await ws.api.create(replay);
    await settled();
    expect((await ws.api.read(`/posts/${post}/readings`)).items).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ accepted: 1, rejectedCount: 0, isKept: false }]);
    expect(await shown()).toMatchObject({ partlyRefusedDeliveries: 0 });
    expect(await ws.api.post(replay)).toMatchObject({ body: { code: 'delivery_not_failed' } });
  });

  it('is forgotten to the byte once it is read, and not before', async () => {
    const owner = new Client({ connectionString: app.databaseUrl });
    await owner.connect();
    const kept = async (): Promise<unknown[]> => {
      const { rows } = await owner.query(
        'select body from connection_deliveries where workspace_id = $1 and body is not null',
        [ws.id],
      );
      return rows;
    };
    await deliver('{');
    await settled('failed');
    expect(await kept()).toEqual([{ body: Buffer.from('{') }]);
    await deliver(SAMPLE);
    await until(async () => (await deliveries())[0].state === 'read');
    expect(await kept()).toHaveLength(1);
    await owner.end();
  });

  it('is read by nobody twice, also where its job comes again', async () => {
    await deliver(SAMPLE);
    await settled();
    const [before] = await deliveries();
    const read = app.get(ReadDelivery);
    await read.execute({ workspaceId: ws.id, deliveryId: before.id });
    await read.execute({ workspaceId: ws.id, deliveryId: randomUUID() });
    expect(await deliveries()).toEqual([before]);
  });
});
