import { describe, expect, it } from '@jest/globals';
import { engagementsOf } from './engagements.js';

describe('engagementsOf', () => {
  it('adds the five, and nothing else', () => {
    const values = { likes: 100, comments: 20, shares: 5, saves: 3, replies: 1 };
    expect(engagementsOf({ ...values, clicks: 50, follows: 9, views: 1000 })).toBe(129);
  });

  it('adds what is known', () => {
    expect(engagementsOf({ likes: 10, comments: null, shares: 0 })).toBe(10);
  });

  it('keeps a known zero and a negative count', () => {
    expect(engagementsOf({ likes: 0 })).toBe(0);
    expect(engagementsOf({ likes: -2, comments: 5 })).toBe(3);
  });

  it('is unknown where none of the five is known', () => {
    expect(engagementsOf({ likes: null, reach: 900, clicks: 4 })).toBeNull();
    expect(engagementsOf({})).toBeNull();
  });
});
