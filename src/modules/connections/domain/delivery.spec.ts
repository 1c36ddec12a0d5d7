import { describe, expect, it } from '@jest/globals';

import { keepsBody, replayRefusal, type DeliveryState } from './delivery.js';

describe('a delivery', () => {
  it.each<[DeliveryState, boolean, string | null]>([
    ['waiting', true, 'delivery_not_failed'],
    ['failed', true, null],
    ['failed', false, 'delivery_not_kept'],
    ['read', true, null],
    ['read', false, 'delivery_not_failed'],
  ])('that is %s, its body kept: %s, is refused a replay by %s', (state, isKept, refusal) =>
    expect(replayRefusal(state, isKept)).toBe(refusal),
  );

  it('keeps its body where what was refused of it comes never again', () => {
    expect(keepsBody('meta', 1)).toBe(true);
    expect(keepsBody('meta', 0)).toBe(false);
    expect(keepsBody('signed', 1)).toBe(false);
  });
});
