import { describe, expect, it } from '@jest/globals';

import { recognised, type CoverageIdentity } from './known-coverage.js';

const piece = (urlKey: string | null, place: string | null = null, wordsKey = 'w') =>
  ({ urlKey, place, wordsKey }) satisfies CoverageIdentity;

describe('the piece that is told', () => {
  it.each([
    ['by its address, whatever its words', [piece('u', null, 'other')], piece('u')],
    ['by its words', [piece(null)], piece(null)],
    ['by its words, its address being new', [piece(null)], piece('u')],
    ['by its words, its address being known', [piece('u')], piece(null)],
    ['by its words, its page being new', [piece(null)], piece(null, 'p. 1')],
    ['by its words and page, however typed', [piece(null, 'P 1')], piece(null, 'p. 1')],
  ])('is known %s', (_, known, told) => {
    expect(recognised(known, told)).toBe(known[0]);
  });

  it.each([
    ['nothing is known', [], piece('u')],
    ['its address is another', [piece('u')], piece('v')],
    ['its page is another', [piece(null, 'p. 1')], piece(null, 'p. 2')],
    ['its words are others', [piece(null, null, 'other')], piece(null)],
    ['neither has an address', [piece(null, null, 'other')], piece(null)],
  ])('is new where %s', (_, known, told) => {
    expect(recognised(known, told)).toBeNull();
  });

  it('is the one at its address, rather than the one with its words', () => {
    const known = [piece(null), piece('u', null, 'other')];
    expect(recognised(known, piece('u'))).toBe(known[1]);
  });

  it('is, of several, the one at the same place', () => {
    const known = [piece(null), piece(null, 'p. 1'), piece(null, 'p. 2')];
    expect(recognised(known, piece(null, 'p. 2'))).toBe(known[2]);
    expect(recognised(known, piece(null))).toBe(known[0]);
    expect(recognised(known, piece(null, 'p. 3'))).toBe(known[0]);
    expect(recognised(known.slice(1), piece(null))).toBe('several');
    expect(recognised([piece('u'), piece('v')], piece(null))).toBe('several');
  });
});
