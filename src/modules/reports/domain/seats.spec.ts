import { describe, expect, it } from '@jest/globals';
import { hospitalityOf, seatsOf } from './seats.js';
import { event, invitation } from '../../../../test/support/report-facts.js';

const events = [
  event('match'),
  event('premiere', { capacity: 5, seatValue: null }),
  event('off', { offersSeats: false }),
];
const invitations = [
  invitation('i1', { isPublished: true }),
  invitation('i2', { isPresent: false, partySize: 3, isPublished: true }),
  invitation('i3', { hasAccepted: false, isPresent: false }),
  invitation('i4', { eventId: 'premiere', partySize: 1 }),
  invitation('i5', { eventId: 'off' }),
];

describe('the seats', () => {
  it('are those of events that take place, followed to the content that came of them', () => {
    const seats = { events, invitations, ofOneInfluencer: false };
    expect(seatsOf(seats)).toEqual({ offered: 15, taken: 6, used: 3, empty: 12, withContent: 2 });
  });

  it('of one influencer are those held out to them', () => {
    const own = [invitation('i1')];
    expect(seatsOf({ events, invitations: own, ofOneInfluencer: true })).toEqual({
      ...{ offered: 3, taken: 2, used: 2, empty: 1, withContent: 0 },
    });
  });
});

describe('hospitality', () => {
  it('is the seats taken at their value, a part for each event that states one', () => {
    expect(hospitalityOf(events, invitations)).toEqual([{ amount: 500_00, currency: 'EUR' }]);
    expect(hospitalityOf([event('match')], [])).toEqual([{ amount: 0, currency: 'EUR' }]);
  });

  it('is nothing known where no value is stated', () => {
    expect(hospitalityOf([event('match', { seatValue: null })], invitations)).toEqual([]);
  });
});
