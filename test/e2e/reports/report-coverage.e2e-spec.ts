import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';
import { event, influencer } from '../content/content.js';

let app: TestApp;
let ws: TestWorkspace;
let match: { campaignId: string; eventId: string };
let influencerId: string;

const add = (title: string, more: object): Promise<unknown> =>
  ws.api.create('/coverage', {
    ...{ kind: 'press', outlet: 'Sud Ouest', title, publishedAt: '2026-10-18T10:00:00Z' },
    ...more,
  });

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  match = await event(ws);
  influencerId = await influencer(ws);
  const measured = { audienceProvenance: 'measured', audienceSource: 'Médiamétrie' };
  await add('JT', {
    ...{ kind: 'tv', audience: 300_000, ...measured, sentiment: 'positive', influencerId },
    eventId: match.eventId,
  });
  await add('Page', { audience: 100_000, sentiment: 'negative', campaignId: match.campaignId });
  await add('Brève', { sentiment: 'positive', publishedAt: '2026-10-31T22:30:00Z' });
  await add('Ailleurs', { kind: 'web', publishedAt: '2026-10-31T23:30:00Z' });
  await ws.api.create('/posts', {
    ...{ influencerId, platform: 'instagram', format: 'reel', externalId: '1' },
    publishedAt: '2026-10-17T20:15:00Z',
  });
});
afterAll(() => app.close());

const read = async (query: string) => ws.api.read(`/reports/reach${query}`);

describe('the coverage of a reach report', () => {
  it('stands beside the reach, with its audiences and where these come from', async () => {
    const { coverage, sentiment, totals, provenance } = await read('');
    expect(coverage).toEqual({
      items: 4,
      byKind: [
        { kind: 'tv', items: 1, audience: 300_000, itemsWithoutAudience: 0 },
        { kind: 'press', items: 2, audience: 100_000, itemsWithoutAudience: 1 },
        { kind: 'web', items: 1, audience: null, itemsWithoutAudience: 1 },
      ],
      audience: {
        ...{ value: 400_000, measuredShare: 0.75, itemsWithout: 2 },
        byProvenance: { measured: 300_000, declared: 100_000 },
      },
    });
    expect(sentiment).toEqual({ positive: 2, neutral: 0, negative: 1, unknown: 1, net: 1 / 3 });
    expect(totals).toMatchObject({ posts: 1, grossReach: null, netReach: { best: null } });
    expect(provenance.reach.value).toBeNull();
  });

  it.each([
    ['its campaign, with that of its events', () => `?campaignId=${match.campaignId}`, 2],
    ['its event', () => `?eventId=${match.eventId}`, 1],
    ['who is seen', () => `?influencerId=${influencerId}`, 1],
    ['its day in the workspace’s zone', () => '?from=2026-10-31&to=2026-10-31', 1],
    ['the days after', () => '?from=2026-11-01', 1],
  ])('is that of %s', async (_, query, items) => {
    expect((await read(query())).coverage.items).toBe(items);
  });

  it('follows its event into another campaign where it names none', async () => {
    const { body } = await ws.api.get('/coverage?q=JT');
    const { id: campaignId } = await ws.api.create('/campaigns', {
      ...{ name: 'Other', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    await ws.api.patch(`/coverage/${body.items[0].id}`, { campaignId: null });
    await ws.api.patch(`/events/${match.eventId}`, { campaignId });
    expect((await read(`?campaignId=${campaignId}`)).coverage.items).toBe(1);
  });

  it('is unknown of one platform, as is its tone', async () => {
    expect(await read('?platform=instagram')).toMatchObject({ coverage: null, sentiment: null });
  });

  it('is each workspace’s own', async () => {
    const other = await app.workspace();
    expect((await other.api.read('/reports/reach')).coverage.items).toBe(0);
  });
});
