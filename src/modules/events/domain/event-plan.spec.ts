import { describe, expect, it } from '@jest/globals';

import { planFor, type KnownWithSource } from './event-plan.js';
import type { EventRecord, SaidOfEvent } from './event-record.js';
import { keptSaying } from './source-news.js';

const at = (hour: number): Date => new Date(Date.UTC(2099, 2, 28, hour));
const SAID: SaidOfEvent = {
  title: 'Toulouse – Lyon',
  startsAt: at(20),
  endsAt: at(22),
  venue: { name: 'Stade', city: 'Toulouse' },
};
const known = (
  changes: Partial<KnownWithSource['facts']> = {},
  sequence: number | null = 2,
): KnownWithSource => ({
  facts: {
    campaignId: null,
    kind: 'match',
    title: 'Toulouse – Lyon',
    venue: { name: 'Stade', city: 'Toulouse', timeZone: 'Europe/Paris', address: null },
    doorsAt: null,
    startsAt: at(20),
    endsAt: at(22),
    rsvpDeadline: null,
    seats: 40,
    seatValue: null,
    state: 'open',
    ...changes,
  },
  source: { uid: 'uid-1', sequence, said: keptSaying(SAID) },
});
const record = (said: SaidOfEvent, sequence?: number): EventRecord => ({
  source: { uid: 'uid-1', ...(sequence !== undefined && { sequence }) },
  said,
  defaults: { seats: 10, kind: 'other' },
});

describe('what a calendar changes', () => {
  const plan = (event: KnownWithSource, wanted: EventRecord) =>
    planFor({ event, by: 'source' }, wanted);

  it('is nothing where it says the same, whatever its revision, and whatever was corrected here', () => {
    expect(plan(known(), record(SAID, 2))).toBeNull();
    expect(plan(known(), record(SAID, 9))).toBeNull();
    expect(plan(known({ title: 'By hand', seats: 80, startsAt: at(21) }), record(SAID))).toBeNull();
  });

  it('is what it says anew', () => {
    const moved = { ...SAID, startsAt: at(19) };
    expect(plan(known({ title: 'By hand' }), record(moved, 3))).toEqual({
      changes: { startsAt: at(19) },
      state: null,
      source: { uid: 'uid-1', sequence: 3, said: keptSaying(moved) },
      warnings: [],
    });
  });

  it('keeps what somebody corrected by hand before the calendar did, and goes back when it does', () => {
    const byHand = known({ startsAt: at(21) });
    const caughtUp = plan(byHand, record({ ...SAID, startsAt: at(21) }, 3));
    expect(caughtUp).toEqual({
      changes: {},
      state: null,
      source: { uid: 'uid-1', sequence: 3, said: keptSaying({ ...SAID, startsAt: at(21) }) },
      warnings: [],
    });
    const after = { ...byHand, source: caughtUp?.source ?? null };
    expect(plan(after, record({ ...SAID, startsAt: at(21) }, 4))).toBeNull();
    expect(plan(after, record(SAID, 4))).toMatchObject({
      changes: { startsAt: at(20) },
      source: { sequence: 4, said: keptSaying(SAID) },
    });
  });

  it('is nothing where its revision is older than the known one', () => {
    const moved = { ...SAID, startsAt: at(19) };
    expect(plan(known(), record(moved, 1))).toBeNull();
    expect(plan(known({}, null), record(moved, 1))?.source?.sequence).toBe(1);
    expect(plan(known(), record(moved))?.source?.sequence).toBe(2);
  });

  it('is the name alone where it became one of a series, or was one, and says the same', () => {
    const ofDay = { uid: 'uid-1', recurrenceDay: '2099-03-28' };
    const renamed = plan(known(), { ...record(SAID), source: ofDay });
    expect(renamed).toEqual({
      changes: {},
      state: null,
      source: { uid: 'uid-1#2099-03-28', sequence: 2, said: keptSaying(SAID) },
      warnings: [],
    });
    const after = { ...known(), source: renamed?.source ?? null };
    expect(plan(after, { ...record(SAID), source: ofDay })).toBeNull();
    expect(plan(after, record(SAID))?.source?.uid).toBe('uid-1');
  });

  it('cancels, and calls nothing back to life', () => {
    expect(plan(known(), record({ ...SAID, state: 'cancelled' }))).toMatchObject({
      changes: {},
      state: 'cancelled',
    });
    const cancelled = known({ state: 'cancelled' });
    expect(plan(cancelled, record({ ...SAID, state: 'cancelled' }))).toBeNull();
    expect(plan(cancelled, record(SAID))).toEqual({
      changes: {},
      state: null,
      source: null,
      warnings: ['event_stays_cancelled'],
    });
  });
});

describe('what else changes an event', () => {
  it('is a calendar that tells of one added by hand: it is linked, and stays as it is', () => {
    const said = { ...SAID, endsAt: at(23) };
    const byHand = { ...known(), source: null };
    expect(planFor({ event: byHand, by: 'adopted' }, record(said, 1))).toEqual({
      changes: {},
      state: null,
      source: { uid: 'uid-1', sequence: 1, said: keptSaying(said) },
      warnings: [],
    });
  });

  it('is a record by its id: what it says counts, and its source does not', () => {
    const plan = planFor({ event: known({ title: 'By hand' }), by: 'id' }, record(SAID, 1));
    expect(plan).toEqual({
      changes: { title: 'Toulouse – Lyon' },
      state: null,
      source: null,
      warnings: [],
    });
    expect(planFor({ event: known(), by: 'words' }, record(SAID))).toBeNull();
  });
});
