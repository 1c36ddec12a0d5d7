import { describe, expect, it } from '@jest/globals';

import { addReceipts, NO_RECEIPT, withRefused } from './receipt-sum.js';
import type { Receipt } from './receipt.js';

const refused = (...places: number[]): Receipt['rejected'] =>
  places.map((index) => ({ index, code: 'c', detail: 'd' }));

const receipt: Receipt = { accepted: 2, duplicates: 1, unmatched: 3, rejected: refused(4) };

describe('receipts', () => {
  it('add up, and what was refused stays in order', () => {
    const later = { ...receipt, rejected: refused(9) };
    expect(addReceipts(receipt, later)).toEqual({
      accepted: 4,
      duplicates: 2,
      unmatched: 6,
      rejected: refused(4, 9),
    });
    expect(addReceipts(NO_RECEIPT, receipt)).toEqual(receipt);
  });

  it('tell what was refused early and late in the order of the rows', () => {
    expect(withRefused(refused(1, 7))(receipt).rejected).toEqual(refused(1, 4, 7));
    expect(withRefused([])(receipt)).toBe(receipt);
  });
});
