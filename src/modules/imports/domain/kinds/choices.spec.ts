import { describe, expect, it } from '@jest/globals';

import { choicesOf } from './choices.js';

describe('the words for a choice', () => {
  it('are its own name and what people say', () => {
    expect(choicesOf({ food: ['cuisine'], art: [] })).toEqual({
      food: 'food',
      cuisine: 'food',
      art: 'art',
    });
  });

  it('may not mean two things', () => {
    expect(() => choicesOf({ food: ['x'], art: ['x'] })).toThrow('"x" means two things');
    expect(() => choicesOf({ food: ['x', 'x'] })).not.toThrow();
  });
});
