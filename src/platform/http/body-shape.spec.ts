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
    expect(shapeFault(nested(40), MAX)).toEqual({ code: 'too_deep', pointer: '' });
    expect(shapeFault(nested(100_000), MAX)).toEqual({ code: 'too_deep', pointer: '' });
  });

  it('may not use names that every object has, and says where', () => {
    for (const name of ['constructor', 'hasOwnProperty', '__proto__', 'toString']) {
      expect(shapeFault(JSON.parse(`{"x": [], "a/b": [0, {"${name}": 1}]}`), MAX)).toEqual({
        code: 'inherited_name',
        pointer: `/a~1b/1/${name}`,
      });
    }
    expect(shapeFault(JSON.parse('{"__proto__": {"a": 1}}'), MAX)?.pointer).toBe('/__proto__');
  });

  it('may not hold more values than it is allowed, wherever they are', () => {
    expect(shapeFault([1, 2, 3], 3)).toBeNull();
    expect(shapeFault([1, 2, 3, 4], 3)).toEqual({ code: 'too_many_fields', pointer: '' });
    expect(shapeFault({ a: [1, 2], b: { c: 3 } }, 5)).toBeNull();
    expect(shapeFault({ a: [1, 2], b: { c: 3 } }, 4)).toEqual({
      code: 'too_many_fields',
      pointer: '',
    });
  });
});
