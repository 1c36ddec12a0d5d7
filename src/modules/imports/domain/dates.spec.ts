import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type DateRules, readMoment } from './dates.js';

const paris: DateRules = { order: 'dmy', timeZone: 'Europe/Paris' };
const pacific: DateRules = { order: 'mdy', timeZone: 'America/Los_Angeles' };
const exported: DateRules = { ...paris, exportDay: '2026-02-28' };
const day = (text: string) => ({ kind: 'day', day: text });
const instant = (text: string) => ({ kind: 'instant', at: new Date(text) });
const refused = (code: string, text: string) => ({ kind: 'refused', code, text });

describe('readMoment', () => {
  it.each([
    ['2025-03-25', '2025-03-25'],
    ['2025/03/25', '2025-03-25'],
    ['2025. 3. 25.', '2025-03-25'],
    ['20250325', '2025-03-25'],
    ['25/03/2025', '2025-03-25'],
    ['25.03.2025', '2025-03-25'],
    ['25-3-2025', '2025-03-25'],
    ['5/3/25', '2025-03-05'],
    ['05/03/69', '2069-03-05'],
    ['05/03/70', '1970-03-05'],
    ['Mar 30, 2026', '2026-03-30'],
    ['30-Mar-26', '2026-03-30'],
    ['30 mars 2026', '2026-03-30'],
    ['30\u00a0mars\u202f2026', '2026-03-30'],
    ['\ufeff30 MARS 2026', '2026-03-30'],
    ['1er juin 2026', '2026-06-01'],
    ['lundi 1er juin 2026', '2026-06-01'],
    ['45741', '2025-03-25'],
  ])('reads the day %s', (text, expected) => {
    expect(readMoment(text, paris)).toEqual(day(expected));
  });

  it.each([
    ['2025-03-25T22:00:00Z', '2025-03-25T22:00:00Z'],
    ['2025-03-25T22:00:00.250+02:00', '2025-03-25T20:00:00.250Z'],
    ['2025-03-25 22:00 +0000', '2025-03-25T22:00:00Z'],
    ['2025-03-25T22:00', '2025-03-25T21:00:00Z'],
    ['25/03/2025 22:00', '2025-03-25T21:00:00Z'],
    ['25/03/2025 à 22h00', '2025-03-25T21:00:00Z'],
    ['25/07/2025 à 22\u202fh\u202f00', '2025-07-25T20:00:00Z'],
    ['30 mars 2026 à 22:00', '2026-03-30T20:00:00Z'],
    ['22:00, 30 mars 2026', '2026-03-30T20:00:00Z'],
    ['Mar 30, 2026, 10:00\u202fPM', '2026-03-30T20:00:00Z'],
    ['Wed Mar 25 22:00:00 +0000 2026', '2026-03-25T22:00:00Z'],
    ['2026年9月13日 22:00', '2026-09-13T20:00:00Z'],
    ['25/03/2025 00:00', '2025-03-24T23:00:00Z'],
    ['45741.5', '2025-03-25T11:00:00Z'],
    ['45741,5', '2025-03-25T11:00:00Z'],
  ])('reads the instant %s', (text, expected) => {
    expect(readMoment(text, paris)).toEqual(instant(expected));
  });

  it('reads what Meta writes, in Pacific time', () => {
    expect(readMoment('03/25/2025 22:00', pacific)).toEqual(instant('2025-03-26T05:00:00Z'));
  });

  it('takes the earlier where clocks are changed', () => {
    expect(readMoment('26/10/2025 02:30', paris)).toEqual(instant('2025-10-26T00:30:00Z'));
    expect(readMoment('30/03/2025 02:30', paris)).toEqual(instant('2025-03-30T00:30:00Z'));
  });

  it.each([
    ['February 28', '2026-02-28'],
    ['July 16', '2025-07-16'],
    ['16 juillet', '2025-07-16'],
    ['8 de marzo', '2025-03-08'],
    ['18 января', '2026-01-18'],
    ['9月13日', '2025-09-13'],
    ['10 tháng Tám', '2025-08-10'],
    ['1er mars', '2025-03-01'],
  ])('gives %s the last year in which it was before the export', (text, expected) => {
    expect(readMoment(text, exported)).toEqual(day(expected));
  });

  it('finds the leap day of the year before', () => {
    const rules = { ...paris, exportDay: '2025-02-28' };
    expect(readMoment('29 February', rules)).toEqual(day('2024-02-29'));
    expect(readMoment('29 February', exported)).toMatchObject({ code: 'date_does_not_exist' });
  });

  it('does not invent a year', () => {
    expect(readMoment('July 16', paris)).toEqual(refused('date_without_year', 'July 16'));
  });

  it('reads figures in the order of their column', () => {
    expect(readMoment('03/04/2025', paris)).toEqual(day('2025-04-03'));
    expect(readMoment('03/04/2025', pacific)).toEqual(day('2025-03-04'));
    expect(readMoment('03/04/05', { ...paris, order: 'ymd' })).toEqual(day('2003-04-05'));
  });

  it('refuses a date in another order than its column', () => {
    expect(readMoment('25/03/2025', pacific)).toEqual(refused('date_in_other_order', '25/03/2025'));
    const yearFirst = { ...paris, order: 'ymd' } as const;
    expect(readMoment('03/04/2025', yearFirst)).toMatchObject({ code: 'date_in_other_order' });
  });

  it('reads in a column without an order what can be read in one way only', () => {
    const torn = { ...paris, order: null };
    expect(readMoment('25/03/2025', torn)).toEqual(day('2025-03-25'));
    expect(readMoment('03/25/2025', torn)).toEqual(day('2025-03-25'));
    expect(readMoment('05/05/2025', torn)).toEqual(day('2025-05-05'));
    expect(readMoment('03/04/2025', torn)).toEqual(refused('date_ambiguous', '03/04/2025'));
  });

  it('takes what a spreadsheet holds as it stands on the wall of the zone', () => {
    expect(readMoment(45741, pacific)).toEqual(day('2025-03-25'));
    expect(readMoment(45741.5, pacific)).toEqual(instant('2025-03-25T19:00:00Z'));
    expect(readMoment(20250325, pacific)).toEqual(day('2025-03-25'));
    expect(readMoment(new Date('2025-03-25T00:00:00Z'), pacific)).toEqual(day('2025-03-25'));
    expect(readMoment(new Date('2025-03-25T12:00:00Z'), pacific)).toEqual(
      instant('2025-03-25T19:00:00Z'),
    );
  });

  it.each(['Lifetime', ' lifetime ', 'Global'])('knows that %s is no day', (text) => {
    expect(readMoment(text, pacific)).toEqual({ kind: 'lifetime' });
  });

  it.each([null, '', ' ', '-', '—', 'n/a'])('takes %j for unknown', (cell) => {
    expect(readMoment(cell, paris)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['31/02/2025', 'date_does_not_exist'],
    ['2025-02-29', 'date_does_not_exist'],
    ['2025-13-01', 'date_does_not_exist'],
    ['0000-01-01', 'date_does_not_exist'],
    ['31 avril 2026', 'date_does_not_exist'],
    ['25/03/2025 24:00', 'time_does_not_exist'],
    ['25/03/2025 13:00 PM', 'time_does_not_exist'],
    ['25/03/2025 22:00 +99:00', 'time_does_not_exist'],
    ['25/03/2025 22:00 PDT', 'date_unreadable'],
    ['yesterday', 'date_unreadable'],
    ['22:00', 'date_unreadable'],
    ['mars 2026', 'date_unreadable'],
    ['2026', 'date_unreadable'],
    ['25/03', 'date_unreadable'],
    ['25/03.2025', 'date_unreadable'],
    ['25/03/125', 'date_unreadable'],
    ['25/3/5', 'date_unreadable'],
    ['30 mars avril 2026', 'date_unreadable'],
    ['30 listopada 2026', 'date_unreadable'],
    ['17960320', 'date_unreadable'],
    ['30 mars 2026'.padEnd(101, '!'), 'date_unreadable'],
    [true, 'date_unreadable'],
    [Number.NaN, 'date_unreadable'],
    [60, 'date_unreadable'],
    [1_774_900_000, 'date_unreadable'],
    [new Date(Number.NaN), 'date_unreadable'],
  ])('refuses %s', (cell, code) => {
    expect(readMoment(cell, paris)).toMatchObject({ kind: 'refused', code });
  });

  it('reads back every moment as people and programs write it', () => {
    const styles: readonly (readonly [string, Intl.DateTimeFormatOptions])[] = [
      ['fr-FR', { dateStyle: 'short', timeStyle: 'short' }],
      ['fr-FR', { dateStyle: 'full', timeStyle: 'short' }],
      ['en-GB', { dateStyle: 'long', timeStyle: 'medium' }],
      ['en-GB', { dateStyle: 'full', timeStyle: 'short' }],
      ['es-ES', { dateStyle: 'long', timeStyle: 'short' }],
      ['es-ES', { dateStyle: 'full', timeStyle: 'short' }],
      ['de-DE', { dateStyle: 'full', timeStyle: 'short' }],
      ['it-IT', { dateStyle: 'long', timeStyle: 'short' }],
      ['pt-BR', { dateStyle: 'full', timeStyle: 'short' }],
      ['ru-RU', { dateStyle: 'long', timeStyle: 'short' }],
      ['tr-TR', { dateStyle: 'long', timeStyle: 'short' }],
      ['sv-SE', { dateStyle: 'long', timeStyle: 'short' }],
      ['ja-JP', { dateStyle: 'long', timeStyle: 'short' }],
      ['vi-VN', { dateStyle: 'long', timeStyle: 'short' }],
    ];
    const minutes = fc
      .date({ min: new Date('1970-01-02'), max: new Date('2069-12-30'), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000));
    fc.assert(
      fc.property(minutes, fc.constantFrom(...styles), (at, [locale, style]) => {
        const text = at.toLocaleString(locale, { ...style, timeZone: 'UTC' });
        expect([text, readMoment(text, { order: 'dmy', timeZone: 'UTC' })]).toEqual([
          text,
          { kind: 'instant', at },
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('answers to any text, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(readMoment(text, paris).kind).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
