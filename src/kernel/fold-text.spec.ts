import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { containsPattern, foldText } from './fold-text.js';

describe('foldText', () => {
  it.each([
    ['Élodie NÔTRE', 'elodie notre'],
    ['Cœur', 'coeur'],
    ['Straße', 'strasse'],
    ['ＦＵＬＬ', 'full'],
    ['İstanbul', 'istanbul'],
    ['نجاة', 'نجاة'],
    ['🎬 Première', '🎬 premiere'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('containsPattern', () => {
  it('takes the wildcards of SQL literally', () => {
    expect(containsPattern(' 50%_É\\ ')).toBe('%50\\%\\_e\\\\%');
  });
});
