import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toISOString();

const euros = (amount: number) => ({ amount, currency: 'EUR' });

/**
 * A campaign computed by hand. Universe 1,000,000; three accounts that reached 300,000 (two posts),
 * 400,000 and 200,000 people, and a post of which nothing was ever read.
 */
describe('the reach report of a campaign', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  let campaignId: string;
  let matchId: string;
  let lea: string;
  let max: string;
  let ana: string;
  let report: Awaited<ReturnType<TestWorkspace['api']['read']>>;

  const person = async (name: string, accounts: object[] = []): Promise<string> =>
    (await ws.api.create('/influencers', { name, field: 'food', accounts })).id;

  const post = (influencerId: string, externalId: string, publishedAt: string, more: object) =>
    ws.api.create('/posts', {
      ...{ influencerId, externalId, publishedAt, platform: 'instagram', format: 'reel' },
      ...more,
    });

  const reading = (
    externalId: string,
    capturedAt: string,
    provenance: string,
    metrics: object,
    platform = 'instagram',
  ) => ({ post: { platform, externalId }, capturedAt, provenance, metrics });

  beforeAll(async () => {
    app = await startApp();
    ws = await app.workspace();
    const campaign = await ws.api.create('/campaigns', {
      ...{ name: 'Saison', startsOn: '2026-01-01', endsOn: '2026-12-31' },
      budget: [{ label: 'Fees', money: euros(1_000_00) }],
      universe: { population: 1_000_000, label: 'Here' },
    });
    campaignId = campaign.id;
    const event = (more: object) =>
      ws.api.create('/events', {
        ...{ campaignId, kind: 'match', title: 'Match', seats: 10, seatValue: euros(100_00) },
        venue: { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris' },
        ...{ startsAt: hoursFromNow(2), endsAt: hoursFromNow(4) },
        ...more,
      });
    matchId = (await event({})).id;
    await event({ title: 'Not yet', seats: 50, state: 'draft' });
    lea = await person('Léa 🎬', [{ platform: 'instagram', handle: 'lea', followers: 10_000 }]);
    max = await person('مكس', [{ platform: 'instagram', handle: 'max' }]);
    ana = await person('Ana');
    await guests();
    await content();
    report = await ws.api.read(`/reports/reach?campaignId=${campaignId}`);
  });

  afterAll(() => app.close());

  /** Léa accepts for two and comes, Max accepts and does not, Ana does not answer. */
  const guests = async (): Promise<void> => {
    const { items } = await ws.api.create('/invitations', {
      eventId: matchId,
      invitations: [
        { influencerId: lea, partySize: 2 },
        { influencerId: max },
        { influencerId: ana },
      ],
    });
    const accept = async ({ id }: { id: string }, partySize: number): Promise<void> => {
      const { guestUrl } = (await ws.api.post(`/invitations/${id}/send`)).body;
      const token = new URL(guestUrl).pathname.split('/').at(-1);
      const answer = { answer: 'accept', partySize };
      const said = await app.client().post(`/api/guest/${token}/answer`, answer);
      expect(said.body).toMatchObject({ answer: 'accepted' });
    };
    await accept(items[0], 2);
    await accept(items[1], 1);
    await ws.api.post(`/invitations/${items[2].id}/send`);
    const checkIn = { invitationId: items[0].id, at: hoursFromNow(0), deviceId: 'd', nonce: 'n' };
    const { items: checked } = await ws.api.create('/check-ins', { checkIns: [checkIn] });
    expect(checked[0]).toMatchObject({ outcome: 'checked_in' });
  };

  const content = async (): Promise<void> => {
    const match = { eventId: matchId };
    // 00:30 of the 28th in Paris.
    await post(lea, 'p1', '2026-03-27T23:30:00Z', match);
    await post(lea, 'p2', '2026-03-28T11:00:00Z', { ...match, format: 'story' });
    await post(max, 'p3', '2026-03-29T20:00:00Z', match);
    await post(lea, 'p4', '2026-03-28T08:00:00Z', { campaignId, platform: 'tiktok' });
    await post(ana, 'p5', '2026-03-31T08:00:00Z', { campaignId, format: 'photo' });
    const readings = [
      reading('p1', '2026-03-28T10:00:00Z', 'platform_api', {
        ...{ reach: 300_000, views: 400_000, likes: 30 },
      }),
      // Tells neither reach nor views: those of the day before stand.
      reading('p1', '2026-03-29T10:00:00Z', 'platform_api', { likes: 25, comments: 5 }),
      reading('p2', '2026-03-28T12:00:00Z', 'screenshot', { reach: 100_000, replies: 10 }),
      reading('p3', '2026-03-30T09:00:00Z', 'platform_export', { reach: 400_000, likes: 100 }),
      // 00:30 of 1 April in Paris.
      reading(
        'p4',
        '2026-03-31T22:30:00Z',
        'declared',
        { reach: 200_000, views: 250_000 },
        'tiktok',
      ),
    ];
    const { body } = await ws.api.post('/metrics', { readings });
    expect(body).toMatchObject({ accepted: 5, unmatched: 0, rejected: [] });
  };

  it('adds up what is known, and leaves the rest unknown', () => {
    expect(report.totals).toMatchObject({
      ...{ posts: 5, influencers: 3, views: 650_000, impressions: null, grossReach: 1_000_000 },
      ...{ likes: 125, comments: 5, replies: 10, shares: null, saves: null, clicks: null },
      ...{ engagements: 140, conversions: null },
    });
  });

  it('estimates the people inside each account first, then across accounts', () => {
    expect(report.scope.universe).toEqual({ population: 1_000_000, label: 'Here' });
    expect(report.totals.netReach).toEqual({
      ...{ low: 400_000, best: 664_000, high: 1_000_000, universe: 1_000_000 },
    });
  });

  it('gives rates over the posts that know both sides', () => {
    expect(report.totals.engagementRate).toMatchObject({
      byReach: 140 / 800_000,
      byViews: 30 / 400_000,
    });
  });

  it('says where each total comes from', () => {
    expect(report.provenance.reach).toEqual({
      value: 1_000_000,
      measuredShare: 0.7,
      byProvenance: {
        ...{ platform_api: 300_000, platform_export: 400_000 },
        ...{ screenshot: 100_000, declared: 200_000 },
      },
      postsWithout: 1,
    });
    expect(report.provenance.engagements).toMatchObject({
      byProvenance: { platform_api: 30, screenshot: 10, platform_export: 100 },
      postsWithout: 2,
    });
    expect(report.provenance.followers).toMatchObject({ value: 20_000, measuredShare: 0 });
    expect(report.totals.unmeasured).toEqual({
      ...{ views: 250_000, impressions: null, grossReach: 300_000, engagements: 10, clicks: null },
      followers: 20_000,
    });
    expect(report.byPlatform).toMatchObject([
      { key: 'instagram', unmeasured: { views: 0, grossReach: 100_000 } },
      { key: 'tiktok', unmeasured: { views: 250_000, grossReach: 200_000, engagements: null } },
    ]);
  });

  it('says what the views are, where platforms have changed that', () => {
    expect(report.methodologies).toEqual([
      {
        ...{ metric: 'views', code: 'instagram_views', since: '2025-04-21' },
        ...{ posts: 1, value: 400_000, detail: expect.stringContaining('shown or played') },
      },
    ]);
  });

  it('follows the invitations and the seats', () => {
    expect(report.funnel).toEqual({
      ...{ invited: 3, answered: 2, accepted: 2, seatsAccepted: 3 },
      ...{ present: 1, published: 2, measured: 2 },
    });
    expect(report.seats).toEqual({ offered: 10, taken: 3, used: 2, empty: 8, withContent: 2 });
  });

  it('shows what it cost', () => {
    expect(report.cost).toEqual({
      ...{ cash: euros(1_000_00), hospitality: euros(300_00), total: euros(1_300_00) },
      ...{ perSeatUsed: euros(650_00), perThousandReached: euros(195.7831) },
      ...{ perEngagement: euros(928.5714), perCustomer: null },
    });
  });

  it('grows day by day in the workspace’s zone, each figure carried forward', () => {
    const rows = [
      ['2026-03-28', 3, 400_000, 400_000, 40, { views: 0, grossReach: 100_000 }],
      ['2026-03-29', 4, 400_000, 400_000, 40, { views: 0, grossReach: 100_000 }],
      ['2026-03-30', 4, 400_000, 800_000, 140, { views: 0, grossReach: 100_000 }],
      ['2026-03-31', 5, 400_000, 800_000, 140, { views: 0, grossReach: 100_000 }],
      ['2026-04-01', 5, 650_000, 1_000_000, 140, { views: 250_000, grossReach: 300_000 }],
    ].map(([date, posts, views, grossReach, engagements, unmeasured]) => ({
      ...{ date, posts, views, grossReach, engagements },
      unmeasured: { ...(unmeasured as object), engagements: 10 },
      breaks: [],
    }));
    expect(report.timeline).toEqual(rows);
  });

  it('breaks down so that the rows add up', () => {
    expect(report.byInfluencer).toMatchObject([
      { id: lea, name: 'Léa 🎬', posts: 3, grossReach: 600_000, others: 0 },
      { id: max, name: 'مكس', posts: 1, grossReach: 400_000 },
      { id: ana, name: 'Ana', posts: 1, grossReach: null, engagements: null },
    ]);
    expect(report.byInfluencer[0]).toMatchObject({
      accounts: 2,
      netReach: { low: 300_000, best: 440_000, high: 600_000 },
    });
    expect(report.byPlatform).toMatchObject([
      { key: 'instagram', posts: 4, grossReach: 800_000, engagements: 140 },
      { key: 'tiktok', posts: 1, grossReach: 200_000, engagements: null },
    ]);
    expect(
      report.byFormat.map((row: { key: string; posts: number }) => [row.key, row.posts]),
    ).toEqual([
      ['reel', 3],
      ['story', 1],
      ['photo', 1],
    ]);
    expect(report.byEvent).toMatchObject([
      { id: matchId, name: 'Match', posts: 3, grossReach: 800_000, seats: { used: 2, empty: 8 } },
      { id: null, name: null, posts: 2, grossReach: 200_000, seats: null },
    ]);
  });

  it('can be traced post by post', async () => {
    const posts = await ws.api.all(`/reports/reach/posts?campaignId=${campaignId}&limit=2`);
    expect(posts).toHaveLength(5);
    const sum = (name: string) =>
      posts.reduce((total, { figures }) => total + (figures[name]?.value ?? 0), 0);
    expect(sum('reach')).toBe(report.totals.grossReach);
    expect(sum('views')).toBe(report.totals.views);
    expect(sum('likes') + sum('comments') + sum('replies')).toBe(report.totals.engagements);
    const first = posts.find(({ figures }) => figures.comments !== null);
    expect(first).toMatchObject({
      ...{ influencerId: lea, influencerName: 'Léa 🎬', platform: 'instagram', format: 'reel' },
      publishedAt: '2026-03-27T23:30:00.000Z',
      figures: {
        views: { value: 400_000, capturedAt: '2026-03-28T10:00:00.000Z' },
        comments: { value: 5, capturedAt: '2026-03-29T10:00:00.000Z', provenance: 'platform_api' },
        shares: null,
      },
    });
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await ws.api.read('/reports/reach/posts?limit=1');
    const other = `/reports/reach/posts?limit=1&platform=tiktok&cursor=${nextCursor}`;
    expect(await ws.api.get(other)).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
  });

  it('is narrowed by influencer, event, platform and days', async () => {
    const read = (query: string) => ws.api.read(`/reports/reach?${query}`);
    expect(await read(`campaignId=${campaignId}&influencerId=${lea}`)).toMatchObject({
      totals: { posts: 3, influencers: 1, grossReach: 600_000 },
      funnel: { invited: 1, accepted: 1, present: 1, published: 1 },
      seats: { offered: 2, taken: 2, used: 2, empty: 0, withContent: 2 },
      cost: { cash: null, hospitality: euros(200_00), total: euros(200_00) },
    });
    expect(await read(`eventId=${matchId}`)).toMatchObject({
      scope: { universe: { population: 1_000_000 } },
      totals: { posts: 3, grossReach: 800_000, netReach: { low: 400_000, best: 580_000 } },
      seats: { offered: 10 },
      cost: { cash: null, hospitality: euros(300_00) },
    });
    expect(await read('platform=tiktok')).toMatchObject({
      scope: { universe: { label: 'France' } },
      totals: { posts: 1, grossReach: 200_000 },
      funnel: { invited: 3, published: 0, measured: 0 },
      cost: { cash: null, hospitality: null, total: null, perThousandReached: null },
    });
    const days = await read('from=2026-03-28&to=2026-03-28');
    expect(days).toMatchObject({ totals: { posts: 3 }, funnel: { invited: 0 } });
  });

  it('stays inside its workspace', async () => {
    const other = await app.workspace();
    expect((await other.api.read('/reports/reach')).totals.posts).toBe(0);
    const foreign = await other.api.get(`/reports/reach?eventId=${matchId}`);
    expect(foreign).toMatchObject({ status: 404, body: { code: 'reference_not_found' } });
  });
});
