import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  CALENDAR_OPTIONS,
  calendarEvent,
  readBody,
  warningsOf,
} from '../../../../test/support/calendars.js';
import { ABOUT_LINEAR, growth } from '../../../../test/support/growth.js';
import { readCalendar } from './read-calendar.js';

const MATCH = ['UID:m1', 'SUMMARY:Toulouse – Lyon', 'DTSTART:20990328T200500Z'];

describe('a bad event', () => {
  it('is refused by itself, with its line', () => {
    const body = [
      calendarEvent('UID:1', 'SUMMARY:No start'),
      calendarEvent('UID:2', 'SUMMARY:Odd start', 'DTSTART:tomorrow'),
      calendarEvent('UID:3', 'DTSTART:20990328'),
      calendarEvent(...MATCH),
      calendarEvent('UID:m1', 'SUMMARY:Newer', 'SEQUENCE:1', 'DTSTART:20990328T200500Z'),
    ].join('');
    const { entries, refused } = readBody(`${body}BEGIN:VEVENT\r\nUID:5\r\nSUMMARY:Half an ev`);
    expect(entries.map(({ record }) => record.title)).toEqual(['Newer']);
    expect(refused).toMatchObject([
      { place: 3, title: 'No start', code: 'start_missing' },
      { place: 10, title: 'Odd start', code: 'start_unreadable', params: { value: 'tomorrow' } },
      { place: 12, title: null, code: 'title_missing' },
      { place: 16, title: 'Toulouse – Lyon', code: 'uid_twice', params: { uid: 'm1' } },
      { place: 27, code: 'event_truncated' },
    ]);
  });
});

describe('a file', () => {
  it('is refused as a whole where it is none, or too much', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const text of ['', '<html>', 'Date;Match\n1;2', '\u0000'])
      expect(() => readCalendar(bytes(text), CALENDAR_OPTIONS)).toThrow('not_a_calendar');
    expect(() => readCalendar(new Uint8Array(2 * 2 ** 20 + 1), CALENDAR_OPTIONS)).toThrow(
      'calendar_too_large',
    );
    const many = Array.from({ length: 5001 }, (_, at) =>
      calendarEvent(`UID:${at}`, 'SUMMARY:A', 'DTSTART:20990328'),
    ).join('');
    expect(() => readBody(many)).toThrow('calendar_too_many_events');
    const series = Array.from({ length: 12 }, (_, at) =>
      calendarEvent(`UID:${at}`, 'SUMMARY:A', 'DTSTART:20990328', 'RRULE:FREQ=DAILY'),
    ).join('');
    expect(() => readBody(series)).toThrow('calendar_too_many_events');
  });

  it('says what it calls itself', () => {
    expect(readBody('X-WR-CALNAME:Top 14 \\, 2099\r\n').name).toBe('Top 14 , 2099');
    expect(readBody('').name).toBeNull();
  });

  it('of whatever bytes is read or refused, and nothing else', () => {
    const token = fc.constantFrom(
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'BEGIN:VTIMEZONE\n',
      'UID:',
      'SUMMARY:a\n',
      'DTSTART:20990328\n',
      'RRULE:FREQ=DAILY',
      ';COUNT=3',
      '\n',
      ' ',
      'TZID',
      '=',
      '"',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(token, fc.string({ unit: 'binary' })), { maxLength: 40 }),
        (parts) => {
          const { entries } = readBody(parts.join(''));
          expect(Array.isArray(entries)).toBe(true);
        },
      ),
    );
  });

  const texts = fc
    .string({
      unit: fc.constantFrom(...'abcé à,;\\:"🎉ç–\n'.match(/./gsu)!),
      minLength: 1,
      maxLength: 80,
    })
    .filter((text) => text.trim() !== '');
  const moments = fc.date({
    min: new Date('2099-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  const events = fc.uniqueArray(
    fc.record({
      uid: fc.uuid(),
      title: texts,
      start: moments,
      minutes: fc.integer({ min: 1, max: 600 }),
      sequence: fc.nat(9),
    }),
    { selector: ({ uid }) => uid, maxLength: 6 },
  );

  const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
  const stamp = (moment: Date): string => `${moment.toISOString().replace(/[-:]|\.\d+/g, '')}`;

  it('that was written with any folds and line ends is read back equal', () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom('\r\n', '\n'),
        fc.infiniteStream(fc.integer({ min: 1, max: 75 })),
        fc.boolean(),
        (list, end, widths, marked) => {
          const lines = list.flatMap(({ uid, title, start, minutes, sequence }) => [
            'BEGIN:VEVENT',
            `UID:${uid}`,
            `SUMMARY:${escaped(title)}`,
            `DTSTART:${stamp(start)}`,
            `DURATION:PT${minutes}M`,
            `SEQUENCE:${sequence}`,
            'END:VEVENT',
          ]);
          const bytes: Buffer[] = marked ? [Buffer.from('\ufeff')] : [];
          for (const line of ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR']) {
            const whole = Buffer.from(line);
            let at = 0;
            while (at < whole.length) {
              const width = widths.next().value as number;
              if (at > 0) bytes.push(Buffer.from(`${end} `));
              bytes.push(whole.subarray(at, at + width));
              at += width;
            }
            bytes.push(Buffer.from(end));
          }
          const { entries, refused } = readCalendar(Buffer.concat(bytes), CALENDAR_OPTIONS);
          expect(refused).toEqual([]);
          expect(
            entries.map(({ record }) => [
              record.source,
              record.title,
              record.startsAt,
              record.endsAt,
            ]),
          ).toEqual(
            list.map(({ uid, title, start, minutes, sequence }) => {
              const begins = Math.floor(start.getTime() / 1000) * 1000;
              return [
                { uid, sequence },
                title.replace(/\s+/g, ' ').trim(),
                new Date(begins).toISOString(),
                new Date(begins + minutes * 60_000).toISOString(),
              ];
            }),
          );
        },
      ),
    );
  });

  it('with a zone that lists a megabyte of changes is read, whatever years it speaks of', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Own',
      'BEGIN:STANDARD',
      'DTSTART:20200101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      `RDATE:${Array(60_000).fill('20990601T000000').join(',')}`,
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ].join('\r\n');
    const events = Array.from({ length: 4900 }, (_, at) =>
      calendarEvent(
        `UID:${at}`,
        'SUMMARY:A',
        `DTSTART;TZID=Own:${String(2000 + at).padStart(4, '0')}0328T200000`,
      ),
    ).join('');
    const { entries } = readBody(zone + events);
    expect(entries).toHaveLength(4900);
    expect(entries[0]?.record.startsAt).toBe('2000-03-28T19:00:00.000Z');
  });

  it('whose own zones take too long is read, its series all the same', () => {
    const observance = [
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=DAILY',
      'END:STANDARD',
      '',
    ].join('\r\n');
    const zone = `BEGIN:VTIMEZONE\r\nTZID:Own\r\n${observance.repeat(100)}END:VTIMEZONE\r\n`;
    const { entries } = readBody(
      zone +
        calendarEvent(
          'UID:s',
          'SUMMARY:A',
          'DTSTART;TZID=Own:20990328T200000',
          'DURATION:PT1H',
          'RRULE:FREQ=DAILY;COUNT=3',
        ),
    );
    expect(entries.map(warningsOf)).toEqual(Array(3).fill(['zone_unknown']));
  });

  it('of 2 MB is read in time', async () => {
    const calendar = (size: number): string =>
      Array.from({ length: size }, (_, at) =>
        calendarEvent(
          `UID:${at}`,
          'SUMMARY:A',
          'DTSTART;TZID=Europe/Paris:20990328T200000',
          `DESCRIPTION:${'x'.repeat(300)}`,
        ),
      ).join('');
    expect(readBody(calendar(4900)).entries).toHaveLength(4900);
    expect(await growth(calendar, readBody, 1225)).toBeLessThan(ABOUT_LINEAR);
  });
});
