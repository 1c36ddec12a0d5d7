import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { comparable, identifyingWords, searchText } from './coverage-words.js';

describe('a headline as it is compared', () => {
  it.each([
    ['L’été à Toulouse', "L'ETE A  TOULOUSE !"],
    ['« Œuvre » – suite', 'oeuvre: suite'],
    ['ＡＢＣ', 'abc'],
  ])('%s is %s', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it.each([
    ['Stade 1', 'Stade 2'],
    ['ليا', 'لي'],
    ['!!!', '???'],
    ['😀', '🏉'],
  ])('%s is not %s', (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });

  it('is itself again, and never empty where it was not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = comparable(text);
        expect(comparable(once)).toBe(once);
        if (text.trim() !== '') expect(once).not.toBe('');
      }),
    );
  });
});

describe('the words of a piece', () => {
  const piece = { kind: 'press', outlet: 'A b', title: 'c' } as const;

  it('are kind, outlet, title and day, each by itself', () => {
    const words = identifyingWords(piece, '2026-03-29');
    expect(identifyingWords({ ...piece, outlet: 'A', title: 'b c' }, '2026-03-29')).not.toBe(words);
    expect(identifyingWords({ ...piece, kind: 'web' }, '2026-03-29')).not.toBe(words);
    expect(identifyingWords(piece, '2026-03-30')).not.toBe(words);
  });
});

describe('what the search reads', () => {
  it('is folded, a line each, of what is known', () => {
    const told = { outlet: 'La Dépêche', title: 'Un\nstade', place: null, author: 'Zoë' };
    expect(searchText(told)).toBe('la depeche\nun stade\nzoe');
  });
});
