import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { TakenRecord } from '../../../src/kernel/record-intake.js';
import { calendarEvent, readBody } from '../../support/calendars.js';
import { EventIntakeTests, fates, FIXTURE } from '../../support/event-intake.js';

describe('events of a calendar that is written anew', () => {
  let its: EventIntakeTests;

  beforeAll(async () => {
    its = await EventIntakeTests.start();
  });
  afterAll(() => its.close());
  beforeEach(() => its.anew());

  const defaults = { kind: 'match', seats: 20, venue: { name: 'Stade', city: 'Toulouse' } };
  const takeFile = (events: readonly string[]): Promise<TakenRecord[]> => {
    const { entries, refused } = readBody(events.join(''), { defaults });
    expect(refused).toEqual([]);
    return its.take(...entries.map(({ record }) => record));
  };
  const takeTwice = async (events: readonly string[]): Promise<TakenRecord[]> => {
    const taken = await takeFile(events);
    const state = await its.state();
    expect(new Set(fates(await takeFile(events)))).toEqual(new Set(['skip']));
    expect(await its.state()).toEqual(state);
    return taken;
  };
  const events = async (): Promise<string[]> =>
    (await its.ws.api.all('/events'))
      .map(({ startsAt, source, state }) => `${startsAt.slice(0, 16)} ${source.uid} ${state}`)
      .sort();

  const event = (uid: string, start: string, ...more: string[]): string =>
    calendarEvent(`UID:${uid}`, 'SUMMARY:Training', 'DURATION:PT2H', `DTSTART${start}`, ...more);
  const WEEKLY = 'RRULE:FREQ=WEEKLY;COUNT=2';
  const AT_EIGHT = ';TZID=Europe/Paris:20990404T200000';
  const AT_NINE = ';TZID=Europe/Paris:20990404T210000';
  const series = (start: string, ...more: string[]): string => event('s', start, WEEKLY, ...more);
  const exception = (id: string, start: string, ...more: string[]): string =>
    event('s', `;TZID=Europe/Paris:${start}`, `RECURRENCE-ID;TZID=Europe/Paris:${id}`, ...more);
  const [FOURTH, ELEVENTH] = ['s#2099-04-04 open', 's#2099-04-11 open'];

  const CASES: readonly {
    readonly what: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly taken: readonly string[];
    readonly are: readonly string[];
  }[] = [
    {
      what: 'a series moves to another hour',
      before: [series(AT_EIGHT)],
      after: [series(AT_NINE)],
      taken: ['update', 'update'],
      are: [`2099-04-04T19:00 ${FOURTH}`, `2099-04-11T19:00 ${ELEVENTH}`],
    },
    {
      what: 'a series of whole days gets a time',
      before: [series(';VALUE=DATE:20990404')],
      after: [series(':20990404T190000Z')],
      taken: ['update', 'update'],
      are: [`2099-04-04T19:00 ${FOURTH}`, `2099-04-11T19:00 ${ELEVENTH}`],
    },
    {
      what: 'one event becomes a series, of which it is the first',
      before: [event('s', AT_EIGHT)],
      after: [series(AT_EIGHT)],
      taken: ['update', 'create'],
      are: [`2099-04-04T18:00 ${FOURTH}`, `2099-04-11T18:00 ${ELEVENTH}`],
    },
    {
      what: 'one event becomes a series at another hour',
      before: [event('s', AT_EIGHT)],
      after: [series(AT_NINE)],
      taken: ['update', 'create'],
      are: [`2099-04-04T19:00 ${FOURTH}`, `2099-04-11T19:00 ${ELEVENTH}`],
    },
    {
      what: 'a series becomes one event',
      before: [series(AT_EIGHT)],
      after: [event('s', AT_EIGHT)],
      taken: ['update'],
      are: ['2099-04-04T18:00 s open', `2099-04-11T18:00 ${ELEVENTH}`],
    },
    {
      what: 'one of a series that had been moved is left as one event on its day',
      before: [series(AT_EIGHT), exception('20990404T200000', '20990406T200000')],
      after: [event('s', AT_NINE)],
      taken: ['update'],
      are: ['2099-04-04T19:00 s open', `2099-04-11T18:00 ${ELEVENTH}`],
    },
    {
      what: 'one of a series is cancelled',
      before: [series(AT_EIGHT)],
      after: [
        series(AT_EIGHT),
        exception('20990411T200000', '20990411T200000', 'STATUS:CANCELLED'),
      ],
      taken: ['skip', 'update'],
      are: [`2099-04-04T18:00 ${FOURTH}`, '2099-04-11T18:00 s#2099-04-11 cancelled'],
    },
    {
      what: 'one of a series moves to another day',
      before: [series(AT_EIGHT)],
      after: [series(AT_EIGHT), exception('20990411T200000', '20990413T170000')],
      taken: ['skip', 'update'],
      are: [`2099-04-04T18:00 ${FOURTH}`, `2099-04-13T15:00 ${ELEVENTH}`],
    },
    {
      what: 'a series moves to another hour, and its exceptions stay as they were',
      before: [series(AT_EIGHT), exception('20990411T200000', '20990413T170000')],
      after: [series(AT_NINE), exception('20990411T200000', '20990413T170000')],
      taken: ['update', 'skip'],
      are: [`2099-04-04T19:00 ${FOURTH}`, `2099-04-13T15:00 ${ELEVENTH}`],
    },
  ];

  it.each(CASES)('never double: $what', async ({ before, after, taken, are }) => {
    const made = await takeTwice(before);
    const was = await its.state();
    const changed = await takeTwice(after);
    expect(fates(changed)).toEqual(taken);
    expect(made.map(({ id }) => id)).toContain(changed[0]?.id);
    expect(await events()).toEqual(are);
    expect(await its.takeBack(changed.filter(({ receipt }) => receipt !== null))).toEqual([]);
    expect(await its.state()).toEqual(was);
  });

  it('keep what a person corrected when they become of a series, even their day', async () => {
    const [made] = await takeTwice([event('s', AT_EIGHT)]);
    const { id } = made!;
    const corrected = { startsAt: '2099-04-05T18:00:00Z', endsAt: '2099-04-05T20:00:00Z' };
    await its.ws.api.patch(`/events/${id}`, { ...corrected, title: 'By hand' });
    expect(fates(await takeTwice([series(AT_EIGHT)]))).toEqual(['update', 'create']);
    expect(await its.read(id)).toMatchObject({
      title: 'By hand',
      startsAt: '2099-04-05T18:00:00.000Z',
      source: { uid: 's#2099-04-04' },
    });
  });

  it('stay cancelled, and single, when they become of a series', async () => {
    await takeTwice([event('s', AT_EIGHT)]);
    await takeTwice([event('s', AT_EIGHT, 'STATUS:CANCELLED')]);
    expect(fates(await takeTwice([series(AT_EIGHT)]))).toEqual(['skip', 'create']);
    expect(await events()).toEqual([
      '2099-04-04T18:00 s cancelled',
      `2099-04-11T18:00 ${ELEVENTH}`,
    ]);
  });

  it('are two where two records of one batch name both', async () => {
    const [one, ofDay] = [
      { ...FIXTURE, source: { uid: 's' } },
      { ...FIXTURE, title: 'Another', source: { uid: 's', recurrenceDay: '2099-04-04' } },
    ];
    expect(fates(await its.take(one, ofDay))).toEqual(['create', 'create']);
    expect(fates(await its.take(ofDay, one))).toEqual(['skip', 'skip']);
  });
});
