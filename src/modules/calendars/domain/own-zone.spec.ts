import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { componentsOf } from './components.js';
import { contentLines } from './content-lines.js';
import { offsetsOf } from './own-zone.js';
import { instantIn } from './zones.js';
import { wallOf } from './time-values.js';

const zone = (...lines: string[]) => {
  const text = ['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\n');
  return offsetsOf(componentsOf(contentLines(new TextEncoder().encode(text)))[0]!, {
    left: 500_000,
  });
};
const observance = (
  name: string,
  start: string,
  [from, to]: [string, string],
  ...more: string[]
): string[] => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...more,
  `END:${name}`,
];
const HOUR = 3_600_000;

describe('a zone that a calendar describes', () => {
  const paris = zone(
    ...observance(
      'STANDARD',
      '19701025T030000',
      ['+0200', '+0100'],
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ),
    ...observance(
      'DAYLIGHT',
      '19700329T020000',
      ['+0100', '+0200'],
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    ),
  )!;

  it('goes as the clocks of the place do', () => {
    const moments = fc.date({
      min: new Date('1997-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const wall = wallOf(moment.getTime());
        const isChanging = /-(03|10)-(2[5-9]|3[01])$/.test(wall.day);
        fc.pre(!isChanging);
        const own = instantIn(wall, { kind: 'own', zone: paris });
        expect(own).toEqual(instantIn(wall, { kind: 'iana', name: 'Europe/Paris' }));
      }),
    );
  });

  it('goes by lists and ends of rules, and before its beginning as it says', () => {
    const listed = zone(
      ...observance('STANDARD', '20990101T000000', ['-0330', '-0400'], 'RDATE:20990601T000000'),
      ...observance('DAYLIGHT', '20990301T000000', ['-0400', '-0300']),
    )!;
    const at = (text: string): number => listed(Date.parse(`${text}T12:00:00Z`)) / HOUR;
    expect([at('2098-12-01'), at('2099-02-01'), at('2099-04-01'), at('2099-07-01')]).toEqual([
      -3.5, -4, -3, -4,
    ]);
    const ended = zone(
      ...observance(
        'STANDARD',
        '20901025T030000',
        ['+0200', '+0100'],
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ),
      ...observance(
        'DAYLIGHT',
        '20900326T020000',
        ['+0100', '+0200'],
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20950401T010000Z',
      ),
    )!;
    expect([
      ended(Date.parse('2094-07-01T00:00:00Z')),
      ended(Date.parse('2099-07-01T00:00:00Z')),
    ]).toEqual([2 * HOUR, HOUR]);
  });

  it('is none where it does not say how its clocks go', () => {
    expect(zone()).toBeNull();
    expect(zone(...observance('STANDARD', 'never', ['+0100', '+0100']))).toBeNull();
    expect(zone(...observance('STANDARD', '19700101T000000', ['+0100', '+9900']))).toBeNull();
  });
});
