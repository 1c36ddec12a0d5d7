import { describe, expect, it } from '@jest/globals';

import { shapeFault } from './body-shape.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('the shape of a body', () => {
  it('is fit where it is like ours', () => {
    expect(shapeFault({ name: 'x', list: [{ a: [1, 2, null] }] })).toBeNull();
    expect(shapeFault(undefined)).toBeNull();
    expect(shapeFault('text')).toBeNull();
    expect(shapeFault(nested(32))).toBeNull();
  });

  it('is too deep beyond 32 levels, and says so of 100,000 without falling', () => {
    expect(shapeFault(nested(40))).toBe('too_deep');
    expect(shapeFault(nested(100_000))).toBe('too_deep');
  });

  it('may not use names that every object has', () => {
    for (const name of ['constructor', 'hasOwnProperty', '__proto__', 'toString']) {
      expect(shapeFault(JSON.parse(`{"a": {"${name}": 1}}`))).toBe('inherited_name');
    }
  });
});
