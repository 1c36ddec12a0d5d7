import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';
import { reading } from './sent.js';

/** An answer of the API. */
type Body = Awaited<ReturnType<TestWorkspace['api']['read']>>;

describe('POST /metrics', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let id: string;
  let source: string;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const fresh = async (): Promise<void> => {
    ws = await app.workspace();
    [id = ''] = await insertPosts(app, ws, 1);
    const keys = await ws.api.read('/api-keys');
    source = `api_key:${keys.items[0].id}`;
  };
  const send = async (...readings: unknown[]): Promise<Body> =>
    ws.api.create('/metrics', { readings });
  const figures = (): Promise<Body> => ws.api.read(`/posts/${id}/figures`);
  const views = async (): Promise<number | null> => (await figures()).figures.views?.value ?? null;

  describe('stores readings', () => {
    beforeAll(fresh);

    it('with everything that tells where they come from', async () => {
      const whole = reading(
        { id },
        {
          method: 'Insights export 👀 قراءة',
          quality: 'rounded',
          metrics: { views: 1000, reach: 700, likes: 31, profileVisits: 4, saves: null },
          extra: { navigation: { tapForward: 31 }, 'étoile ⭐': [1, null] },
        },
      );
      expect(await send(whole)).toEqual({
        accepted: 1,
        duplicates: 0,
        unmatched: 0,
        rejected: [],
      });
      const { items, nextCursor } = await ws.api.read(`/posts/${id}/readings`);
      expect(nextCursor).toBeNull();
      expect(items).toEqual([
        {
          capturedAt: '2026-03-02T08:00:00.000Z',
          receivedAt: expect.any(String),
          source,
          provenance: 'platform_api',
          measured: true,
          method: whole['method'],
          quality: 'rounded',
          metrics: {
            views: 1000,
            reach: 700,
            impressions: null,
            likes: 31,
            comments: null,
            shares: null,
            saves: null,
            replies: null,
            clicks: null,
            follows: null,
            profileVisits: 4,
          },
          extra: whole['extra'],
          methodologies: [
            {
              ...{ metric: 'views', code: 'instagram_views', since: '2025-04-21' },
              detail: expect.stringContaining('shown or played'),
            },
          ],
        },
      ]);
    });

    it('and tells the figures with the moment and the provenance of each', async () => {
      const answer = await figures();
      expect(answer).toMatchObject({
        postId: id,
        readings: 1,
        capturedAt: '2026-03-02T08:00:00.000Z',
        engagements: 31,
        warnings: [],
      });
      expect(answer.figures.reach).toEqual({
        value: 700,
        capturedAt: '2026-03-02T08:00:00.000Z',
        provenance: 'platform_api',
        measured: true,
        methodology: null,
      });
      expect(answer.figures.saves).toBeNull();
      expect(answer.days).toMatchObject([
        { date: '2026-03-02', engagements: 31, metrics: { reach: 700, saves: null } },
      ]);
    });
  });

  describe('the same post, moment and source twice', () => {
    beforeAll(fresh);

    it('is one reading, and the first is kept', async () => {
      const [first, second] = [reading({ id }), reading({ id }, { metrics: { views: 7 } })];
      expect(await send(first, second)).toMatchObject({ accepted: 1, duplicates: 1 });
      expect(await send(second)).toMatchObject({ accepted: 0, duplicates: 1 });
      expect(await views()).toBe(100);
    });

    it('also where the moment is written in another zone', async () => {
      const same = reading({ id }, { capturedAt: '2026-03-02T09:00:00+01:00' });
      expect(await send(same)).toMatchObject({ accepted: 0, duplicates: 1 });
    });

    it('is another reading where somebody else sends it', async () => {
      const other = await ws.keyed('metrics:write');
      expect(await other.create('/metrics', { readings: [reading({ id })] })).toMatchObject({
        accepted: 1,
      });
      expect((await figures()).readings).toBe(2);
    });
  });

  describe('what counts', () => {
    beforeAll(fresh);

    it('is the latest captured, not the latest arrived', async () => {
      await send(reading({ id }, { capturedAt: '2026-03-03T08:00:00Z', metrics: { views: 300 } }));
      await send(reading({ id }, { capturedAt: '2026-03-02T20:00:00Z', metrics: { views: 200 } }));
      expect(await views()).toBe(300);
      const { days } = await figures();
      expect(days.map((day: Body) => [day.date, day.metrics.views])).toEqual([
        ['2026-03-02', 200],
        ['2026-03-03', 300],
      ]);
    });

    it('stays where a later reading does not know it', async () => {
      const unknown = { views: null, likes: 9 };
      await send(reading({ id }, { capturedAt: '2026-03-04T08:00:00Z', metrics: unknown }));
      expect(await views()).toBe(300);
      expect((await figures()).days.at(-1).metrics).toMatchObject({ views: null, likes: 9 });
    });

    it('may fall, to below zero too: that is a correction', async () => {
      const corrected = { views: 290, likes: -2, comments: 0 };
      await send(reading({ id }, { capturedAt: '2026-03-05T08:00:00Z', metrics: corrected }));
      const { figures: now, engagements } = await figures();
      expect([now.views.value, now.likes.value, now.comments.value]).toEqual([290, -2, 0]);
      expect(engagements).toBe(-2);
    });

    it('and what looks wrong is said beside it, in the language of the caller', async () => {
      const { warnings } = await ws.api
        .with({ 'accept-language': 'fr' })
        .read(`/posts/${id}/figures`);
      expect(warnings).toEqual([
        {
          code: 'counter_halved',
          metric: 'likes',
          capturedAt: '2026-03-05T08:00:00.000Z',
          source,
          detail: '« j’aime » est passé de 9 à -2.',
        },
      ]);
    });

    it('is judged again when an earlier reading arrives late', async () => {
      const late = { likes: 3 };
      await send(reading({ id }, { capturedAt: '2026-03-04T20:00:00Z', metrics: late }));
      const { warnings } = await figures();
      expect(warnings.map((one: Body) => one.detail)).toEqual([
        '“likes” fell from 3 to -2.',
        '“likes” fell from 9 to 3.',
      ]);
    });

    it('notes readings from before the post and from the near future', async () => {
      const capturedAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
      await send(
        reading({ id }, { capturedAt: '2026-02-01T00:00:00Z' }),
        reading({ id }, { capturedAt, metrics: { reach: 5, impressions: 4 } }),
      );
      const { warnings } = await figures();
      expect(warnings.map((one: Body) => one.code)).toEqual(
        expect.arrayContaining([
          'captured_before_publication',
          'captured_in_future',
          'impressions_below_reach',
        ]),
      );
    });
  });

  describe('who may', () => {
    beforeAll(fresh);

    it('send needs metrics:write, see needs metrics:read', async () => {
      const [reader, writer] = [await ws.keyed('metrics:read'), await ws.keyed('metrics:write')];
      const refused = { status: 403, body: { code: 'forbidden' } };
      expect(await reader.post('/metrics', { readings: [reading({ id })] })).toMatchObject(refused);
      for (const path of ['/metrics/unmatched', `/posts/${id}/figures`, `/posts/${id}/readings`]) {
        expect(await writer.get(path)).toMatchObject(refused);
        expect((await reader.get(path)).status).toBe(200);
      }
    });

    it('see a post of another workspace: nobody', async () => {
      const other = await app.workspace();
      for (const path of [
        `/posts/${id}/figures`,
        `/posts/${id}/readings`,
        '/posts/nonsense/figures',
      ])
        expect(await other.api.get(path)).toMatchObject({
          status: 404,
          body: { code: 'not_found' },
        });
    });

    it('send again under one key is done once', async () => {
      const once = ws.api.with({ 'idempotency-key': randomUUID() });
      const body = { readings: [reading({ id })] };
      expect((await once.post('/metrics', body)).body.accepted).toBe(1);
      const again = await once.post('/metrics', body);
      expect([again.status, again.body.accepted]).toEqual([200, 1]);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
      expect((await figures()).readings).toBe(1);
    });
  });

  it('lists readings page by page, the newest captured first', async () => {
    await fresh();
    const hours = Array.from({ length: 7 }, (_, hour) => `2026-03-02T0${hour}:00:00.000Z`);
    await send(...hours.map((capturedAt) => reading({ id }, { capturedAt })));
    const listed = await ws.api.all(`/posts/${id}/readings?limit=3`);
    expect(listed.map((one) => one.capturedAt)).toEqual([...hours].reverse());
    const first = await ws.api.read(`/posts/${id}/readings?limit=3`);
    const elsewhere = await ws.api.get(`/metrics/unmatched?cursor=${first.nextCursor}`);
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } });
  });
});
