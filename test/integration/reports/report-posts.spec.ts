import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../src/kernel/context.js';
import type { ReportFilters } from '../../../src/modules/reports/domain/report-scope.js';
import { NOW, ReportDatabase } from './report-database.js';

let database: ReportDatabase;
let ctx: RequestContext;
let lea: string;

beforeAll(async () => {
  database = await ReportDatabase.open();
});

afterAll(() => database.close());

beforeEach(async () => {
  ctx = await database.workspace();
  lea = await database.influencer(ctx, 'Léa');
});

const found = async (filters: Partial<ReportFilters> = {}) => {
  const scope = await database.scopes.run(ctx, {
    ...{ campaignId: null, eventId: null, influencerId: null, platform: null },
    ...{ from: null, to: null },
    ...filters,
  });
  // The first logged first.
  return (await database.posts.run(ctx, scope)).reverse();
};

const idsFound = async (filters: Partial<ReportFilters>) =>
  (await found(filters)).map(({ id }) => id).sort();

describe('the posts of a report', () => {
  it('belong to the event of their invitation and the campaign of their event', async () => {
    const [season, other] = [await database.campaign(ctx), await database.campaign(ctx)];
    const match = await database.event(ctx, season);
    const byInvitation = await database.post(ctx, lea, {
      invitation_id: await database.invitation(ctx, match, lea),
    });
    const byEvent = await database.post(ctx, lea, { event_id: match });
    const byCampaign = await database.post(ctx, lea, { campaign_id: season });
    const named = await database.post(ctx, lea, { event_id: match, campaign_id: other });
    const unbound = await database.post(ctx, lea, {});
    expect(await idsFound({ campaignId: season })).toEqual([byInvitation, byEvent, byCampaign]);
    expect(await idsFound({ campaignId: other })).toEqual([named]);
    expect(await idsFound({ eventId: match })).toEqual([byInvitation, byEvent, named]);
    expect(await idsFound({})).toEqual([byInvitation, byEvent, byCampaign, named, unbound]);
    expect((await found({ eventId: match }))[0]).toMatchObject({ eventTitle: 'Match' });
  });

  it('are chosen by person, platform and day of the workspace’s zone, both days included', async () => {
    const max = await database.influencer(ctx, 'Max');
    const on = (person: string, instant: string, platform: string) =>
      database.post(ctx, person, { published_at: new Date(instant), platform });
    const before = await on(lea, '2026-03-27T22:59:59Z', 'x');
    const first = await on(max, '2026-03-27T23:00:00Z', 'x');
    const last = await on(lea, '2026-03-29T21:59:59Z', 'instagram');
    const after = await on(lea, '2026-03-29T22:00:00Z', 'tiktok');
    expect(await idsFound({ from: '2026-03-28', to: '2026-03-29' })).toEqual([first, last]);
    expect(await idsFound({ from: '2026-03-30' })).toEqual([after]);
    expect(await idsFound({ to: '2026-03-27' })).toEqual([before]);
    expect(await idsFound({ influencerId: max })).toEqual([first]);
    expect(await idsFound({ platform: 'x', influencerId: lea })).toEqual([before]);
  });

  it('know the followers when they appeared, else the earliest count', async () => {
    const account = await database.add(ctx, 'accounts', {
      ...{ influencer_id: lea, platform: 'instagram', handle: 'lea', handle_key: 'lea' },
    });
    const count = (capturedAt: string, followers: number) =>
      database.insert(ctx, 'follower_counts', {
        ...{ account_id: account, captured_at: new Date(capturedAt), source: 's', followers },
        ...{ provenance: 'declared', received_at: NOW },
      });
    const on = (instant: string) =>
      database.post(ctx, lea, { account_id: account, published_at: new Date(instant) });
    await count('2026-03-10T00:00:00Z', 1_000);
    await count('2026-03-20T00:00:00Z', 2_000);
    await on('2026-03-01T00:00:00Z');
    await on('2026-03-20T00:00:00Z');
    await on('2026-03-19T00:00:00Z');
    await database.post(ctx, lea, {});
    expect((await found()).map(({ followers }) => followers?.value ?? null)).toEqual([
      1_000,
      2_000,
      1_000,
      null,
    ]);
  });

  it('take followers of the better provenance where two were counted at one moment', async () => {
    const account = await database.add(ctx, 'accounts', {
      ...{ influencer_id: lea, platform: 'instagram', handle: 'lea', handle_key: 'lea' },
    });
    const count = (day: string, source: string, provenance: string, followers: number) =>
      database.insert(ctx, 'follower_counts', {
        ...{ account_id: account, captured_at: new Date(`${day}T00:00:00Z`), source, followers },
        ...{ provenance, received_at: NOW },
      });
    const on = (day: string) =>
      database.post(ctx, lea, { account_id: account, published_at: new Date(`${day}T00:00:00Z`) });
    await count('2026-03-10', 'a', 'estimated', 1);
    await count('2026-03-10', 'b', 'platform_api', 2);
    await count('2026-03-20', 'a', 'declared', 3);
    await count('2026-03-20', 'b', 'platform_export', 4);
    await count('2026-03-20', 'c', 'platform_export', 5);
    await on('2026-03-01');
    await on('2026-03-15');
    await on('2026-03-25');
    expect((await found()).map(({ followers }) => followers?.value)).toEqual([2, 2, 4]);
  });

  it('without a reading know no figure', async () => {
    await database.post(ctx, lea, {});
    const [post] = await found();
    expect(post).toMatchObject({ publishedOn: '2026-03-28' });
    expect(new Set(Object.values(post!.figures))).toEqual(new Set([null]));
  });
});
