import { describe, expect, it } from '@jest/globals';

import { settledReferences, type FoundReferences } from './references.js';

const found: FoundReferences = {
  events: new Map([
    ['match', 'season'],
    ['gala', null],
  ]),
  campaigns: new Set(['season', 'other']),
  influencers: new Map([
    ['lea', 'lea'],
    ['lea-twice', 'lea'],
  ]),
};
const none = { eventId: null, campaignId: null, influencerId: null };

describe('what a piece is about', () => {
  it('may be nothing that is known', () => {
    expect(settledReferences(none, found)).toEqual({ references: none });
  });

  it('is of its event’s campaign unless another is told', () => {
    expect(settledReferences({ ...none, eventId: 'match' }, found)).toMatchObject({
      references: { campaignId: 'season' },
    });
    expect(
      settledReferences({ ...none, eventId: 'gala', campaignId: 'other' }, found),
    ).toMatchObject({ references: { campaignId: 'other' } });
  });

  it('cannot be an event of another campaign', () => {
    const claimed = { ...none, eventId: 'match', campaignId: 'other' };
    expect(settledReferences(claimed, found)).toEqual({
      refusal: { problem: 'coverage_references_disagree', field: 'campaignId' },
    });
  });

  it('shows who stands for the person named', () => {
    expect(settledReferences({ ...none, influencerId: 'lea-twice' }, found)).toMatchObject({
      references: { influencerId: 'lea' },
    });
  });

  it.each(['eventId', 'campaignId', 'influencerId'] as const)('must exist: %s', (field) => {
    expect(settledReferences({ ...none, [field]: 'ghost' }, found)).toEqual({
      refusal: { problem: 'reference_not_found', field },
    });
  });
});
