import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sumKnown } from '../../../kernel/ratio.js';
import { METRICS, PROVENANCES } from '../../visibility/visibility.contract.js';
import { byInfluencer, byWord } from './breakdown.js';
import { byEvent } from './by-event.js';
import type { PostCounters, ReportPost } from './report-post.js';
import { postSums } from './totals.js';
import { api, post } from '../../../../test/support/report-facts.js';

describe('the breakdown by influencer', () => {
  it('sums the rest in one last row beyond 500', () => {
    const posts = Array.from({ length: 503 }, (_, i) =>
      post(`p${i}`, { reach: api(i + 1) }, { influencerId: `i${i}`, influencerName: `I ${i}` }),
    );
    const rows = byInfluencer(posts, 1_000_000);
    expect(rows).toHaveLength(501);
    expect(rows[0]).toMatchObject({ id: 'i502', others: 0, grossReach: 503 });
    expect(rows[500]).toMatchObject({ id: null, name: null, others: 3, grossReach: 6 });
  });

  it('lists the largest gross reach first, unknown last, then by name', () => {
    const named = (id: string, influencerName: string, values: Partial<PostCounters>) =>
      post(id, values, { influencerId: id, influencerName });
    const posts = [
      named('1', 'B', {}),
      named('2', 'A', {}),
      named('3', 'Z', { reach: api(0) }),
      named('4', 'Y', { reach: api(9) }),
    ];
    expect(byInfluencer(posts, 10).map(({ name }) => name)).toEqual(['Y', 'Z', 'A', 'B']);
  });

  it('counts the accounts that carried the posts, and the people inside each', () => {
    const posts = [
      post('a', { reach: api(100) }),
      post('b', { reach: api(90) }),
      post('c', { reach: api(200) }, { accountId: 'lea-tiktok', platform: 'tiktok' }),
    ];
    expect(byInfluencer(posts, 1_000)).toMatchObject([
      { accounts: 2, netReach: { low: 200, best: 280, high: 390 } },
    ]);
  });
});

describe('the breakdown by platform', () => {
  it('names each platform once', () => {
    const posts = [post('a'), post('b', { reach: api(1) }, { platform: 'x' }), post('c')];
    expect(byWord(posts, ({ platform }) => platform)).toMatchObject([
      { key: 'x', name: 'x', posts: 1 },
      { key: 'instagram', name: 'instagram', posts: 2, grossReach: null },
    ]);
  });
});

describe('every breakdown', () => {
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

  const seats = {
    events: [],
    invitations: [],
    ofOneInfluencer: false,
  };

  it('adds up to the totals, column by column', () => {
    const columns = [
      'posts',
      'views',
      'impressions',
      'grossReach',
      'engagements',
      'clicks',
    ] as const;
    fc.assert(
      fc.property(histories, (posts) => {
        const totals = postSums(posts);
        const breakdowns = [
          byInfluencer(posts, 1_000_000),
          byWord(posts, ({ platform }) => platform),
          byWord(posts, ({ format }) => format),
          byEvent(posts, seats),
        ];
        for (const rows of breakdowns) {
          for (const column of columns) {
            expect(sumKnown(rows.map((row) => row[column])) ?? 0).toBe(totals[column] ?? 0);
          }
        }
      }),
    );
  });
});
