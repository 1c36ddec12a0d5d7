import { describe, expect, it } from '@jest/globals';

import { returnOf, type DeliverableStand } from './post-receipt.js';

const stand = (state: DeliverableStand['state'], minute: number): DeliverableStand => ({
  state,
  updatedAt: new Date(Date.UTC(2026, 2, 28, 20, minute)).toISOString(),
});

describe('a deliverable whose post is taken back', () => {
  const before = stand('missed', 1);
  const after = stand('published', 2);
  const move = { id: 'd', before, after };

  it('goes back where nobody touched it since', () => {
    expect(returnOf(move, after)).toBe('restore');
  });

  it('stays where the post had not moved it', () => {
    expect(returnOf({ ...move, before: after }, after)).toBe('nothing');
  });

  it('follows its posts where it moved on by itself', () => {
    expect(returnOf(move, stand('published', 9))).toBe('settle');
    expect(returnOf(move, stand('waived', 3))).toBe('settle');
    expect(returnOf({ ...move, after: before }, after)).toBe('settle');
  });

  it('is refused where somebody verified it', () => {
    expect(returnOf(move, stand('verified', 3))).toBe('refuse');
    const verified = stand('verified', 1);
    expect(returnOf({ ...move, before: verified, after: verified }, verified)).toBe('nothing');
  });
});
