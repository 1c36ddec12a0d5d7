import { describe, expect, it } from '@jest/globals';

import {
  type BoundPlace,
  filledPlace,
  placeBoundTo,
  toldPlace,
  untouchedWords,
} from './binding.js';

const nowhere = { invitationId: null, eventId: null, campaignId: null };
const free: BoundPlace = { ...nowhere, placedByBinding: [] };
const seat = { invitationId: 'seat', eventId: 'match' };

describe('the place of a bound post', () => {
  it('is its deliverable’s, and remembers what nobody told', () => {
    const bound = placeBoundTo(free, seat, 'season');
    expect(bound).toEqual({
      ...seat,
      campaignId: 'season',
      placedByBinding: ['invitation', 'event', 'campaign'],
    });
    expect(toldPlace(bound)).toEqual(nowhere);
  });

  it('keeps what was told', () => {
    const told = { ...free, eventId: 'match', campaignId: 'season' };
    const bound = placeBoundTo(told, seat, null);
    expect(bound).toEqual({ ...seat, campaignId: 'season', placedByBinding: ['invitation'] });
    expect(toldPlace(bound)).toEqual({ ...nowhere, eventId: 'match', campaignId: 'season' });
  });

  it('leaves nothing of the deliverable before it', () => {
    const before = placeBoundTo(free, seat, 'season');
    expect(placeBoundTo(before, { invitationId: 'other', eventId: 'gala' }, null)).toEqual({
      invitationId: 'other',
      eventId: 'gala',
      campaignId: null,
      placedByBinding: ['invitation', 'event'],
    });
  });

  it('is told where a change speaks of it', () => {
    expect(untouchedWords(['event', 'campaign'], { campaignId: null })).toEqual(['event']);
  });
});

describe('what is told later of a place', () => {
  it('fills the gaps', () => {
    const told = { ...seat, campaignId: 'season' };
    expect(filledPlace({ ...nowhere, eventId: 'match' }, told)).toEqual(told);
  });

  it('changes nothing where it is known, or contradicts what is known', () => {
    const known = { ...nowhere, eventId: 'match' };
    expect(filledPlace(known, { ...nowhere, eventId: 'match' })).toBeNull();
    expect(filledPlace(known, nowhere)).toBeNull();
    expect(filledPlace(known, { ...seat, eventId: 'gala', campaignId: 'season' })).toBeNull();
  });
});
