import { describe, expect, it } from '@jest/globals';

import { SeenWords } from './seen-words.js';

const [LEA, ZOE, HANDLE] = [1, 2, 3] as const;
const [SAYS_LEA, SAYS_OTHER] = [10, 11] as const;

describe('words seen', () => {
  it('find the first row that would have made the same thing, by any of its words', () => {
    const seen = new SeenWords();
    expect(seen.note(1, [LEA, HANDLE], SAYS_LEA)).toBeNull();
    expect(seen.note(2, [ZOE], SAYS_OTHER)).toBeNull();
    expect(seen.note(5, [HANDLE], SAYS_LEA)).toEqual({ row: 1, isEqual: true });
    expect(seen.note(6, [LEA], SAYS_OTHER)).toEqual({ row: 1, isEqual: false });
    expect(seen.note(7, [], SAYS_LEA)).toBeNull();
  });
});
