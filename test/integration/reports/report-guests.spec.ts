import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RequestContext } from '../../../src/kernel/context.js';
import type { ReportFilters } from '../../../src/modules/reports/domain/report-scope.js';
import { NOW, ReportDatabase } from './report-database.js';

const ALL = {
  ...{ campaignId: null, eventId: null, influencerId: null, platform: null },
  ...{ from: null, to: null },
};

let database: ReportDatabase;
let ctx: RequestContext;
let lea: string;
let match: string;

beforeAll(async () => {
  database = await ReportDatabase.open();
});

afterAll(() => database.close());

beforeEach(async () => {
  ctx = await database.workspace();
  lea = await database.influencer(ctx, 'Léa');
  match = await database.event(ctx, null, new Date('2026-03-28T20:00:00Z'));
});

/** How far each invitation of the scope came, by its id. */
const found = async (filters: Partial<ReportFilters> = {}) => {
  const scope = await database.scopes.run(ctx, { ...ALL, ...filters });
  const { invitations } = await database.guests.run(ctx, scope);
  return Object.fromEntries(
    invitations.map(({ id, isPublished, isMeasured }) => [id, [isPublished, isMeasured]]),
  );
};

const figure = (post: string, provenance: string) =>
  database.insert(ctx, 'post_current', {
    ...{ post_id: post, captured_at: NOW, readings: 1 },
    ...{ saves: 5, saves_at: NOW, saves_provenance: provenance },
  });

describe('the content of invitations', () => {
  it('is found by the invitation that a post names, or by guest and event', async () => {
    const max = await database.influencer(ctx, 'Max');
    const ana = await database.influencer(ctx, 'Ana');
    const premiere = await database.event(ctx, null);
    const named = await database.invitation(ctx, match, lea);
    const guest = await database.invitation(ctx, match, max);
    const silent = await database.invitation(ctx, match, ana);
    const other = await database.invitation(ctx, premiere, lea);
    await database.post(ctx, lea, { invitation_id: named, event_id: match });
    await database.post(ctx, max, { event_id: match });
    await database.post(ctx, ana, {});
    expect(await found()).toEqual({
      ...{ [named]: [true, false], [guest]: [true, false] },
      ...{ [silent]: [false, false], [other]: [false, false] },
    });
  });

  it.each([
    ['platform_api', true],
    ['platform_webhook', true],
    ['platform_export', true],
    ['screenshot', false],
    ['declared', false],
    ['estimated', false],
  ])('with a figure by %s is measured: %p', async (provenance, isMeasured) => {
    const id = await database.invitation(ctx, match, lea);
    await figure(await database.post(ctx, lea, { invitation_id: id }), provenance);
    await database.post(ctx, lea, { invitation_id: id });
    expect(await found()).toEqual({ [id]: [true, isMeasured] });
  });

  it('counts after the period’s end, and only on the platform asked for', async () => {
    const id = await database.invitation(ctx, match, lea);
    const post = await database.post(ctx, lea, {
      ...{ invitation_id: id, published_at: new Date('2026-04-10T10:00:00Z') },
    });
    await figure(post, 'platform_api');
    const period = { from: '2026-03-28', to: '2026-03-28' };
    expect(await found(period)).toEqual({ [id]: [true, true] });
    expect(await found({ ...period, platform: 'instagram' })).toEqual({ [id]: [true, true] });
    expect(await found({ ...period, platform: 'tiktok' })).toEqual({ [id]: [false, false] });
    const report = await database.reports.run(ctx, { ...ALL, ...period });
    expect(report).toMatchObject({
      ...{ totals: { posts: 0 }, timeline: [] },
      funnel: { invited: 1, published: 1, measured: 1 },
    });
  });

  it('counts for the invitation that stands instead, however often it was superseded', async () => {
    const last = await database.invitation(ctx, match, lea);
    const instead = (of: string) => ({ revoked_at: NOW, superseded_by: of });
    const second = await database.invitation(ctx, match, lea, instead(last));
    const first = await database.invitation(ctx, match, lea, instead(second));
    await database.post(ctx, lea, { invitation_id: first });
    expect(await found()).toEqual({ [last]: [true, false] });
  });

  it('does not count for a revoked invitation', async () => {
    const id = await database.invitation(ctx, match, lea, { revoked_at: NOW });
    await database.post(ctx, lea, { invitation_id: id });
    expect(await found()).toEqual({});
  });
});

describe('a post at the end of the calendar', () => {
  it.each(['9999-12-31T23:30:00Z', '0001-01-01T00:00:00Z'])('on %s is reported', async (at) => {
    await database.post(ctx, lea, { published_at: at });
    await database.post(ctx, lea, {});
    const { totals, timeline } = await database.reports.run(ctx, ALL);
    expect(totals.posts).toBe(2);
    expect(timeline).toHaveLength(1_100);
    expect(timeline.at(-1)).toMatchObject({ posts: 2 });
  });
});
