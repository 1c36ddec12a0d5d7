import { describe, expect, it } from '@jest/globals';

import type { ToldCoverage } from './coverage-item.js';
import { differing, learntCoverage } from './learnt-coverage.js';

const piece = (more: Partial<ToldCoverage> = {}): ToldCoverage => ({
  ...{ kind: 'press', outlet: 'A', title: 'B', publishedAt: new Date('2026-03-29T05:00:00Z') },
  ...{ url: null, place: null, author: null, language: null, durationSeconds: null },
  ...{ audience: null, audienceSource: null, audienceProvenance: null, sentiment: null },
  ...{ notes: null, excerpt: null, eventId: null, campaignId: null, influencerId: null },
  ...more,
});

const found = {
  events: new Map([
    ['match', 'season'],
    ['gala', null],
  ]),
  campaigns: new Set(['season', 'other']),
  influencers: new Map<string, string>(),
};

const learnt = (known: Partial<ToldCoverage>, told: Partial<ToldCoverage>) =>
  learntCoverage(piece(known), piece(told), found);

describe('what would change a piece', () => {
  it('is what differs; what is absent says nothing', () => {
    const known = piece({ author: 'Léa' });
    const same = { publishedAt: new Date(known.publishedAt), author: 'Léa', title: undefined };
    expect(differing(known, same as Partial<ToldCoverage>)).toEqual({});
    expect(differing(known, { author: null, notes: null })).toEqual({ author: null });
  });
});

describe('what a second telling teaches', () => {
  it('is what was not known', () => {
    expect(
      learnt({ author: 'Léa' }, { author: 'Max', language: 'fr', durationSeconds: 5 }),
    ).toEqual({
      ...{ language: 'fr', durationSeconds: 5 },
    });
  });

  it('is never another title, outlet, kind or moment', () => {
    const told = { kind: 'web', outlet: 'X', title: 'Y', publishedAt: new Date(0) } as const;
    expect(learnt({}, told)).toEqual({});
  });

  it('is an audience with who says so, or who says so of the same figure', () => {
    const said = { audience: 5, audienceSource: 'ACPM', audienceProvenance: 'measured' } as const;
    const declared = { audience: 5, audienceProvenance: 'declared' } as const;
    expect(learnt({}, said)).toEqual(said);
    expect(learnt(declared, said)).toEqual({ audienceSource: 'ACPM' });
    expect(learnt({ ...declared, audience: 6 }, said)).toEqual({});
    expect(learnt(said, { audience: null })).toEqual({});
  });

  it('is the event and the campaign where these go with what is known', () => {
    const match = { eventId: 'match', campaignId: 'season' };
    expect(learnt({}, match)).toEqual(match);
    expect(learnt({ campaignId: 'season' }, match)).toEqual(match);
    expect(learnt({ campaignId: 'other' }, match)).toEqual({});
    expect(learnt({ campaignId: 'other' }, { eventId: 'gala' })).toEqual({
      ...{ eventId: 'gala', campaignId: 'other' },
    });
    expect(learnt({ eventId: 'gala' }, match)).toEqual({});
    // The event has become another campaign's since.
    expect(learnt({ eventId: 'match' }, { campaignId: 'other' })).toEqual({});
    expect(learnt(match, match)).toEqual({});
  });
});
