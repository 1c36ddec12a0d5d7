import { describe, expect, it } from '@jest/globals';

import { LANGUAGE_TAG, spokenLocale } from './language.js';

describe('language tags', () => {
  it.each(['fr', 'fr-FR', 'pt-BR', 'zh-Hant-TW', 'oci'])('%s is one', (tag) => {
    expect(LANGUAGE_TAG.test(tag)).toBe(true);
  });

  it.each(['', 'f', 'french', 'fr_FR', 'fr-', 'fr FR'])('"%s" is none', (tag) => {
    expect(LANGUAGE_TAG.test(tag)).toBe(false);
  });

  it.each([
    ['fr-CA', 'fr'],
    ['EN', 'en'],
    ['es', null],
    [null, null],
  ])('somebody who reads %s is written to in %s', (tag, locale) => {
    expect(spokenLocale(tag)).toBe(locale);
  });
});
