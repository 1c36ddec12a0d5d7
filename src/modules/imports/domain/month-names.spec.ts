import { describe, expect, it } from '@jest/globals';

import { isWeekday, monthNamed } from './month-names.js';

describe('monthNamed', () => {
  it.each([
    ['March', 3],
    ['mars', 3],
    ['MARS', 3],
    ['marzo', 3],
    ['März', 3],
    ['января', 1],
    ['январь', 1],
    ['mayıs', 5],
    ['août', 8],
    ['aout', 8],
    ['juil.', 7],
    ['janv.', 1],
    ['févr.', 2],
    ['fév', 2],
    ['Sept', 9],
    ['sep', 9],
    ['déc.', 12],
    ['lipca', 7],
    ['mai', 5],
    ['gener', 1],
  ])('knows %s', (name, month) => {
    expect(monthNamed(name)).toBe(month);
  });

  it('knows the twelve of English and French, long and short', () => {
    const named = (names: string) => names.split(' ').map(monthNamed);
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(named('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')).toEqual(all);
    expect(named('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.')).toEqual(all);
    expect(
      named('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    ).toEqual(all);
  });

  it('does not choose where languages mean different months', () => {
    expect(['listopad', 'lip', 'lis', 'srp'].map(monthNamed)).toEqual([null, null, null, null]);
  });

  it.each(['', '10', 'monday', 'constructor', 'ma', 'marsouin'])(
    'does not take "%s" for a month',
    (word) => {
      expect(monthNamed(word)).toBeNull();
    },
  );
});

describe('isWeekday', () => {
  it.each(['lundi', 'lun.', 'Monday', 'Wed', 'miércoles', 'Montag'])('knows %s', (word) => {
    expect(isWeekday(word)).toBe(true);
  });

  it.each(['mars', 'March', 'juin', ''])('does not take "%s" for one', (word) => {
    expect(isWeekday(word)).toBe(false);
  });
});
