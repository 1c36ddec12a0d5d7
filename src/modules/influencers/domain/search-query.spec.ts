import { describe, expect, it } from '@jest/globals';

import { readSearch } from './search-query.js';

describe('what a text searches', () => {
  it.each([
    ['Léa MARTIN', ['lea', 'martin'], []],
    ['jean p', ['jean'], ['p']],
    ['le petit', ['petit'], ['le']],
    ['le', ['le'], []],
    ['@lea.eats', ['lea', 'eats'], []],
    ['lea@example.com', ['lea'], ['example', 'com']],
    ['@gmail.com', ['gmail', 'com'], []],
    ['martin martin', ['martin'], []],
  ])('of %j are the words %j and the hints %j', (text, words, hints) =>
    expect(readSearch(text)).toEqual({ words, hints }),
  );

  it.each(['%', '_', '0%_n', 'm', '✨', '王'])('is the very text where it is %j', (text) =>
    expect(readSearch(text)).toBeNull(),
  );

  it('is never more than twelve words', () => {
    const many = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    expect(readSearch(many)?.words).toHaveLength(12);
  });
});
