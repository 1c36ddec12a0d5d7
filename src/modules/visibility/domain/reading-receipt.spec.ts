import { describe, expect, it } from '@jest/globals';

import { keptBy, receiptOf, spansOf } from './reading-receipt.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 28, hour));
const stored = (postId: string, hour: number) => ({ postId, capturedAt: at(hour), source: 'a' });

describe('the receipt of a reading', () => {
  it('leads back to where it went, through JSON', () => {
    const boxed = { postKey: 'instagram:1', capturedAt: at(2), source: 'b' };
    const receipts = [receiptOf(stored('p', 1)), receiptOf(boxed)];
    const kept = keptBy(JSON.parse(JSON.stringify(receipts)) as typeof receipts);
    expect(kept).toEqual({ stored: [stored('p', 1)], boxed: [boxed] });
  });
});

describe('readings by post', () => {
  it('tell the earliest and how many they are', () => {
    expect(spansOf([stored('p', 3), stored('q', 2), stored('p', 1)])).toEqual([
      { postId: 'p', since: at(1), count: 2 },
      { postId: 'q', since: at(2), count: 1 },
    ]);
    expect(spansOf([])).toEqual([]);
  });
});
