import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { inOrderOfReference } from './table-order.js';

describe('inOrderOfReference', () => {
  it('puts a table after those that it refers to', () => {
    const references = [
      { from: 'a', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(inOrderOfReference(['a', 'b', 'c', 'd'], references)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('minds neither a table that refers to itself nor one that is not asked for', () => {
    const references = [
      { from: 'a', to: 'a' },
      { from: 'a', to: 'elsewhere' },
    ];
    expect(inOrderOfReference(['a'], references)).toEqual(['a']);
  });

  it('names a circle', () => {
    const references = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(() => inOrderOfReference(['a', 'b', 'c'], references)).toThrow('in a circle: a, b');
  });

  it('keeps every table, and every reference, whatever refers to what', () => {
    const edge = fc.tuple(fc.nat(9), fc.nat(9)).map(([x, y]) => ({
      from: String(Math.max(x, y)),
      to: String(Math.min(x, y)),
    }));
    fc.assert(
      fc.property(fc.array(edge), (references) => {
        const tables = Array.from({ length: 10 }, (_, index) => String(index));
        const ordered = inOrderOfReference([...tables].reverse(), references);
        expect([...ordered].sort()).toEqual(tables);
        for (const { from, to } of references.filter((one) => one.from !== one.to)) {
          expect(ordered.indexOf(to)).toBeLessThan(ordered.indexOf(from));
        }
      }),
    );
  });
});
