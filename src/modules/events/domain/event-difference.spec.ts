import { describe, expect, it } from '@jest/globals';

import { differenceOf, type KnownEvent } from './event-difference.js';

const at = (day: number, hour: number): Date => new Date(Date.UTC(2099, 2, day, hour));
const KNOWN: KnownEvent = {
  campaignId: null,
  kind: 'match',
  title: 'Toulouse – Lyon',
  venue: { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris', address: '1 allée du Stade' },
  doorsAt: at(28, 18),
  startsAt: at(28, 20),
  endsAt: at(28, 22),
  rsvpDeadline: at(27, 12),
  seats: 40,
  seatValue: { amount: 25000, currency: 'EUR' },
  state: 'open',
};

describe('what differs', () => {
  it('is nothing where the same is said, or nothing', () => {
    const nothing = { changes: {}, state: null, warnings: [] };
    expect(differenceOf(KNOWN, {})).toEqual(nothing);
    const { venue, campaignId, doorsAt, rsvpDeadline, seatValue, ...rest } = KNOWN;
    const said = { venue: { name: venue.name, address: venue.address! }, doorsAt: doorsAt! };
    expect(campaignId).toBeNull();
    expect(
      differenceOf(KNOWN, {
        ...rest,
        ...said,
        rsvpDeadline: rsvpDeadline!,
        seatValue: { ...seatValue! },
      }),
    ).toEqual(nothing);
  });

  it('is only what is said otherwise', () => {
    const { changes, state } = differenceOf(KNOWN, { title: 'Nice', seats: 40, state: 'closed' });
    expect(changes).toEqual({ title: 'Nice' });
    expect(state).toBe('closed');
  });

  it('is the whole venue where a part of it differs; an address goes with its place', () => {
    expect(differenceOf(KNOWN, { venue: { city: 'Colomiers' } }).changes).toEqual({
      venue: { ...KNOWN.venue, city: 'Colomiers' },
    });
    expect(differenceOf(KNOWN, { venue: { name: 'Stadium', city: 'Lyon' } })).toEqual({
      changes: { venue: { ...KNOWN.venue, name: 'Stadium', city: 'Lyon', address: null } },
      state: null,
      warnings: [],
    });
    expect(differenceOf(KNOWN, { venue: { name: 'Stadium' } }).warnings).toEqual([
      'venue_city_kept',
    ]);
    expect(differenceOf(KNOWN, { venue: { name: 'STADE' } }).changes).toEqual({
      venue: { ...KNOWN.venue, name: 'STADE' },
    });
  });

  it('moves doors and end with the start, and leaves the deadline where it can stay', () => {
    expect(differenceOf(KNOWN, { startsAt: at(29, 19) })).toEqual({
      changes: { startsAt: at(29, 19), endsAt: at(29, 21), doorsAt: at(29, 17) },
      state: null,
      warnings: ['doors_moved'],
    });
    const earlier = differenceOf(KNOWN, { startsAt: at(20, 20), endsAt: at(20, 23) });
    expect(earlier.changes).toEqual({
      startsAt: at(20, 20),
      endsAt: at(20, 23),
      doorsAt: at(20, 18),
      rsvpDeadline: at(19, 12),
    });
    expect(earlier.warnings).toEqual(['doors_moved', 'deadline_moved']);
  });

  it('takes doors and deadline as they are said', () => {
    const said = { startsAt: at(20, 20), doorsAt: at(20, 19), rsvpDeadline: at(19, 9) };
    const { changes, warnings } = differenceOf(KNOWN, said);
    expect(changes).toEqual({ ...said, endsAt: at(20, 22) });
    expect(warnings).toEqual([]);
  });
});
