import { describe, expect, it } from '@jest/globals';

import { shapeFault } from './body-shape.js';

const MAX = 1_000;

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('the shape of a body', () => {
  it('is fit where it is like ours', () => {
    expect(shapeFault({ name: 'x', list: [{ a: [1, 2, null] }] }, MAX)).toBeNull();
    expect(shapeFault(undefined, MAX)).toBeNull();
    expect(shapeFault('text', MAX)).toBeNull();
    expect(shapeFault(nested(32), MAX)).toBeNull();
  });

  it('is too deep beyond 32 levels, and says so of 100,000 without falling', () => {
    expect(shapeFault(nested(40), MAX)).toBe('too_deep');
    expect(shapeFault(nested(100_000), MAX)).toBe('too_deep');
  });

  it('may not use names that every object has', () => {
    for (const name of ['constructor', 'hasOwnProperty', '__proto__', 'toString']) {
      expect(shapeFault(JSON.parse(`{"a": {"${name}": 1}}`), MAX)).toBe('inherited_name');
    }
  });

  it('may not hold more values than it is allowed, wherever they are', () => {
    expect(shapeFault([1, 2, 3], 3)).toBeNull();
    expect(shapeFault([1, 2, 3, 4], 3)).toBe('too_many_fields');
    expect(shapeFault({ a: [1, 2], b: { c: 3 } }, 5)).toBeNull();
    expect(shapeFault({ a: [1, 2], b: { c: 3 } }, 4)).toBe('too_many_fields');
  });
});
