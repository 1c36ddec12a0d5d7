import { describe, expect, it } from '@jest/globals';

import { wallTimeOfSerial } from './serial-days.js';

describe('wallTimeOfSerial', () => {
  it.each([
    [1, '1900-01-01', 0],
    [59, '1900-02-28', 0],
    [61, '1900-03-01', 0],
    [45741, '2025-03-25', 0],
    [45741.5, '2025-03-25', 43_200_000],
    [45741.9166666667, '2025-03-25', 79_200_000],
    [2_958_465, '9999-12-31', 0],
  ])('means by %d the day %s', (serial, day, milliseconds) => {
    expect(wallTimeOfSerial(serial)).toEqual({ day, milliseconds });
  });

  it.each([60, 60.5, 0, 0.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])(
    'means nothing by %d',
    (serial) => {
      expect(wallTimeOfSerial(serial)).toBeNull();
    },
  );
});
