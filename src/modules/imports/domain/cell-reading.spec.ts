import { describe, expect, it } from '@jest/globals';

import { refuseCell, saysUnknown, seenText } from './cell-reading.js';

describe('refuseCell', () => {
  it('shows what stands in the cell', () => {
    expect(refuseCell('number_unreadable', 'abc').text).toBe('abc');
    expect(refuseCell('number_unreadable', null).text).toBe('');
    expect(refuseCell('date_unreadable', new Date(Number.NaN)).text).toBe('');
    expect(refuseCell('number_is_a_date', new Date('2026-03-01T10:00:00Z')).text).toBe(
      '2026-03-01 10:00:00',
    );
  });
});

describe('saysUnknown', () => {
  it('does not take 0 for unknown, nor words that begin alike', () => {
    expect(['0', '0%', 'none of it', 'nadia', '----'].some(saysUnknown)).toBe(false);
  });
});

describe('seenText', () => {
  it('leaves what a person sees', () => {
    expect(seenText('\ufeff\u00a01\u202f234\u200b\t')).toBe('1 234');
  });
});
