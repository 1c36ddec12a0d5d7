import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ical from 'ical.js';

import { recurrenceDays } from './recurrence.js';
import { ruleOf, type RecurrenceRule } from './recurrence-rule.js';

const SPAN = { first: '2020-01-01', last: '2099-12-31' };
const ruled = (text: string): RecurrenceRule => {
  const rule = ruleOf(text);
  if (rule === null) throw new Error(`not followed: ${text}`);
  return rule;
};
const days = (text: string, start: string, most = 50, span = SPAN): string[] => {
  const found: string[] = [];
  for (const day of recurrenceDays(ruled(text), start, { ...span, patience: { left: 200_000 } })) {
    found.push(day);
    if (found.length === most) break;
  }
  return found;
};

describe('a series', () => {
  it.each([
    ['FREQ=DAILY;COUNT=3', '2026-02-27', ['2026-02-27', '2026-02-28', '2026-03-01']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-01-03', ['2026-01-03', '2026-01-17', '2026-01-31']],
    ['FREQ=WEEKLY;BYDAY=WE,SA;COUNT=3', '2026-01-03', ['2026-01-03', '2026-01-07', '2026-01-10']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', '2026-01-30', ['2026-01-30', '2026-02-27', '2026-03-27']],
    ['FREQ=MONTHLY;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', '2026-01-31', ['2026-01-31', '2026-02-28']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2',
      '2026-01-30',
      ['2026-01-30', '2026-02-27'],
    ],
    ['FREQ=YEARLY;COUNT=2', '2028-02-29', ['2028-02-29', '2032-02-29']],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2', '2026-03-29', ['2026-03-29', '2027-03-28']],
    ['FREQ=YEARLY;BYDAY=1MO;COUNT=2', '2026-01-05', ['2026-01-05', '2027-01-04']],
  ])('%s comes again', (rule, start, expected) => {
    expect(days(rule, start)).toEqual(expected);
  });

  it('that nobody counts is walked through from where it matters', () => {
    const patience = { left: 2_000 };
    const span = { first: '2098-01-01', last: '2098-02-01', patience };
    const found = [...recurrenceDays(ruled('FREQ=DAILY'), '1900-01-01', span)];
    expect(found[0]).toBe('1900-01-01');
    expect(found.filter((day) => day >= span.first)).toHaveLength(32);
    const weeks = [...recurrenceDays(ruled('FREQ=WEEKLY;INTERVAL=3'), '2000-01-01', span)];
    expect(weeks.at(-1)! >= span.first).toBe(true);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;INTERVAL=999999',
    'FREQ=DAILY;COUNT=999999;BYMONTH=2;BYMONTHDAY=30',
  ])('that never comes again ends: %s', (rule) => {
    expect(days(rule, '2026-01-30')).toEqual(['2026-01-30']);
  });

  it('ends with patience', () => {
    const span = { ...SPAN, patience: { left: 10 } };
    expect([...recurrenceDays(ruled('FREQ=DAILY'), '2026-01-01', span)]).toHaveLength(10);
  });

  it.each([
    '',
    'FREQ=HOURLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=YEARLY;BYWEEKNO=3',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=MONTHLY;BYMONTH=13',
  ])('is not followed where its rule is %p', (rule) => {
    expect(ruleOf(rule)).toBeNull();
  });

  const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
    minLength: 1,
    maxLength: 4,
  });
  const rules = fc.oneof(
    weekdays.map((list) => `FREQ=WEEKLY;BYDAY=${list.join()}`),
    weekdays.map((list) => `FREQ=WEEKLY;WKST=SU;BYDAY=${list.join()}`),
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4, -1), weekdays)
      .map(([nth, [day]]) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
    fc.integer({ min: 1, max: 28 }).map((date) => `FREQ=MONTHLY;BYMONTHDAY=${date}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, -1), weekdays)
      .map(([month, nth, [day]]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${day}`),
    fc.constant('FREQ=DAILY'),
  );
  const starts = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  });

  it('comes when a library of calendars says so, too', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 4 }), starts, (rule, interval, moment) => {
        const text = `${rule};INTERVAL=${interval}`;
        const begin = moment.toISOString().slice(0, 10);
        // From a day of the series: what a start outside of it means is not laid down.
        const start = days(text, begin, 2)[1];
        if (start === undefined) return;
        const iterator = ical.Recur.fromString(text).iterator(ical.Time.fromDateString(start));
        const expected = Array.from({ length: 12 }, () => iterator.next()?.toString() ?? null);
        expect(days(text, start, 12)).toEqual(expected);
      }),
    );
  });
});
