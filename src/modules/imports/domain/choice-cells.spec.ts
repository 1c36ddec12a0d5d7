import { describe, expect, it } from '@jest/globals';

import { meaningOf, readChoice, readFlag } from './choice-cells.js';
import { FLAG_CHOICES } from './kinds/flag-words.js';
import { FIELD_CHOICES } from './kinds/person-words.js';
import { PLATFORM_CHOICES } from './kinds/post-words.js';

describe('a choice', () => {
  it.each([
    ['Football', 'sport'],
    ['GASTRONOMIE', 'food'],
    ['Cinéma', 'cinema'],
    ['local_life', 'local_life'],
  ])('%s is %s', (text, value) =>
    expect(readChoice(text, FIELD_CHOICES, 'other')).toEqual({ kind: 'value', value }),
  );

  it('of several words is the first that is known, and that is told', () => {
    expect(readChoice('Lifestyle / Cuisine et voyage', FIELD_CHOICES, 'other')).toMatchObject({
      value: 'food',
      isGuess: false,
      note: { code: 'choice_taken_as', params: { text: 'Lifestyle / Cuisine et voyage' } },
    });
  });

  it('that is not known is a guess where there is something to take it for', () => {
    expect(readChoice('Apiculture', FIELD_CHOICES, 'other')).toMatchObject({
      value: 'other',
      isGuess: true,
    });
  });

  it('that is not known is refused else, with what is', () => {
    expect(readChoice('Minitel', PLATFORM_CHOICES, undefined)).toEqual({
      kind: 'refused',
      code: 'choice_unknown',
      params: { text: 'Minitel', expected: expect.stringContaining('instagram, facebook') },
    });
  });

  it('that says nothing is unknown', () => {
    expect(readChoice('n/a', PLATFORM_CHOICES, undefined)).toEqual({ kind: 'unknown' });
  });

  it('is never a word that every object has', () => {
    expect(meaningOf({}, 'constructor')).toBeUndefined();
  });
});

describe('yes or no', () => {
  it.each(['oui', 'X', '1', 'Présent', 'vrai', '✓', 'Venu', 'checked in'])('%s is yes', (text) =>
    expect(readFlag(text, FLAG_CHOICES)).toMatchObject({ value: true }),
  );

  it.each(['non', '0', 'Absente', 'false', 'no-show', 'pas venu'])('%s is no', (text) =>
    expect(readFlag(text, FLAG_CHOICES)).toMatchObject({ value: false }),
  );

  it('is neither where the word is another', () => {
    expect(readFlag('peut-être', FLAG_CHOICES)).toMatchObject({ code: 'flag_unreadable' });
    expect(readFlag('—', FLAG_CHOICES)).toEqual({ kind: 'unknown' });
  });
});
