import { describe, expect, it } from '@jest/globals';

import { calendarEvent, readBody, warningsOf } from '../../../../test/support/calendars.js';

const MATCH = ['UID:m1', 'SUMMARY:Toulouse – Lyon', 'DTSTART:20990328T200500Z'];
const one = (...lines: string[]) => {
  const { entries, refused } = readBody(calendarEvent(...lines));
  expect(refused).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0]!;
};

describe('an event of a calendar', () => {
  it('becomes a record', () => {
    const entry = one(
      ...MATCH,
      'SEQUENCE:3',
      'DTEND:20990328T220000Z',
      'LOCATION:Stade Ernest-Wallon\\, 114 Rue des Troènes\\, 31200 Toulouse',
      'BEGIN:VALARM',
      'SUMMARY:Not this',
      'END:VALARM',
    );
    expect(entry).toEqual({
      place: 3,
      record: {
        source: { uid: 'm1', sequence: 3 },
        title: 'Toulouse – Lyon',
        venue: {
          name: 'Stade Ernest-Wallon',
          city: 'Toulouse',
          address: '114 Rue des Troènes, 31200 Toulouse',
        },
        startsAt: '2099-03-28T20:05:00.000Z',
        endsAt: '2099-03-28T22:00:00.000Z',
        defaults: {
          kind: 'match',
          seats: 20,
          venue: { city: 'Toulouse', timeZone: 'Europe/Paris' },
          durationMinutes: 120,
        },
      },
      warnings: [],
    });
  });

  it.each([
    [['DTSTART;TZID=Europe/London:20990628T200000'], '2099-06-28T19:00:00.000Z', []],
    [['DTSTART;TZID="Romance Standard Time":20990628T200000'], '2099-06-28T18:00:00.000Z', []],
    [
      ['DTSTART;TZID=/example.org/2026/America/New_York:20990628T200000'],
      '2099-06-29T00:00:00.000Z',
      [],
    ],
    [['DTSTART:20990628T200000'], '2099-06-28T18:00:00.000Z', ['zone_assumed']],
    [['DTSTART;TZID=Nowhere:20990628T200000'], '2099-06-28T18:00:00.000Z', ['zone_unknown']],
    [['DTSTART;VALUE=DATE:20990628'], '2099-06-28T18:00:00.000Z', ['time_unknown']],
  ])('begins by %p', (lines, startsAt, warnings) => {
    const entry = one('UID:a', 'SUMMARY:A', ...lines, 'DURATION:PT90M');
    expect(entry.record.startsAt).toBe(startsAt);
    expect(warningsOf(entry).filter((code) => code !== 'end_unknown')).toEqual(warnings);
  });

  it.each([
    ['DURATION:PT1H30M', '2099-03-28T21:35:00.000Z'],
    ['DTEND;TZID=Europe/Paris:20990328T230000', '2099-03-28T22:00:00.000Z'],
    ['DTEND:20990328T210000', '2099-03-28T21:00:00.000Z'],
    ['DTEND:20990328T200500Z', undefined],
    ['DTEND:20990327T200500Z', undefined],
    ['X-NOTHING:1', undefined],
  ])('ends by %s', (line, endsAt) => {
    const entry = one(...MATCH, line);
    expect(entry.record.endsAt).toBe(endsAt);
    expect(warningsOf(entry)).toEqual(endsAt === undefined ? ['end_unknown'] : []);
  });

  it('of which only the day is known begins at the time that was given, and ends with its last day', () => {
    const day = ['UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20990328'];
    const [entry] = readBody(calendarEvent(...day, 'DTEND;VALUE=DATE:20990329'), {
      time: '15:30',
    }).entries;
    expect(entry).toMatchObject({
      record: { startsAt: '2099-03-28T14:30:00.000Z' },
      warnings: [
        { place: 3, code: 'time_unknown', params: { time: '15:30' } },
        { code: 'end_unknown' },
      ],
    });
    const long = one(...day, 'DTEND;VALUE=DATE:20990331').record;
    expect(long.endsAt).toBe('2099-03-30T21:59:00.000Z');
    expect(one(...day, 'DURATION:P3D').record.endsAt).toBe('2099-03-30T21:59:00.000Z');
  });

  it('goes by the clocks that the calendar itself describes, where nobody knows their name', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Ours',
      'BEGIN:STANDARD',
      'DTSTART:16011028T030000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010325T020000',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      '',
    ].join('\r\n');
    const at = (time: string, tzid = 'Ours'): string =>
      readBody(
        zone.replace('TZID:Ours', `TZID:${tzid}`) +
          calendarEvent('UID:a', 'SUMMARY:A', `DTSTART;TZID=${tzid}:${time}`),
      ).entries[0]!.record.startsAt;
    expect(at('20990115T200000')).toBe('2099-01-15T19:00:00.000Z');
    expect(at('20990715T200000')).toBe('2099-07-15T18:00:00.000Z');
    expect(at('20990329T015900')).toBe('2099-03-29T00:59:00.000Z');
    expect(at('20990329T030000')).toBe('2099-03-29T01:00:00.000Z');
    expect(at('20990715T200000', 'Customized Time Zone')).toBe('2099-07-15T18:00:00.000Z');
  });

  it('is cancelled by its status, or by the method of its calendar', () => {
    expect(one(...MATCH, 'STATUS:CANCELLED').record.state).toBe('cancelled');
    expect(readBody(`METHOD:CANCEL\r\n${calendarEvent(...MATCH)}`).entries[0]!.record.state).toBe(
      'cancelled',
    );
    expect(one(...MATCH, 'STATUS:CONFIRMED').record.state).toBeUndefined();
    expect(one(...MATCH, 'STATUS:TENTATIVE').record.defaults).toMatchObject({ state: 'draft' });
  });

  it('without a UID is known again by its title and day', () => {
    const [without, again] = [
      one('SUMMARY:Gala', 'DTSTART:20990328T200500Z'),
      one('DTSTART:20990328T190000Z', 'SUMMARY:GALA'),
    ];
    expect(warningsOf(without)).toContain('uid_made');
    expect(again.record.source.uid).toBe(without.record.source.uid);
    expect(one('SUMMARY:Gala', 'DTSTART:20990329T190000Z').record.source.uid).not.toBe(
      without.record.source.uid,
    );
    expect(
      one(`UID:${'é'.repeat(2000)}`, ...MATCH.slice(1)).record.source.uid.length,
    ).toBeLessThanOrEqual(500);
  });

  it('has its title unescaped, in one line, and cut where it is too long', () => {
    expect(
      one('UID:a', 'SUMMARY: a\\, b\\; c \\\\ d\\n  e ', 'DTSTART:20990328').record.title,
    ).toBe('a, b; c \\ d e');
    const long = one('UID:a', `SUMMARY:${'🎉'.repeat(150)}`, 'DTSTART:20990328');
    expect(long.record.title.length).toBeLessThanOrEqual(200);
    expect(long.record.title.isWellFormed()).toBe(true);
    expect(warningsOf(long)).toContain('title_cut');
  });
});
