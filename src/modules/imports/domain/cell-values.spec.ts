import { describe, expect, it } from '@jest/globals';

import { cellText, isUnknownWord, refusedCell, saying, saysNothing } from './cell-values.js';
import { refuseCell } from './cell-reading.js';

describe('a cell as text', () => {
  it.each([
    [' Léa ', 'Léa'],
    [33612345678, '33612345678'],
    [true, 'true'],
    [new Date('2026-03-28T00:00:00Z'), '2026-03-28'],
    [new Date('2026-03-28T21:00:00Z'), '2026-03-28 21:00'],
  ])('%p is %s', (cell, text) => expect(cellText(cell)).toBe(text));

  it.each([null, '', '   ', '\u200b', new Date(Number.NaN)])('%p says nothing', (cell) =>
    expect(cellText(cell)).toBeNull(),
  );
});

describe('a word that says that there is nothing', () => {
  it('is a dash or a mark of a spreadsheet, where any word may be a name', () => {
    expect(['-', '—', 'n/a', '#N/A', '#REF!'].every(saysNothing)).toBe(true);
    expect(['So', 'Na', 'NC', 'null', '- a'].some(saysNothing)).toBe(false);
  });

  it('may be shorter, where no name can stand', () => {
    expect(['NC', 's.o.', 'null', '-'].every(isUnknownWord)).toBe(true);
  });
});

it('a reading carries what there is to know about it, and a refusal the text that was met', () => {
  expect(saying(3)).toEqual({ kind: 'value', value: 3 });
  expect(refusedCell(refuseCell('number_unreadable', 'abc'))).toEqual({
    kind: 'refused',
    code: 'number_unreadable',
    params: { text: 'abc' },
  });
});
