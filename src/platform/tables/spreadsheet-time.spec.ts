import { describe, expect, it } from '@jest/globals';

import { isTimeFormat, momentOfIso, wallTimeOf } from './spreadsheet-time.js';

const shown = (serial: number, countsFrom1904 = false): string | undefined =>
  wallTimeOf(serial, countsFrom1904)?.toISOString();

describe('a serial day', () => {
  it.each([
    [0, '1899-12-31T00:00:00.000Z'],
    [1, '1900-01-01T00:00:00.000Z'],
    [59, '1900-02-28T00:00:00.000Z'],
    [60, '1900-02-28T00:00:00.000Z'],
    [61, '1900-03-01T00:00:00.000Z'],
    [25_569, '1970-01-01T00:00:00.000Z'],
    [45_741.916_666_666_664, '2025-03-25T22:00:00.000Z'],
    [2_958_465, '9999-12-31T00:00:00.000Z'],
  ])('%d is what Excel shows on the wall', (serial, day) => expect(shown(serial)).toBe(day));

  it('of a Mac is counted from 1904', () => {
    expect(shown(0, true)).toBe('1904-01-01T00:00:00.000Z');
    expect(shown(44_279.5, true)).toBe('2025-03-25T12:00:00.000Z');
    expect(shown(2_957_003, true)).toBe('9999-12-31T00:00:00.000Z');
  });

  it('that is only a time stands at day 0', () => {
    expect(shown(274 / 86_400)).toBe('1899-12-31T00:04:34.000Z');
  });

  it.each([-1, 2_958_466, Number.NaN, Infinity])('%d is no date, as in Excel', (serial) =>
    expect(wallTimeOf(serial, false)).toBeNull(),
  );

  it('beyond the calendar of a Mac is no date', () =>
    expect(wallTimeOf(2_957_004, true)).toBeNull());
});

describe('ISO 8601 in a cell', () => {
  it.each([
    ['2025-03-25', '2025-03-25T00:00:00.000Z'],
    ['2025-03-25T22:00', '2025-03-25T22:00:00.000Z'],
    ['2025-03-25T22:00:01.5', '2025-03-25T22:00:01.500Z'],
    ['2025-03-25T22:00:00Z', '2025-03-25T22:00:00.000Z'],
    ['2025-03-25T22:00:00+02:00', '2025-03-25T20:00:00.000Z'],
  ])('%s is a moment', (text, moment) => expect(momentOfIso(text)?.toISOString()).toBe(moment));

  it.each(['', 'March', '2025-13-25', '2025-03-25T99:00', '22:00:00'])('%j is none', (text) =>
    expect(momentOfIso(text)).toBeNull(),
  );
});

describe('a number format', () => {
  it.each([
    'yyyy-mm-dd',
    'dd/mm/yyyy\\ hh:mm',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-40C]d mmm yy;@',
    'm/d/yy h:mm AM/PM',
    '[h]:mm:ss',
    '[mm]:ss.0',
    '[hh]',
    'hh"h"mm',
  ])('%s shows a time', (format) => expect(isTimeFormat(format)).toBe(true));

  it.each([
    'General',
    '0.00%',
    '#,##0 "jours"',
    '0\\d',
    '#,##0_d',
    '0*y',
    '[Red]0;[Black]0',
    '[$Md-40C] #,##0',
    '[>=1000]#,##0,"k";0',
    '0.00E+00',
    '@',
    '',
  ])('%j shows none', (format) => expect(isTimeFormat(format)).toBe(false));
});
