import { describe, expect, it } from '@jest/globals';

import { SeenWords } from './seen-words.js';

describe('words seen', () => {
  it('find the first row that would have made the same thing, by any of its words', () => {
    const seen = new SeenWords();
    const lea = 'Léa';
    expect(seen.note(1, ['email:lea', 'handle:x:lea'], lea)).toBeNull();
    expect(seen.note(2, ['email:zoe'], 'Zoé')).toBeNull();
    expect(seen.note(5, ['handle:x:lea'], lea)).toEqual({ row: 1, isEqual: true });
    expect(seen.note(6, ['email:lea'], 'Lea')).toEqual({ row: 1, isEqual: false });
    expect(seen.note(7, [], lea)).toBeNull();
  });
});
