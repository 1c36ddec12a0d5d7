import { describe, expect, it } from '@jest/globals';
import { checkParty } from './party.js';

describe('checkParty', () => {
  it.each([
    [1, 1, 0],
    [2, 3, 1],
    [3, 3, 0],
  ])('accepts %i of at most %i with %i companions named', (requested, limit, companions) => {
    expect(() => checkParty({ requested, limit, companions })).not.toThrow();
  });

  it.each([
    ['party_too_small', '/partySize', 0, 3, 0],
    ['party_too_small', '/partySize', -1, 3, 0],
    ['party_too_small', '/partySize', 1.5, 3, 0],
    ['party_above_limit', '/partySize', 4, 3, 0],
    ['too_many_companions', '/companions', 2, 3, 2],
    ['too_many_companions', '/companions', 1, 3, 1],
  ])('refuses with %s at %s: %d of %i, %i named', (code, pointer, requested, limit, companions) => {
    expect(() => checkParty({ requested, limit, companions })).toThrow(
      expect.objectContaining({ code, pointer }),
    );
  });
});
