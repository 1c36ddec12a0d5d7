import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { EventIntakeTests, fates, FIXTURE, MATCH, VENUE } from '../../support/event-intake.js';

describe('events of a calendar', () => {
  let its: EventIntakeTests;

  beforeAll(async () => {
    its = await EventIntakeTests.start();
  });
  afterAll(() => its.close());
  beforeEach(() => its.anew());

  it('are taken from a calendar once, and follow it', async () => {
    const [made] = await its.take(FIXTURE);
    const { id } = made!;
    expect(made!.fate).toBe('create');
    expect(await its.read(id)).toMatchObject({
      title: 'Toulouse – Nice',
      venue: VENUE,
      endsAt: '2099-04-04T21:00:00.000Z',
      seats: 20,
      source: { uid: 'fixture-1@league.example', sequence: 1 },
    });
    const before = await its.state();
    expect(
      await its.take(FIXTURE, { ...FIXTURE, source: { ...FIXTURE.source, sequence: 9 } }),
    ).toMatchObject([
      { fate: 'skip', id },
      { fate: 'skip', id },
    ]);
    expect(await its.state()).toEqual(before);
    const moved = {
      ...FIXTURE,
      source: { ...FIXTURE.source, sequence: 2 },
      startsAt: '2099-04-05T13:00:00Z',
      venue: { name: 'Stadium', city: 'Colomiers', address: '3 rue du Sport' },
    };
    expect(fates(await its.take(moved, moved, FIXTURE))).toEqual(['update', 'skip', 'skip']);
    expect(await its.read(id)).toMatchObject({
      startsAt: '2099-04-05T13:00:00.000Z',
      endsAt: '2099-04-05T15:00:00.000Z',
      venue: { ...moved.venue, timeZone: 'Europe/Paris' },
      source: { sequence: 2 },
    });
    expect(await its.state()).toHaveLength(1);
  });

  it('keep what a person corrected here until the calendar says something else of it', async () => {
    const [made] = await its.take(FIXTURE);
    const { id } = made!;
    await its.ws.api.patch(`/events/${id}`, {
      title: 'The derby',
      seats: 90,
      venue: { ...VENUE, name: 'Stade (East stand)' },
      doorsAt: '2099-04-04T18:00:00Z',
    });
    const corrected = await its.state();
    expect(await its.take(FIXTURE)).toMatchObject([{ fate: 'skip', id }]);
    expect(await its.state()).toEqual(corrected);
    const [moved] = await its.take({ ...FIXTURE, startsAt: '2099-04-05T19:00:00Z' });
    expect(moved).toMatchObject({
      fate: 'update',
      warnings: [{ pointer: '/startsAt', code: 'doors_moved' }],
    });
    expect(await its.read(id)).toMatchObject({
      title: 'The derby',
      seats: 90,
      venue: { name: 'Stade (East stand)' },
      doorsAt: '2099-04-05T18:00:00.000Z',
      startsAt: '2099-04-05T19:00:00.000Z',
    });
    expect(await its.takeBack([moved!])).toEqual([]);
    expect(await its.state()).toEqual(corrected);
  });

  it('are linked where somebody had added them by hand, and stay as they are', async () => {
    const byHand = await its.ws.api.create('/events', {
      ...MATCH,
      title: 'toulouse – NICE',
      startsAt: FIXTURE.startsAt,
      endsAt: '2099-04-04T23:00:00Z',
    });
    const before = await its.state();
    const [linked] = await its.take(FIXTURE);
    expect(linked).toMatchObject({ fate: 'update', id: byHand.id });
    expect(await its.read(byHand.id)).toMatchObject({
      title: 'toulouse – NICE',
      endsAt: '2099-04-04T23:00:00.000Z',
      source: { uid: FIXTURE.source.uid },
    });
    expect(fates(await its.take(FIXTURE))).toEqual(['skip']);
    expect(await its.takeBack([linked!])).toEqual([]);
    expect(await its.state()).toEqual(before);
  });

  it('are cancelled with their calendar, for good', async () => {
    const [made] = await its.take(FIXTURE);
    const open = await its.state();
    const cancelled = await its.take({ ...FIXTURE, state: 'cancelled' });
    expect(cancelled).toMatchObject([{ fate: 'update', id: made!.id }]);
    expect((await its.read(made!.id)).state).toBe('cancelled');
    expect(await its.take({ ...FIXTURE, state: 'cancelled' }, FIXTURE)).toMatchObject([
      { fate: 'skip', warnings: [] },
      { fate: 'skip', warnings: [{ code: 'event_stays_cancelled' }] },
    ]);
    expect(
      await its.take({ ...FIXTURE, source: { uid: 'other' }, title: 'Gone', state: 'cancelled' }),
    ).toMatchObject([{ fate: 'skip', id: null, warnings: [{ code: 'cancelled_before_known' }] }]);
    expect(await its.takeBack(cancelled)).toEqual([]);
    expect(await its.state()).toEqual(open);
  });

  it('are one for each of a series', async () => {
    const first = { ...FIXTURE, source: { uid: 'series', recurrenceDay: '2099-04-04' } };
    const second = {
      ...first,
      startsAt: '2099-04-11T19:00:00Z',
      source: { uid: 'series', recurrenceDay: '2099-04-11' },
    };
    const later = {
      ...second,
      startsAt: '2099-04-11T21:00:00Z',
      source: { ...second.source, recurrenceId: '2099-04-11T21:00:00Z' },
    };
    expect(fates(await its.take(first, second, later))).toEqual(['create', 'create', 'create']);
    expect(
      fates(await its.take({ ...second, startsAt: '2099-04-12T19:00:00Z' }, first, later)),
    ).toEqual(['update', 'skip', 'skip']);
    expect(await its.state()).toHaveLength(3);
  });

  it('are refused where their day or moment is none', async () => {
    const taken = await its.take(
      { ...FIXTURE, source: { uid: 'series', recurrenceDay: '2099-02-30' } },
      { ...FIXTURE, source: { uid: 'series', recurrenceId: 'soon' } },
    );
    expect(taken.map(({ issues }) => issues.map(({ pointer }) => pointer))).toEqual([
      ['/source/recurrenceDay'],
      ['/source/recurrenceId'],
    ]);
  });
});
