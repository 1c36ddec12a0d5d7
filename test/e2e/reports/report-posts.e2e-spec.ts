import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApp, type TestApp, type TestWorkspace } from '../../support/app.js';

const COUNTERS = [
  ...(['views', 'impressions', 'likes', 'comments', 'shares', 'saves', 'replies'] as const),
  ...(['clicks', 'follows', 'profileVisits'] as const),
];
const PARTS = ['likes', 'comments', 'shares', 'saves', 'replies'];

interface Traced {
  readonly postId: string;
  readonly figures: Readonly<Record<string, { readonly value: number } | null>>;
}

let app: TestApp;
let ws: TestWorkspace;
/** The ids that a filter may name: campaigns `season` and `other`, event `match`, influencers `lea` and `max`. */
const ids: Record<string, string> = {};
/** The ids of the posts, by the external id with which each was logged. */
const posts: Record<string, string> = {};

const logPost = async (
  externalId: string,
  person: string,
  day: string,
  more: object = {},
): Promise<void> => {
  const { id } = await ws.api.create('/posts', {
    ...{ influencerId: ids[person], externalId, publishedAt: `2026-03-${day}T11:00:00Z` },
    ...{ platform: 'instagram', format: 'reel', ...more },
  });
  posts[externalId] = id;
};

const measure = async (): Promise<void> => {
  const readings = Object.values(posts)
    // The last post is never read.
    .slice(0, -1)
    .map((id, i) => ({
      ...{ post: { id }, capturedAt: '2026-04-02T10:00:00Z' },
      provenance: i % 2 === 0 ? 'platform_api' : 'screenshot',
      metrics: { reach: 1_000 * 3 ** i, views: i * 7, [PARTS[i % PARTS.length]!]: 2 ** i },
    }));
  const { body } = await ws.api.post('/metrics', { readings });
  expect(body).toMatchObject({ accepted: readings.length, rejected: [] });
};

beforeAll(async () => {
  app = await startApp();
  ws = await app.workspace();
  for (const name of ['season', 'other']) {
    const campaign = { name, startsOn: '2026-01-01', endsOn: '2026-12-31' };
    ids[name] = (await ws.api.create('/campaigns', campaign)).id;
  }
  for (const name of ['lea', 'max'])
    ids[name] = (await ws.api.create('/influencers', { name, field: 'food' })).id;
  const event = {
    ...{ campaignId: ids['season'], kind: 'match', title: 'Match', seats: 10 },
    venue: { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris' },
    ...{ startsAt: '2026-12-01T19:00:00Z', endsAt: '2026-12-01T21:00:00Z' },
  };
  ids['match'] = (await ws.api.create('/events', event)).id;
  const invitation = await ws.api.create('/invitations', {
    ...{ eventId: ids['match'], influencerId: ids['lea'], partySize: 1 },
  });
  await logPost('invited', 'lea', '10', { invitationId: invitation.id });
  await logPost('about the match', 'max', '11', { eventId: ids['match'], platform: 'tiktok' });
  await logPost('for the season', 'max', '12', { campaignId: ids['season'] });
  await logPost('for the other', 'lea', '13', { campaignId: ids['other'], platform: 'tiktok' });
  await logPost('unbound', 'lea', '14');
  await logPost('unread', 'max', '15', { eventId: ids['match'] });
  await measure();
});

afterAll(() => app.close());

const sum = (values: readonly (number | undefined)[]): number | null => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

const added = (traced: readonly Traced[], ...counters: readonly string[]): number | null =>
  sum(traced.flatMap(({ figures }) => counters.map((counter) => figures[counter]?.value)));

describe('the posts that a reach report adds up', () => {
  it.each([
    ['', Infinity],
    ['campaignId=season', 4],
    ['campaignId=other', 1],
    ['eventId=match', 3],
    ['influencerId=lea', 3],
    ['influencerId=max', 3],
    ['platform=tiktok', 2],
    ['platform=youtube', 0],
    ['from=2026-03-12', 4],
    ['to=2026-03-12', 3],
    ['from=2026-03-11&to=2026-03-13', 3],
    ['campaignId=season&eventId=match&influencerId=max&platform=tiktok', 1],
    ['campaignId=season&influencerId=max&platform=instagram&from=2026-03-12&to=2026-03-15', 2],
  ])('are those that it names, with ?%s', async (named, count) => {
    const query = named.replace(/=(season|other|match|lea|max)\b/g, (_, name) => `=${ids[name]}`);
    const { totals, provenance } = await ws.api.read(`/reports/reach?${query}`);
    const traced: Traced[] = await ws.api.all(`/reports/reach/posts?limit=2&${query}`);
    expect(traced).toHaveLength(Math.min(count, Object.keys(posts).length));
    expect(new Set(traced.map(({ postId }) => postId)).size).toBe(totals.posts);
    expect(traced).toHaveLength(totals.posts);
    for (const counter of COUNTERS) {
      expect({ [counter]: totals[counter] }).toEqual({ [counter]: added(traced, counter) });
      expect(provenance[counter].value).toBe(totals[counter]);
    }
    expect(totals.grossReach).toBe(added(traced, 'reach'));
    expect(totals.engagements).toBe(added(traced, ...PARTS));
    expect(provenance.engagements.value).toBe(totals.engagements);
  });
});
