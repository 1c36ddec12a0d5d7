import { describe, expect, it } from '@jest/globals';

import { foldText } from '../../../kernel/fold-text.js';
import { dayInWords, fullYear } from './day-words.js';

describe('dayInWords', () => {
  it.each([
    ['Mar 30, 2026', 2026, 3, 30],
    ['30 mars 2026', 2026, 3, 30],
    ['30-mars-26', 2026, 3, 30],
    ['30.März 2026', 2026, 3, 30],
    ['30. März 2026', 2026, 3, 30],
    ['1er juin 2026', 2026, 6, 1],
    ['June 1st, 2026', 2026, 6, 1],
    ['the 2nd of June 2026', 2026, 6, 2],
    ['2026 June 2', 2026, 6, 2],
    ['8 de marzo de 2026', 2026, 3, 8],
    ['18 января 2026 г.', 2026, 1, 18],
    ['mar. 31 mars 2026', 2026, 3, 31],
    ['mar 31 2026', 2026, 3, 31],
    ['2026年9月13日', 2026, 9, 13],
    ['2026년 9월 13일', 2026, 9, 13],
    ['10 tháng Tám, 2026', 2026, 8, 10],
    ['10 tháng Mười Hai', null, 12, 10],
    ['10 tháng Mười', null, 10, 10],
    ['10 tháng 8', null, 8, 10],
    ['ngày 10 tháng Năm năm 2026', 2026, 5, 10],
    ['July 16', null, 7, 16],
    ['16 juillet', null, 7, 16],
    ['9月13日', null, 9, 13],
  ])('reads %s', (text, year, month, day) => {
    expect(dayInWords(foldText(text))).toEqual({ year, month, day });
  });

  it.each([
    'mars',
    'mars 2026',
    '30',
    '30 2026',
    '1 2 mars 2026',
    '30 mars 2026 2027',
    '30 mars avril',
    '30 mars 126',
    '30 mars maybe',
    '10 tháng Hello',
    '30 mars -5 2026 x',
  ])('finds no day in %s', (text) => {
    expect(dayInWords(foldText(text))).toBeNull();
  });
});

describe('fullYear', () => {
  it('takes 00 to 69 for this century', () => {
    expect(['00', '69', '70', '99', '2026'].map(fullYear)).toEqual([2000, 2069, 1970, 1999, 2026]);
  });
});
