import { expect, it } from '@jest/globals';

import { type RowNote, toldOnce } from './row-notes.js';

const note = (code: RowNote['code'], column: string | null): RowNote => ({
  column,
  field: null,
  code,
  params: {},
});

it('what is true of a whole column is told with its first row, and other things with each', () => {
  const tell = toldOnce();
  const day = note('day_taken_as_start', 'Date');
  const rounded = note('number_rounded', 'Date');
  expect(tell([day, rounded])).toEqual([day, rounded]);
  expect(tell([day, rounded, note('day_taken_as_start', 'Fin')])).toEqual([
    rounded,
    note('day_taken_as_start', 'Fin'),
  ]);
});
