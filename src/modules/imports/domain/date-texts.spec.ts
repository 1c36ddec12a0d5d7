import { describe, expect, it } from '@jest/globals';

import { dateText } from './date-texts.js';

describe('dateText', () => {
  it('finds the day and the time, in either order', () => {
    for (const text of ['22:00, 30 mars 2026', '30 mars 2026 à 22:00']) {
      const found = dateText(text);
      expect(found?.words).toEqual({ year: 2026, month: 3, day: 30 });
      expect(found?.clock?.milliseconds).toBe(79_200_000);
    }
  });

  it('takes the words between figures and a time for nothing', () => {
    expect(dateText('25/03/2025 à 22h00')?.figures?.dmy).toEqual({ year: 2025, month: 3, day: 25 });
  });

  it.each(['', '-', 'n/a', '22:00', 'soon', `30 mars 2026${' '.repeat(100)}`])(
    'finds no date in "%s"',
    (text) => {
      expect(dateText(text)).toBeNull();
    },
  );
});
