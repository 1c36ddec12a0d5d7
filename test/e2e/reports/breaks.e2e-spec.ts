import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

/** An answer of the API. */
type Body = Awaited<ReturnType<TestWorkspace['api']['read']>>;

/** A video on YouTube that was read before and after the day on which views changed, and a story. */
describe('a series that changes its meaning', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let video: string;
  let story: string;

  const send = async (...readings: object[]): Promise<void> => {
    const { rejected } = await ws.api.create('/metrics', { readings });
    expect(rejected).toEqual([]);
  };

  const reading = (id: string, capturedAt: string, metrics: object, more: object = {}) => ({
    ...{ post: { id }, capturedAt, provenance: 'platform_api', metrics },
    ...more,
  });

  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    const { id: influencerId } = await ws.api.create('/influencers', {
      name: 'Léa',
      field: 'food',
    });
    const post = async (platform: string, format: string, publishedAt: string): Promise<string> =>
      (
        await ws.api.create('/posts', {
          ...{ influencerId, platform, format, publishedAt, externalId: `${platform}-${format}` },
        })
      ).id;
    video = await post('youtube', 'video', '2026-08-20T10:00:00Z');
    story = await post('instagram', 'story', '2026-08-20T10:00:00Z');
    await send(
      reading(video, '2026-08-21T10:00:00Z', { views: 1_000, likes: 10 }),
      reading(video, '2026-08-23T10:00:00Z', { views: 1_100, likes: 11 }),
      reading(video, '2026-08-28T10:00:00Z', { likes: 12 }),
      reading(video, '2026-08-29T10:00:00Z', { views: 5_000, likes: 12 }),
      reading(video, '2026-08-30T10:00:00Z', { views: 5_100 }, { provenance: 'declared' }),
      reading(story, '2026-08-20T13:00:00Z', { views: 80, replies: 0 }),
      reading(
        story,
        '2026-08-21T11:00:00Z',
        { views: 90, reach: null },
        { provenance: 'platform_webhook', method: 'meta_story_webhook' },
      ),
    );
  });

  afterAll(() => app.close());

  it('is told with each reading', async () => {
    const { items } = await ws.api.read(`/posts/${video}/readings`);
    expect(
      items.map((one: Body) => [
        one.capturedAt.slice(8, 10),
        one.measured,
        one.methodologies.map(({ metric, code }: Body) => `${metric} ${code}`),
      ]),
    ).toEqual([
      ['30', false, ['views youtube_views_from_start']],
      ['29', true, ['views youtube_views_from_start']],
      ['28', true, []],
      ['23', true, ['views youtube_views_watched']],
      ['21', true, ['views youtube_views_watched']],
    ]);
  });

  it('is marked in the post’s days, at the first value of the new kind', async () => {
    const french = ws.api.with({ 'accept-language': 'fr' });
    const { breaks, days, figures, engagements, engagementsUnmeasured } = await french.read(
      `/posts/${video}/figures`,
    );
    expect(breaks).toEqual([
      {
        ...{ date: '2026-08-29', metric: 'views' },
        ...{ from: 'youtube_views_watched', to: 'youtube_views_from_start' },
        detail: expect.stringMatching(/^À partir d’ici, « vues » compte autre chose/),
      },
    ]);
    expect(days.map((day: Body) => [day.date, day.unmeasured])).toEqual([
      ['2026-08-21', []],
      ['2026-08-23', []],
      ['2026-08-28', []],
      ['2026-08-29', []],
      ['2026-08-30', ['views']],
    ]);
    expect(figures.views).toMatchObject({
      ...{ value: 5_100, provenance: 'declared', measured: false },
      methodology: { code: 'youtube_views_from_start', since: '2026-08-27' },
    });
    expect(figures.likes).toMatchObject({ measured: true, methodology: null });
    expect([engagements, engagementsUnmeasured]).toEqual([12, 0]);
  });

  it('tells a story’s last message apart from what was asked for before', async () => {
    const { breaks, figures } = await ws.api.read(`/posts/${story}/figures`);
    expect(breaks).toMatchObject([
      { date: '2026-08-21', from: 'instagram_views', to: 'meta_story_webhook' },
    ]);
    expect(figures.views.methodology.code).toBe('meta_story_webhook');
    expect(figures.replies).toMatchObject({
      value: 0,
      methodology: { code: 'instagram_story_replies', detail: expect.stringMatching(/unknown/) },
    });
  });

  it('is not made up for a story that was only ever told of by Meta', async () => {
    const other = await app.workspace();
    const { id: influencerId } = await other.api.create('/influencers', {
      name: 'Zoé',
      field: 'food',
    });
    const { id } = await other.api.create('/posts', {
      ...{ influencerId, platform: 'instagram', format: 'story', externalId: 'told' },
      publishedAt: '2026-08-20T10:00:00Z',
    });
    const told = (capturedAt: string, views: number) =>
      reading(id, capturedAt, { views }, { provenance: 'platform_webhook' });
    await other.api.create('/metrics', {
      readings: [told('2026-08-20T13:00:00Z', 80), told('2026-08-21T11:00:00Z', 90)],
    });
    expect(await other.api.read(`/posts/${id}/figures`)).toMatchObject({ breaks: [] });
    const { timeline } = await other.api.read('/reports/reach');
    expect(timeline.flatMap(({ breaks }: Body) => breaks)).toEqual([]);
  });

  it('is marked in the report’s timeline, whose totals say what they add up', async () => {
    const { timeline, methodologies, totals } = await ws.api.read('/reports/reach');
    const broken = timeline.flatMap(({ date, breaks }: Body) =>
      breaks.map(({ metric, from, to, posts }: Body) => [date, metric, from, to, posts]),
    );
    expect(broken).toEqual([
      ['2026-08-21', 'views', 'instagram_views', 'meta_story_webhook', 1],
      ['2026-08-29', 'views', 'youtube_views_watched', 'youtube_views_from_start', 1],
    ]);
    expect(methodologies.map(({ metric, code, value }: Body) => [metric, code, value])).toEqual([
      ['views', 'meta_story_webhook', 90],
      ['views', 'youtube_views_from_start', 5_100],
      ['replies', 'instagram_story_replies', 0],
    ]);
    expect(totals).toMatchObject({ views: 5_190, unmeasured: { views: 5_100, engagements: 0 } });
    expect(timeline.at(-1).unmeasured).toEqual({ views: 5_100, grossReach: null, engagements: 0 });
  });

  it('is told with each figure of the posts behind a report', async () => {
    const posts = await ws.api.all('/reports/reach/posts');
    const views = posts.map(({ platform, figures }: Body) => [
      platform,
      figures.views.measured,
      figures.views.methodology.code,
    ]);
    expect(views.sort()).toEqual([
      ['instagram', true, 'meta_story_webhook'],
      ['youtube', false, 'youtube_views_from_start'],
    ]);
  });
});
