import { describe, expect, it } from '@jest/globals';

import { accountOf, type ClaimedPlace, type FoundPlace, placeOf } from './placement.js';

const nothing: ClaimedPlace = {
  influencerId: 'lea',
  invitationId: null,
  eventId: null,
  campaignId: null,
};
const found: FoundPlace = {
  influencerId: 'lea',
  invitation: { influencerId: 'lea', eventId: 'match' },
  event: { id: 'match', campaignId: 'season' },
  campaignId: 'season',
};

const said = (claimed: Partial<ClaimedPlace>, there: Partial<FoundPlace> = {}): unknown => {
  const answer = placeOf({ ...nothing, ...claimed }, { ...found, ...there });
  return 'place' in answer ? Object.values(answer.place) : Object.values(answer.refusal);
};

describe('what a post came of', () => {
  it('is the event of its invitation and the campaign of its event', () => {
    expect(said({ invitationId: 'seat' })).toEqual(['seat', 'match', 'season']);
    expect(said({ eventId: 'match' }, { invitation: null })).toEqual([null, 'match', 'season']);
    const alone = { invitation: null, event: null };
    expect(said({ campaignId: 'season' }, alone)).toEqual([null, null, 'season']);
    expect(said({}, { ...alone, campaignId: null })).toEqual([null, null, null]);
  });

  it('may name a campaign where the event has none', () => {
    const free = { invitation: null, event: { id: 'match', campaignId: null } };
    expect(said({ eventId: 'match', campaignId: 'season' }, free)).toEqual([
      null,
      'match',
      'season',
    ]);
  });

  it.each<[Partial<ClaimedPlace>, Partial<FoundPlace>, string, string]>([
    [{}, { influencerId: null }, 'reference_not_found', 'influencerId'],
    [{ invitationId: 'x' }, { invitation: null }, 'reference_not_found', 'invitationId'],
    [{ eventId: 'x' }, { invitation: null, event: null }, 'reference_not_found', 'eventId'],
    [{ campaignId: 'x' }, { campaignId: null }, 'reference_not_found', 'campaignId'],
    [
      { invitationId: 'seat' },
      { invitation: { influencerId: 'tom', eventId: 'match' } },
      'invitation_of_other_influencer',
      'invitationId',
    ],
    [{ invitationId: 'seat', eventId: 'other' }, {}, 'references_disagree', 'eventId'],
    [{ eventId: 'match', campaignId: 'other' }, {}, 'references_disagree', 'campaignId'],
  ])('is refused: %j in %j', (claimed, there, problem, field) => {
    expect(said(claimed, there)).toEqual([problem, field]);
  });
});

describe('the account of a post', () => {
  const own = { id: 'a', influencerId: 'lea', handleKey: 'lea.m' };
  const second = { id: 'b', influencerId: 'lea', handleKey: 'lea.cooks' };
  const other = { id: 'c', influencerId: 'tom', handleKey: 'tom' };

  it('is the one that the address names', () => {
    expect(accountOf([own, second], 'lea', 'lea.cooks')).toEqual({ id: 'b', foreign: false });
    expect(accountOf([own], 'lea', 'nobody')).toEqual({ id: null, foreign: false });
    expect(accountOf([own, other], 'lea', 'tom')).toEqual({ id: null, foreign: true });
  });

  it('is the only one where the address names none', () => {
    expect(accountOf([own, other], 'lea', null).id).toBe('a');
    expect(accountOf([own], 'lea', '61550').id).toBe('a');
    expect(accountOf([own, second], 'lea', null).id).toBeNull();
    expect(accountOf([], 'lea', null).id).toBeNull();
  });
});
