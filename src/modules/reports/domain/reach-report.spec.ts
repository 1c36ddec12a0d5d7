import { describe, expect, it } from '@jest/globals';
import { reachReport, type ReachReportInput } from './reach-report.js';
import type { ReportScope } from './report-scope.js';
import { api, event, invitation, post } from '../../../../test/support/report-facts.js';

const scope: ReportScope = {
  campaignId: null,
  eventId: null,
  influencerId: null,
  platform: null,
  from: null,
  to: null,
  timeZone: 'Europe/Paris',
  universe: { population: 1_000_000, label: 'Here' },
};

const report = (input: Partial<ReachReportInput> = {}) =>
  reachReport({
    scope,
    asOf: new Date('2026-04-01T00:00:00Z'),
    locale: 'en',
    posts: [],
    events: [],
    invitations: [],
    changes: [],
    breaks: [],
    cash: [],
    coverage: [],
    ...input,
  });

describe('an empty report', () => {
  it('knows that there is nothing, and nothing else', () => {
    expect(report()).toMatchObject({
      totals: { posts: 0, influencers: 0, views: null, grossReach: null, engagements: null },
      provenance: { reach: { value: null, postsWithout: 0 } },
      funnel: { invited: 0, measured: 0 },
      seats: { offered: 0, empty: 0 },
      cost: { cash: null, hospitality: null, total: null },
      timeline: [],
      byInfluencer: [],
      byEvent: [],
      coverage: { items: 0, audience: { value: null, itemsWithout: 0 } },
      sentiment: { positive: 0, unknown: 0, net: null },
    });
  });
});

describe('guests, seats and cost', () => {
  const events = [
    event('match'),
    event('premiere', { capacity: 5, seatValue: null }),
    event('off', { offersSeats: false }),
  ];
  const invitations = [
    invitation('i1', { influencerId: 'lea', isPublished: true, isMeasured: true }),
    invitation('i2', { isPresent: false, partySize: 3 }),
    invitation('i3', { hasAccepted: false, isPresent: false }),
    invitation('i4', { hasAnswered: false, hasAccepted: false, isPresent: false }),
    invitation('i5', { wasSent: false, hasAnswered: false, hasAccepted: false, isPresent: false }),
    invitation('i6', { eventId: 'premiere', influencerId: 'max', partySize: 1, isPublished: true }),
  ];
  const posts = [
    post('a', { likes: api(50) }, { eventId: 'match', eventTitle: 'Match' }),
    post('b', {}, { influencerId: 'max' }),
    post('c', {}, { eventId: 'elsewhere', eventTitle: 'Elsewhere' }),
  ];
  const input = { events, invitations, posts, cash: [{ amount: 500_00, currency: 'EUR' }] };

  it('count how far invitations came', () => {
    expect(report(input).funnel).toEqual({
      invited: 5,
      answered: 4,
      accepted: 3,
      seatsAccepted: 6,
      present: 2,
      published: 2,
      measured: 1,
    });
  });

  it('follow each seat, of events that take place', () => {
    const { seats, byEvent } = report(input);
    expect(seats).toEqual({ offered: 15, taken: 6, used: 3, empty: 12, withContent: 3 });
    expect(byEvent.map(({ id, posts: count, seats: own }) => [id, count, own?.offered])).toEqual([
      ['elsewhere', 1, undefined],
      ['match', 1, 10],
      ['premiere', 0, 5],
      [null, 1, undefined],
    ]);
  });

  it('count for one influencer the seats held out to them', () => {
    const own = { ...scope, influencerId: 'lea' };
    const { seats } = report({ ...input, scope: own, invitations: invitations.slice(0, 1) });
    expect(seats).toEqual({ offered: 3, taken: 2, used: 2, empty: 1, withContent: 2 });
  });

  it('value the seats taken where a value is stated', () => {
    expect(report(input).cost).toMatchObject({
      cash: { amount: 500_00 },
      hospitality: { amount: 500_00, currency: 'EUR' },
      total: { amount: 1000_00 },
      perSeatUsed: { amount: 333_33.3333 },
      perEngagement: { amount: 20_00 },
      perThousandReached: null,
      perCustomer: null,
    });
    expect(
      report({ ...input, events: [event('premiere', { seatValue: null })] }).cost,
    ).toMatchObject({
      hospitality: null,
    });
  });

  it('never add two currencies', () => {
    const mixed = [
      event('match'),
      event('premiere', { seatValue: { amount: 1, currency: 'CHF' } }),
    ];
    expect(report({ ...input, events: mixed }).cost.hospitality).toBeNull();
    const cash = [...input.cash, { amount: 1, currency: 'CHF' }];
    expect(report({ ...input, cash }).cost).toMatchObject({
      ...{ cash: null, hospitality: { amount: 500_00 } },
      ...{ total: null, perSeatUsed: null, perEngagement: null },
    });
  });

  it('do not split hospitality by platform', () => {
    const own = { ...scope, platform: 'instagram' } as const;
    const { cost, seats } = report({ ...input, scope: own, cash: [] });
    expect(new Set(Object.values(cost))).toEqual(new Set([null]));
    expect(seats.used).toBe(3);
  });
});

describe('coverage', () => {
  const group = { kind: 'tv', sentiment: 'positive', provenance: 'measured' } as const;
  const coverage = [{ ...group, items: 2, audience: 1_000 }];

  it('stands beside the reach and never enters it', () => {
    const { totals, provenance, ...told } = report({ coverage });
    expect(told.coverage).toMatchObject({ items: 2, audience: { value: 1_000 } });
    expect(told.sentiment).toMatchObject({ positive: 2, net: 1 });
    expect(totals).toMatchObject({ grossReach: null, netReach: { best: null } });
    expect(provenance.reach.value).toBeNull();
  });

  it('is unknown of one platform', () => {
    expect(report({ coverage: null })).toMatchObject({ coverage: null, sentiment: null });
  });
});
