import { describe, expect, it } from '@jest/globals';

import { dayInFigures } from './day-figures.js';

describe('dayInFigures', () => {
  it('reads three short numbers in every order', () => {
    expect(dayInFigures('01/02/03')).toEqual({
      dmy: { year: 2003, month: 2, day: 1 },
      mdy: { year: 2003, month: 1, day: 2 },
      ymd: { year: 2001, month: 2, day: 3 },
    });
  });

  it('knows a year by its four digits', () => {
    expect(Object.keys(dayInFigures('01.02.2003') ?? {})).toEqual(['dmy', 'mdy']);
    expect(dayInFigures('2003. 2. 1.')).toEqual({ ymd: { year: 2003, month: 2, day: 1 } });
    expect(dayInFigures('20030201')).toEqual({ ymd: { year: 2003, month: 2, day: 1 } });
  });

  it.each(['1/2', '1/2/3', '1/2.2003', '1/2/203', '2003/2/2003', '1.234.567', '18030201', ''])(
    'finds no date in "%s"',
    (text) => {
      expect(dayInFigures(text)).toBeNull();
    },
  );
});
