import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { METRICS, PROVENANCES } from '../../visibility/visibility.contract.js';
import type { ReportPost } from './report-post.js';
import { netReachOf, postSums, provenanceOf, totalsOf } from './totals.js';
import { api, post } from '../../../../test/support/report-facts.js';

describe('the totals', () => {
  const posts = [
    post('a', { reach: api(300_000), likes: api(30), views: api(50) }, { followers: api(1_000) }),
    post('b', { reach: api(250_000), comments: { value: 10, provenance: 'declared' } }),
    post('c', { reach: api(400_000) }, { influencerId: 'max', accountId: 'max-insta' }),
    post('d', { reach: api(200_000) }, { influencerId: 'max', accountId: null, platform: 'x' }),
    post('e', {}, { influencerId: 'ana', accountId: null }),
  ];

  it('add up what is known, and estimate people inside each account first', () => {
    expect(totalsOf(posts, 1_000_000)).toMatchObject({
      posts: 5,
      influencers: 3,
      views: 50,
      impressions: null,
      grossReach: 1_150_000,
      // 300k, 400k and 200k of one million, the published vector: 66.4 %.
      netReach: { low: 400_000, best: 664_000, high: 1_000_000, universe: 1_000_000 },
      likes: 30,
      comments: 10,
      shares: null,
      engagements: 40,
      engagementRate: { byReach: 40 / 550_000, byViews: 0.6, byFollowers: 0.03 },
      conversions: null,
    });
  });

  it('trace each part of the engagements by its own provenance', () => {
    const mixed = post('m', { likes: api(900), saves: { value: 100, provenance: 'screenshot' } });
    expect(provenanceOf([mixed, post('n')]).engagements).toEqual({
      value: 1_000,
      measuredShare: 0.9,
      byProvenance: { platform_api: 900, screenshot: 100 },
      postsWithout: 1,
    });
  });

  it('say where they come from', () => {
    expect(provenanceOf(posts)).toMatchObject({
      reach: { value: 1_150_000, measuredShare: 1, postsWithout: 1 },
      engagements: {
        value: 40,
        measuredShare: 0.75,
        byProvenance: { platform_api: 30, declared: 10 },
        postsWithout: 3,
      },
      followers: { value: 1_000, measuredShare: 1, postsWithout: 4 },
    });
    expect(totalsOf(posts, 1_000_000).unmeasured).toEqual({
      ...{ views: 0, impressions: null, grossReach: 0, engagements: 10, clicks: null },
      followers: 0,
    });
  });

  it('say of the followers what nobody measured, of posts that enter the rate', () => {
    const declared = { followers: { value: 500, provenance: 'declared' } } as const;
    const rated = post('r', { likes: api(5) }, declared);
    expect(postSums([...posts, rated, post('s', {}, declared)]).unmeasured.followers).toBe(500);
    expect(postSums([post('s', {}, declared)]).unmeasured.followers).toBeNull();
  });
});

describe('net reach', () => {
  it('takes posts whose account is unknown as the influencer’s own on that platform', () => {
    const facts = { accountId: null } as const;
    const posts = [
      post('a', { reach: api(100) }, facts),
      post('b', { reach: api(80) }, facts),
      post('c', { reach: api(50) }, { ...facts, platform: 'x' }),
    ];
    expect(netReachOf(posts.slice(0, 2), 1_000)).toMatchObject({ low: 100, best: 100, high: 180 });
    expect(netReachOf(posts, 1_000)).toMatchObject({ low: 100, best: 145, high: 230 });
  });
  const figure = fc.option(
    fc.record({
      value: fc.integer({ min: 0, max: 1_000_000 }),
      provenance: fc.constantFrom(...PROVENANCES),
    }),
    { nil: null },
  );
  const histories = fc.array(
    fc
      .record({
        values: fc.record(Object.fromEntries(METRICS.map((metric) => [metric, figure]))),
        influencerId: fc.constantFrom('lea', 'max', 'ana'),
        accountId: fc.constantFrom('one', 'two', null),
        eventId: fc.constantFrom('match', 'premiere', null),
        platform: fc.constantFrom('instagram', 'x'),
        format: fc.constantFrom('reel', 'story'),
      } as const)
      .map(({ values, ...facts }) => post('p', values, facts as Partial<ReportPost>)),
  );

  it('stays between its bounds, and every total agrees with its provenance', () => {
    fc.assert(
      fc.property(histories, (posts) => {
        const totals = totalsOf(posts, 1_000_000);
        const provenance = provenanceOf(posts);
        expect(provenance.reach.value).toBe(totals.grossReach);
        expect(provenance.engagements.value).toBe(totals.engagements);
        expect(provenance.profileVisits.value).toBe(totals.profileVisits);
        const { low, best, high } = totals.netReach;
        if (low === null || best === null || high === null) return;
        expect(low).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(Math.min(1_000_000, totals.grossReach ?? 0));
      }),
    );
  });
});
