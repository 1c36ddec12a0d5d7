import { describe, expect, it } from '@jest/globals';

import { backwardsOf, searchWords, sizeOf } from './search-words.js';

describe('the words by which a person is found', () => {
  it('are those of the name, the addresses and the handles, each once', () => {
    expect(searchWords('Léa Martin', ['lea.martin@example.fr'], ['lea_eats31'])).toEqual([
      ...['lea', 'martin', 'example', 'fr', 'eats31'],
    ]);
    expect(searchWords('✨', [], [])).toEqual([]);
  });

  it('are counted and turned by the letter', () => {
    expect(sizeOf('𠮷明')).toBe(2);
    expect(backwardsOf('𠮷明a')).toBe('a明𠮷');
  });
});
