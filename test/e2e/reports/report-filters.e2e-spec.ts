import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { newId } from '../../../src/platform/ids.js';
import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const campaign = (ws: TestWorkspace, more: object = {}) =>
  ws.api.create('/campaigns', {
    ...{ name: '🏉 الموسم', startsOn: '2026-01-01', endsOn: '2026-06-30' },
    ...more,
  });

describe('a reach report of nothing', () => {
  it('has the whole shape, with null where nothing is known', async () => {
    const ws = await app.workspace();
    const report = await ws.api.read('/reports/reach');
    expect(report).toMatchObject({
      scope: {
        ...{ campaignId: null, eventId: null, influencerId: null, platform: null },
        ...{ from: null, to: null, timeZone: 'Europe/Paris' },
        universe: { population: 68_600_000, label: 'France' },
      },
      formulaVersion: '2026-1',
      totals: {
        ...{ posts: 0, influencers: 0, views: null, impressions: null, grossReach: null },
        netReach: { low: null, best: null, high: null, universe: 68_600_000 },
        engagementRate: { byReach: null, byViews: null, byFollowers: null },
        ...{ engagements: null, clicks: null, conversions: null, likes: null },
      },
      seats: { offered: 0, taken: 0, used: 0, empty: 0, withContent: 0 },
      cost: { cash: null, hospitality: null, total: null, perCustomer: null },
      ...{ timeline: [], byInfluencer: [], byPlatform: [], byFormat: [], byEvent: [] },
      coverage: {
        ...{ items: 0, byKind: [] },
        audience: { value: null, measuredShare: null, byProvenance: {}, itemsWithout: 0 },
      },
      sentiment: { positive: 0, neutral: 0, negative: 0, unknown: 0, net: null },
      benchmark: null,
    });
    expect(report.provenance.profileVisits).toEqual({
      ...{ value: null, measuredShare: null, byProvenance: {}, postsWithout: 0 },
    });
    expect(Date.parse(report.asOf)).not.toBeNaN();
    expect(await ws.api.read('/reports/reach/posts')).toEqual({ items: [], nextCursor: null });
  });

  it('is estimated over the campaign’s universe where it states one', async () => {
    const ws = await app.workspace();
    const universe = { population: 6_100_000, label: 'Occitanie' };
    const { id } = await campaign(ws, { universe });
    const report = await ws.api.read(`/reports/reach?campaignId=${id}`);
    expect(report.scope).toMatchObject({ campaignId: id, universe });
    expect(report.totals.netReach.universe).toBe(6_100_000);
    const silent = await campaign(ws);
    const other = await ws.api.read(`/reports/reach?campaignId=${silent.id}`);
    expect(other.scope.universe.label).toBe('France');
  });
});

describe('the cash of a report', () => {
  const euros = (amount: number) => ({ label: 'Fees', money: { amount, currency: 'EUR' } });

  it('is the budget of the campaign, or of all, and unknown for a part of one', async () => {
    const ws = await app.workspace();
    const { id } = await campaign(ws, { budget: [euros(500_00), euros(70_00)] });
    await campaign(ws, { budget: [euros(30_00)] });
    const cash = async (query: string) =>
      (await ws.api.read(`/reports/reach${query}`)).cost.cash?.amount ?? null;
    expect(await cash(`?campaignId=${id}`)).toBe(570_00);
    expect(await cash('')).toBe(600_00);
    expect(await cash(`?campaignId=${id}&platform=instagram`)).toBeNull();
    expect(await cash(`?campaignId=${id}&from=2026-03-01`)).toBeNull();
  });
});

describe.each(['/reports/reach', '/reports/reach/posts'])('the filters of %s', (path) => {
  it.each(['campaignId', 'eventId', 'influencerId'])('refuse an unknown %s', async (name) => {
    const ws = await app.workspace();
    expect(await ws.api.get(`${path}?${name}=${newId()}`)).toMatchObject({
      status: 404,
      body: { code: 'reference_not_found', errors: [{ pointer: `?${name}` }] },
    });
  });

  it('do not know another workspace’s campaign', async () => {
    const [mine, theirs] = [await app.workspace(), await app.workspace()];
    const { id } = await campaign(theirs);
    expect(await mine.api.get(`${path}?campaignId=${id}`)).toMatchObject({
      status: 404,
      body: { code: 'reference_not_found' },
    });
    expect((await mine.api.with({}).at(theirs.base).get(path)).status).toBe(404);
  });

  it.each([
    ['campaignId=x', '?campaignId', 'not_an_id'],
    ['platform=myspace', '?platform', 'not_one_of'],
    ['from=2026-02-30', '?from', 'not_a_date'],
    ['from=2026-03-02&to=2026-03-01', '?to', 'ends_before_it_starts'],
    ['colour=red', '?colour', 'unknown_field'],
  ])('refuse %s', async (query, pointer, code) => {
    const ws = await app.workspace();
    expect(await ws.api.get(`${path}?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', errors: [{ pointer, code }] },
    });
  });

  it('need the right to read reports', async () => {
    const ws = await app.workspace();
    const api = await ws.keyed('posts:read', 'metrics:read');
    expect(await api.get(path)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await (await ws.keyed('reports:read')).get(path)).status).toBe(200);
    expect((await app.client().at(ws.base).get(path)).status).toBe(401);
  });
});

describe('the pages of a report’s posts', () => {
  it('refuse a cursor that was tampered with', async () => {
    const ws = await app.workspace();
    expect(await ws.api.get('/reports/reach/posts?cursor=abc')).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
    expect((await ws.api.get('/reports/reach/posts?limit=201')).status).toBe(400);
  });
});
