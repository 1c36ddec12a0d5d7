import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { promotable, type WaitingParty } from './waiting-list.js';

const party = (id: string, position: number, partySize: number): WaitingParty => ({
  id,
  position,
  partySize,
});

describe('promotable', () => {
  it('offers in the order of the list, whatever order it is given in', () => {
    const waiting = [party('c', 3, 1), party('a', 1, 1), party('b', 2, 1)];
    expect(promotable(waiting, 2)).toEqual(['a', 'b']);
  });

  it('passes over a party that does not fit whole', () => {
    const waiting = [party('a', 1, 3), party('b', 2, 2), party('c', 3, 1)];
    expect(promotable(waiting, 2)).toEqual(['b']);
    expect(promotable(waiting, 1)).toEqual(['c']);
    expect(promotable(waiting, 4)).toEqual(['a', 'c']);
  });

  it('offers nothing without seats', () => {
    expect(promotable([party('a', 1, 1)], 0)).toEqual([]);
    expect(promotable([party('a', 1, 1)], -2)).toEqual([]);
  });

  it('never passes over a party that fits at its turn, and never offers too much', () => {
    const waitingList = fc
      .array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 })
      .map((sizes) => sizes.map((size, index) => party(`p${index}`, index, size)));
    fc.assert(
      fc.property(waitingList, fc.integer({ min: -3, max: 40 }), (waiting, free) => {
        const chosen = new Set(promotable(waiting, free));
        let left = free;
        for (const { id, partySize } of waiting) {
          expect(chosen.has(id)).toBe(partySize <= left);
          if (chosen.has(id)) left -= partySize;
        }
        expect(left).toBeGreaterThanOrEqual(Math.min(free, 0));
      }),
    );
  });
});
