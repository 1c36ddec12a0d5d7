import { EventEmitter, once } from 'node:events';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { MatchUnmatched } from '../../../src/modules/visibility/jobs/match-unmatched.job.js';
import { RollupRepository } from '../../../src/modules/visibility/rollup.repository.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';
import { until } from '../../support/until.js';
import { reading } from './sent.js';

/** Gives a post another id without telling anybody. */
const renamePost = (
  { get }: TestApp,
  { id: workspaceId }: TestWorkspace,
  id: string,
): Promise<unknown> => {
  const db = get(UnitOfWork);
  return db.run({ workspaceId }, () =>
    db.manager.query(`update posts set external_id = 'late-name' where id = $1`, [id]),
  );
};

const REEL = 'https://www.instagram.com/reel/DAbc_9/?igsh=xyz';

describe('the unmatched box', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let influencerId: string;
  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    ws = await app.workspace();
    const person = { name: 'Léa 🏉 ليا', field: 'sport' };
    influencerId = (await ws.api.create('/influencers', person)).id;
  });
  afterAll(() => app.close());

  const send = (...readings: unknown[]) => ws.api.create('/metrics', { readings });
  const log = async (post: object): Promise<string> =>
    (
      await ws.api.create('/posts', {
        influencerId,
        platform: 'instagram',
        format: 'reel',
        publishedAt: '2026-03-01T20:00:00Z',
        ...post,
      })
    ).id as string;
  const box = async (): Promise<unknown[]> => (await ws.api.read('/metrics/unmatched')).items;
  const readingsOf = async (id: string): Promise<number> =>
    (await ws.api.read(`/posts/${id}/figures`)).readings as number;

  it('keeps what is about posts not logged yet, and shows it post by post', async () => {
    const named = { platform: 'tiktok', externalId: '7345' };
    const answer = await send(
      reading(named),
      reading(named, { capturedAt: '2026-03-03T08:00:00Z' }),
      reading(named),
      reading({ url: REEL }),
    );
    expect(answer).toEqual({ accepted: 0, duplicates: 1, unmatched: 3, rejected: [] });
    expect(await box()).toEqual([
      {
        platform: 'instagram',
        externalId: 'DAbc_9',
        url: REEL,
        readings: 1,
        firstCapturedAt: '2026-03-02T08:00:00.000Z',
        lastCapturedAt: '2026-03-02T08:00:00.000Z',
      },
      {
        platform: 'tiktok',
        externalId: '7345',
        url: null,
        readings: 2,
        firstCapturedAt: '2026-03-02T08:00:00.000Z',
        lastCapturedAt: '2026-03-03T08:00:00.000Z',
      },
    ]);
    const pages = await ws.api.all('/metrics/unmatched?limit=1');
    expect(pages.map(({ platform }) => platform as string)).toEqual(['instagram', 'tiktok']);
    expect((await (await app.workspace()).api.read('/metrics/unmatched')).items).toEqual([]);
  });

  it.each([
    ['by id', { platform: 'instagram', externalId: '1789' }, { externalId: '1789' }],
    ['by address', { url: REEL }, { url: 'https://instagram.com/reel/DAbc_9' }],
    [
      'by the id that the address holds',
      { platform: 'instagram', externalId: 'DAbc_9' },
      { url: REEL },
    ],
    [
      'by the address of a site',
      { url: 'https://blog.example/derby/?utm_source=x' },
      { platform: 'web', format: 'article', url: 'https://www.blog.example/derby' },
    ],
  ])('flows in by itself once the post is logged %s', async (_, named, post) => {
    await send(
      reading(named),
      reading(named, { capturedAt: '2026-03-05T08:00:00Z', metrics: { views: 7, likes: 2 } }),
    );
    const id = await log(post);
    await until(async () => (await readingsOf(id)) === 2);
    const { figures, days } = await ws.api.read(`/posts/${id}/figures`);
    expect([figures.views.value, figures.likes.value, days.length]).toEqual([7, 2, 2]);
    expect(await box()).toEqual([]);
    expect(await send(reading(named))).toMatchObject({ accepted: 0, duplicates: 1 });
  });

  it('lets what came first count, where two names turn out to be one post', async () => {
    await send(reading({ url: REEL }, { metrics: { views: 1 } }));
    await send(reading({ platform: 'instagram', externalId: '1789' }, { metrics: { views: 2 } }));
    const id = await log({ externalId: '1789', url: REEL });
    await until(async () => (await box()).length === 0);
    const { figures, readings } = await ws.api.read(`/posts/${id}/figures`);
    expect([readings, figures.views.value]).toEqual([1, 1]);
  });

  it('takes large batches about the same posts at once, in whatever order they name them', async () => {
    const rows = Array.from({ length: 4000 }, (_, n) =>
      reading({ platform: 'tiktok', externalId: String(n) }),
    );
    const backwards = [...rows].reverse();
    const answers = await Promise.all(
      [rows, backwards, rows, backwards].map((readings) => ws.api.post('/metrics', { readings })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const boxed = answers.map(({ body }) => body.unmatched as number);
    expect(boxed.reduce((a, b) => a + b)).toBe(4000);
  });

  it('keeps who sent a reading, and when it came', async () => {
    const named = { platform: 'instagram', externalId: '1789' };
    const before = Date.now();
    await send(reading(named, { method: 'export', quality: 'rounded', extra: { a: 1 } }));
    const id = await log({ externalId: '1789' });
    await until(async () => (await readingsOf(id)) === 1);
    const { items } = await ws.api.read(`/posts/${id}/readings`);
    expect(items[0]).toMatchObject({ method: 'export', quality: 'rounded', extra: { a: 1 } });
    expect(items[0].source).toMatch(/^api_key:/);
    expect(Date.parse(items[0].receivedAt as string)).toBeGreaterThanOrEqual(before - 1000);
  });

  it('is left alone where nothing flows in: nobody waits for who stores readings', async () => {
    await send(reading({ platform: 'tiktok', externalId: 'nobody-s' }));
    await new Promise<void>((done, failed) => {
      const locked = new EventEmitter();
      const released = once(locked, 'release');
      void once(locked, 'held')
        .then(() => app.get(MatchUnmatched).handle())
        .then(done, failed)
        .finally(() => locked.emit('release'));
      app
        .get(UnitOfWork)
        .run({ workspaceId: ws.id }, async () => {
          await app.get(RollupRepository).shareWorkspace(ws.id);
          locked.emit('held');
          await released;
        })
        .catch(failed);
    });
    expect(await box()).toHaveLength(1);
  });

  it('is looked through again: a post may be logged without a word about it', async () => {
    const [id = ''] = await insertPosts(app, ws, 1);
    // The test writes the box by a name that the post gets only now, as if both had come at once.
    const named = { platform: 'instagram', externalId: 'late-name' };
    await send(reading(named));
    await renamePost(app, ws, id);
    await app.get(MatchUnmatched).handle();
    expect(await readingsOf(id)).toBe(1);
    expect(await box()).toEqual([]);
    await app.get(MatchUnmatched).handle();
    expect(await readingsOf(id)).toBe(1);
  });
});
