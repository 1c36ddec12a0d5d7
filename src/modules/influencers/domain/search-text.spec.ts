import { describe, expect, it } from '@jest/globals';

import { searchText } from './search-text.js';

describe('searchText', () => {
  it('holds name, addresses and handles without case and accents', () => {
    expect(searchText('Léa\nNOËL', ['Lea@Example.com'], ['Lea.Eats'])).toBe(
      'lea noel\nlea@example.com\n@lea.eats',
    );
  });
});
