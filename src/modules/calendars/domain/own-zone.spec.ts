import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { componentsOf, type Component } from './components.js';
import { contentLines } from './content-lines.js';
import { offsetsOf } from './own-zone.js';
import { instantIn } from './zones.js';
import { wallOf } from './time-values.js';

const componentWith = (...lines: string[]): Component => {
  const text = ['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\n');
  return componentsOf(contentLines(new TextEncoder().encode(text)))[0]!;
};
const NOW = new Date('2095-06-01');
const zone = (...lines: string[]) => offsetsOf(componentWith(...lines), NOW, { left: 300_000 });
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
      min: new Date('2090-01-01'),
      max: new Date('2105-12-31'),
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

  it('goes in years long before and after as in the nearest that was worked out', () => {
    const at = (text: string): number => paris(Date.parse(`${text}T12:00:00Z`)) / HOUR;
    expect(['1999-07-01', '2000-02-29', '2150-01-01', '2150-07-01', '9999-12-31'].map(at)).toEqual([
      2, 1, 1, 2, 1,
    ]);
  });

  it('is worked out once, in a bounded number of steps, whatever is listed and asked', () => {
    const whole = componentWith(
      ...observance(
        'STANDARD',
        '20200101T000000',
        ['+0100', '+0100'],
        `RDATE:${Array(60_000).fill('20990601T000000').join(',')}`,
      ),
    );
    let reads = 0;
    const counted: Component = {
      ...whole,
      parts: whole.parts.map((part) => ({
        ...part,
        properties: part.properties.map((line) => ({
          ...line,
          get value() {
            reads += 1;
            return line.value;
          },
        })),
      })),
    };
    const patience = { left: 300_000 };
    const clocks = offsetsOf(counted, NOW, patience)!;
    const readOnce = reads;
    for (let year = 1; year < 9999; year += 1) clocks(Date.UTC(year, 5, 1));
    expect(reads).toBe(readOnce);
    expect(readOnce).toBeLessThan(10);
    expect(patience.left).toBeGreaterThan(300_000 - 11_000);
  });

  it('is none where to work it out takes too long', () => {
    const many = Array.from({ length: 100 }, () =>
      observance('STANDARD', '19700101T000000', ['+0100', '+0200'], 'RRULE:FREQ=DAILY'),
    ).flat();
    const patience = { left: 300_000 };
    expect(offsetsOf(componentWith(...many), NOW, patience)).toBeNull();
    expect(patience.left).toBeGreaterThan(-1_000);
  });

  it('is none where it does not say how its clocks go', () => {
    expect(zone()).toBeNull();
    expect(zone(...observance('STANDARD', 'never', ['+0100', '+0100']))).toBeNull();
    expect(zone(...observance('STANDARD', '19700101T000000', ['+0100', '+9900']))).toBeNull();
  });
});
