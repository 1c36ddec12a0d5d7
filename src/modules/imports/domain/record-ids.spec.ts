import { describe, expect, it } from '@jest/globals';

import { looksBent, readRecordId, bentHint, isBentFrom } from './record-ids.js';

const id = (text: string) => ({ kind: 'id', id: text });

describe('readRecordId', () => {
  it.each([
    ['17960320052859139', '17960320052859139'],
    [' 17960320052859139\u00a0', '17960320052859139'],
    ['\ufeff17960320052859139', '17960320052859139'],
    ['="17960320052859139"', '17960320052859139'],
    ["'17960320052859139", '17960320052859139'],
    ['007', '007'],
    ['t7mySEamkKQ', 't7mySEamkKQ'],
    ['-7mySEamkKQ', '-7mySEamkKQ'],
    ['12345678E12', '12345678E12'],
    ['1E123456789', '1E123456789'],
    ['17960.0', '17960'],
  ])('takes %s as it stands', (text, expected) => {
    expect(readRecordId(text)).toEqual(id(expected));
  });

  it('takes a number that kept all its digits', () => {
    expect(readRecordId(123456789012345)).toEqual(id('123456789012345'));
    expect(readRecordId(1234567890123456)).toEqual(id('1234567890123456'));
  });

  it.each([
    '1.79603E+16',
    '1,79603E+16',
    '1.7960320052859139e+16',
    '2E+16',
    17960320052859100,
    2 ** 53,
    1234567890123450,
    '17960320052859139.0',
    '#NAME?',
    '#NOM?',
    new Date('2026-10-03T00:00:00Z'),
    true,
  ])('refuses %s, which a spreadsheet has bent', (cell) => {
    expect(readRecordId(cell)).toMatchObject({ kind: 'refused', code: 'id_bent_by_spreadsheet' });
  });

  it('shows the person what stands there', () => {
    expect(readRecordId('1.79603E+16')).toEqual({
      kind: 'refused',
      code: 'id_bent_by_spreadsheet',
      text: '1.79603E+16',
    });
  });

  it.each([1.5, -3, Number.NaN, 'a'.repeat(201), '123\n456'])('refuses %s, no id', (cell) => {
    expect(readRecordId(cell)).toMatchObject({ kind: 'refused', code: 'id_unreadable' });
  });

  it('is unknown where nothing stands', () => {
    expect([null, '', ' ', '=""', 'n/a', '-'].map(readRecordId)).toEqual(
      Array(6).fill({ kind: 'unknown' }),
    );
  });
});

describe('looksBent', () => {
  const bent = ['17960320052859100', '17933202951319100', '="18012345678901200"'];

  it('sees a column in which a spreadsheet put zeros for digits', () => {
    expect(looksBent([...bent, null, '12345', 'Total'])).toBe(true);
  });

  it('believes a column in which one id has digits there', () => {
    expect(looksBent([...bent, '17960320052859139'])).toBe(false);
  });

  it('does not judge by one or two ids, which may end in zeros', () => {
    expect(looksBent(bent.slice(0, 2))).toBe(false);
    expect(looksBent(['1000', '2000', '3000'])).toBe(false);
  });
});

describe('what one id tells of its column', () => {
  it.each([
    ['17960320052859000', 'bent'],
    ['17960320052859139', 'whole'],
    ['123456789012345', null],
    ['t7mySEamkKQ', null],
    [17960320052859000, null],
  ])('%p: %p', (cell, hint) => expect(bentHint(cell)).toBe(hint));

  it('is certain from the third one on, unless one is whole', () => {
    expect(isBentFrom(3, 0)).toBe(true);
    expect(isBentFrom(2, 0)).toBe(false);
    expect(isBentFrom(3, 1)).toBe(false);
  });
});
