import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { likenessKeys, nameKey, wordsIn } from './person-name.js';

const alike = (one: string, other: string): boolean => {
  const keys = new Set(likenessKeys(one));
  return likenessKeys(other).some((key) => keys.has(key));
};

describe('the words of a text', () => {
  it.each([
    ['  Léa-Marie  d’ŒUVRE ', ['lea', 'marie', 'd', 'oeuvre']],
    ['lea.martin+press@example.fr', ['lea', 'martin', 'press', 'example', 'fr']],
    ['王小明', ['王小明']],
    ['हिन्दी', ['हिन्दी']],
    ['✨', []],
  ])('of %j are %j', (text, words) => expect(wordsIn(text)).toEqual(words));

  it('are cut where they would not fit an index', () => {
    expect(wordsIn('x'.repeat(5_000))).toEqual(['x'.repeat(40)]);
  });
});

describe('a name', () => {
  it.each([
    ['Léa Martin', 'LEA  martin', true],
    ['Jean-Pierre Dupont', 'jean pierre dupont', true],
    ['Léa Martin', 'Martin Léa', false],
    ['✨', '✨ ', true],
    ['✨', '🌊', false],
  ])('%j is exactly %j: %j', (one, other, same) =>
    expect(nameKey(one) === nameKey(other)).toBe(same),
  );

  it.each([
    ['Léa Martin', 'MARTIN Lea'],
    ['Jean-Pierre Dupont', 'Jeanpierre Dupont'],
    ['Léa Martin', 'Lea Martn'],
    ['Léa Martin', 'Lea Matrin'],
    ['Léa Martin', 'Lea Martins'],
    ['Léa Martin', 'Lea Marton'],
    ['Lean Martin', 'Leane Martin'],
    ['Squeezie', 'Squezie'],
    ['✨', '✨'],
  ])('%j is like %j', (one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });

  it.each([
    ['Léa Martin', 'Léo Martin'],
    ['Léa Martin', 'Lea Mertan'],
    ['Léa Martin', 'Léa Bernard'],
    ['Léa Martin', 'Léa'],
    ['Jean Martin', 'Joan Martin'],
    ['Guest 10000', 'Guest 10001'],
    ['✨', '🌊'],
  ])('%j is not like %j', (one, other) => expect(alike(one, other)).toBe(false));

  it('has keys that an index takes, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const keys = likenessKeys(name);
        expect(keys.length).toBeGreaterThan(0);
        expect(Math.max(...keys.map((key) => Buffer.byteLength(key)))).toBeLessThan(2_500);
      }),
    );
  });
});
