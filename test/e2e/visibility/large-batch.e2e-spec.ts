import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { insertPosts } from '../../support/posts.js';

const POSTS = 500;
const EACH = 20;

describe('a batch of 10,000 readings', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let posts: string[];
  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    posts = await insertPosts(app, ws, POSTS);
  });
  afterAll(() => app.close());

  const batch = (day: number): { readings: object[] } => ({
    readings: posts.flatMap((id) =>
      Array.from({ length: EACH }, (_, n) => ({
        post: { id },
        capturedAt: new Date(Date.UTC(2026, 2, day, n)).toISOString(),
        provenance: 'platform_api',
        metrics: { views: 100 * n, reach: 80 * n, likes: n, comments: null },
      })),
    ),
  });

  it('is stored whole, and others are answered meanwhile', async () => {
    let isDone = false;
    const sent = ws.api.create('/metrics', batch(2)).finally(() => (isDone = true));
    const waits: number[] = [];
    while (!isDone) {
      const begun = performance.now();
      await app.client().get('/health/live');
      waits.push(performance.now() - begun);
    }
    expect(await sent).toEqual({ accepted: 10_000, duplicates: 0, unmatched: 0, rejected: [] });
    expect(waits.length).toBeGreaterThan(5);
    const { figures, readings } = await ws.api.read(`/posts/${posts.at(-1)}/figures`);
    expect([readings, figures.views.value, figures.likes.value]).toEqual([EACH, 1900, 19]);
  });

  it('sent again is 10,000 duplicates', async () => {
    const answer = await ws.api.create('/metrics', batch(2));
    expect(answer).toMatchObject({ accepted: 0, duplicates: 10_000 });
  });

  it('may arrive late, or be about posts that are not known', async () => {
    expect(await ws.api.create('/metrics', batch(1))).toMatchObject({ accepted: 10_000 });
    const unknown = batch(3).readings.map((row) => ({
      ...row,
      post: { platform: 'tiktok', externalId: '42' },
    }));
    expect(await ws.api.create('/metrics', { readings: unknown })).toMatchObject({
      unmatched: EACH,
      duplicates: 10_000 - EACH,
    });
  });
});
