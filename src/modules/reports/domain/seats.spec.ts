import { describe, expect, it } from '@jest/globals';
import { hospitalityOf, seatsOf, type ReportEvent, type ReportInvitation } from './seats.js';

const event = (id: string, facts: Partial<ReportEvent> = {}): ReportEvent => ({
  id,
  title: id,
  capacity: 10,
  offersSeats: true,
  seatValue: { amount: 100_00, currency: 'EUR' },
  ...facts,
});

const invitation = (id: string, facts: Partial<ReportInvitation> = {}): ReportInvitation => ({
  id,
  eventId: 'match',
  influencerId: id,
  partyLimit: 3,
  partySize: 2,
  wasSent: true,
  hasAnswered: true,
  hasAccepted: true,
  isPresent: true,
  ...facts,
});

const events = [
  event('match'),
  event('premiere', { capacity: 5, seatValue: null }),
  event('off', { offersSeats: false }),
];
const invitations = [
  invitation('i1'),
  invitation('i2', { isPresent: false, partySize: 3 }),
  invitation('i3', { hasAccepted: false, isPresent: false }),
  invitation('i4', { eventId: 'premiere', partySize: 1 }),
  invitation('i5', { eventId: 'off' }),
];

describe('the seats', () => {
  it('are those of events that take place, followed to the content that came of them', () => {
    const seats = { events, invitations, published: new Set(['i1']), ofOneInfluencer: false };
    expect(seatsOf(seats)).toEqual({ offered: 15, taken: 6, used: 3, empty: 12, withContent: 2 });
  });

  it('of one influencer are those held out to them', () => {
    const own = invitations.slice(0, 1);
    const published = new Set<string>();
    expect(seatsOf({ events, invitations: own, published, ofOneInfluencer: true })).toEqual({
      ...{ offered: 3, taken: 2, used: 2, empty: 1, withContent: 0 },
    });
  });
});

describe('hospitality', () => {
  it('is the seats taken at their value, where a value is stated', () => {
    expect(hospitalityOf(events, invitations)).toEqual({ amount: 500_00, currency: 'EUR' });
    expect(hospitalityOf([event('match')], [])).toEqual({ amount: 0, currency: 'EUR' });
  });

  it('is unknown where no value is stated, or where currencies differ', () => {
    expect(hospitalityOf([event('match', { seatValue: null })], invitations)).toBeNull();
    const francs = event('premiere', { seatValue: { amount: 1, currency: 'CHF' } });
    expect(hospitalityOf([event('match'), francs], invitations)).toBeNull();
  });
});
