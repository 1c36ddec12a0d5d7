import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';
import { reading } from './sent.js';

/** An answer of the API. */
type Body = Awaited<ReturnType<TestWorkspace['api']['read']>>;

/** Lists within lists. */
const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('POST /metrics with bad input', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let id: string;
  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    [id = ''] = await insertPosts(app, ws, 1);
  });
  afterAll(() => app.close());

  /** Sends the head of a request that says how long its body will be, and waits for the answer to that alone. */
  const announce = (bytes: number): Promise<{ status: number | undefined; body: Body }> =>
    new Promise((resolve, reject) => {
      const call = request(`${app.url}${ws.base}/metrics`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${ws.secret}`,
          'content-type': 'application/json',
          'content-length': bytes,
        },
      });
      call.on('error', reject);
      call.on('response', (response) => {
        text(response).then((body) => {
          resolve({ status: response.statusCode, body: JSON.parse(body) });
          call.destroy();
        }, reject);
      });
      call.flushHeaders();
    });

  describe('a bad row', () => {
    it.each<[string, unknown, string, string]>([
      ['no object', 'views', 'invalid_reading', 'object'],
      ['null', null, 'invalid_reading', 'object'],
      ['a list', [], 'invalid_reading', 'object'],
      [
        'no moment',
        { ...reading({ id: randomUUID() }), capturedAt: undefined },
        'required',
        'capturedAt',
      ],
      [
        'a moment without a zone',
        reading({ id: randomUUID() }, { capturedAt: '2026-03-02T08:00:00' }),
        'not_a_timestamp',
        'capturedAt',
      ],
      [
        'a moment that no database keeps',
        reading({ id: randomUUID() }, { capturedAt: '0000-01-01T00:00:00Z' }),
        'not_a_timestamp',
        'capturedAt',
      ],
      [
        'a moment before any network',
        reading({ id: randomUUID() }, { capturedAt: '1971-01-01T00:00:00Z' }),
        'not_a_timestamp',
        'capturedAt',
      ],
      [
        'a moment that would hide all after it',
        reading(
          { id: randomUUID() },
          { capturedAt: new Date(Date.now() + 367 * 86_400_000).toISOString() },
        ),
        'in_the_future',
        'capturedAt',
      ],
      [
        'an unknown provenance',
        reading({ id: randomUUID() }, { provenance: 'guess' }),
        'not_one_of',
        'platform_export',
      ],
      [
        'a fraction',
        reading({ id: randomUUID() }, { metrics: { likes: 1.5 } }),
        'not_an_integer',
        'metrics.likes',
      ],
      [
        'a number as text',
        reading({ id: randomUUID() }, { metrics: { views: '12' } }),
        'not_an_integer',
        'metrics.views',
      ],
      [
        'a number too large to be exact',
        reading({ id: randomUUID() }, { metrics: { views: 2 ** 53 } }),
        'too_large',
        'metrics.views',
      ],
      [
        'an unknown metric',
        reading({ id: randomUUID() }, { metrics: { retweets: 4 } }),
        'unknown_metric',
        'retweets',
      ],
      [
        'an unknown field',
        reading({ id: randomUUID() }, { sentiment: 'good' }),
        'unknown_field',
        'sentiment',
      ],
      ['no metric', reading({ id: randomUUID() }, { metrics: {} }), 'no_metrics', 'metric'],
      [
        'only unknown metrics',
        reading({ id: randomUUID() }, { metrics: { likes: null } }),
        'no_metrics',
        'metric',
      ],
      [
        'metrics that are no object',
        reading({ id: randomUUID() }, { metrics: 5 }),
        'not_an_object',
        'metrics',
      ],
      ['no post', { ...reading({}), post: undefined }, 'required', 'post'],
      ['an unnamed post', reading({}), 'post_not_identified', 'externalId'],
      ['half a name', reading({ platform: 'instagram' }), 'post_not_identified', 'externalId'],
      [
        'two names',
        reading({ id: randomUUID(), url: 'https://x.com/a/status/1' }),
        'post_not_identified',
        'exactly one',
      ],
      ['no id', reading({ id: '12' }), 'not_an_id', 'post.id'],
      [
        'an unknown platform',
        reading({ platform: 'myspace', externalId: '1' }),
        'not_one_of',
        'post.platform',
      ],
      ['no address', reading({ url: 'instagram.com/p/1' }), 'not_a_url', 'post.url'],
      [
        'an address above any index',
        reading({ url: `https://blog.example/${'é'.repeat(500)}` }),
        'too_long',
        'post.url',
      ],
      ['NUL', reading({ id: randomUUID() }, { method: 'a\u0000b' }), 'nul_character', 'method'],
      [
        'NUL deep inside',
        reading({ id: randomUUID() }, { extra: { a: ['\u0000'] } }),
        'nul_character',
        'extra',
      ],
      [
        'half a character',
        reading({ id: randomUUID() }, { extra: { '\ud800': 1 } }),
        'nul_character',
        'extra',
      ],
      [
        'a number that lost its last digits on the way',
        reading({ id: randomUUID() }, { extra: { ids: [1, 17_960_320_052_859_140] } }),
        'number_too_long',
        'extra',
      ],
      [
        'what goes too deep for any rule',
        reading({ id: randomUUID() }, { extra: { a: nested(2_400) } }),
        'too_deep',
        '',
      ],
      [
        'too much beside it',
        reading({ id: randomUUID() }, { extra: { a: 'x'.repeat(10_000) } }),
        'too_long',
        'extra',
      ],
    ])('with %s is answered by index, code and sentence', async (_, row, code, word) => {
      const good = reading(
        { id },
        { capturedAt: new Date(Date.UTC(2026, 2, 3) + Math.random() * 1e9).toISOString() },
      );
      const answer = await ws.api.create('/metrics', { readings: [good, row, row] });
      expect(answer).toMatchObject({ accepted: 1, duplicates: 0, unmatched: 0 });
      expect(answer.rejected.map((one: Body) => [one.index, one.code])).toEqual([
        [1, code],
        [2, code],
      ]);
      expect(answer.rejected[0].detail).toContain(word);
    });

    it('is explained in French to who reads French', async () => {
      const french = ws.api.with({ 'accept-language': 'fr' });
      const { rejected } = await french.create('/metrics', {
        readings: [reading({ id }, { metrics: { likes: 'x' } }), reading({ id: randomUUID() })],
      });
      expect(rejected[0].detail).toBe('metrics.likes: Un nombre entier est attendu.');
      expect(rejected[1].detail).toContain('Aucune publication');
    });

    it('for a post that is not here, or is another workspace’s, is not found', async () => {
      const other = await app.workspace();
      const [foreign = ''] = await insertPosts(app, other, 1);
      const answer = await ws.api.create('/metrics', {
        readings: [reading({ id: foreign }), reading({ id: randomUUID() })],
      });
      expect(answer).toMatchObject({ accepted: 0, unmatched: 0 });
      expect(answer.rejected).toMatchObject([
        { index: 0, code: 'post_not_found' },
        { index: 1, code: 'post_not_found' },
      ]);
      expect((await other.api.read(`/posts/${foreign}/figures`)).readings).toBe(0);
    });
  });

  describe('a body that is no batch', () => {
    it.each<[string, unknown, string, string]>([
      ['no list', {}, '/readings', 'required'],
      ['null', { readings: null }, '/readings', 'required'],
      ['an object', { readings: { 0: 1 } }, '/readings', 'not_a_list'],
      ['nothing', { readings: [] }, '/readings', 'too_few'],
      [
        '10,001 readings',
        { readings: Array.from({ length: 10_001 }, () => ({})) },
        '/readings',
        'too_many',
      ],
      ['a field beside', { readings: [{}], dryRun: true }, '/dryRun', 'unknown_field'],
      ['a list', [], '', 'not_an_object'],
    ])('%s is refused as a whole', async (_, body, pointer, code) => {
      const answer = await ws.api.post('/metrics', body);
      expect(answer).toMatchObject({
        status: 400,
        body: { code: 'invalid_input', errors: [{ pointer, code }] },
      });
    });

    it('no JSON is refused', async () => {
      const json = { 'content-type': 'application/json' };
      const broken = await ws.api.raw('POST', '/metrics', '{"readings":[', json);
      expect(broken).toMatchObject({ status: 400, body: { code: 'invalid_json' } });
    });

    it('above the limit is refused before it is sent', async () => {
      const answer = await announce(17 * 1024 * 1024);
      expect(answer).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    });
  });
});
