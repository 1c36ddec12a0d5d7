import { describe, expect, it } from '@jest/globals';

import { languageOfHeaders } from './header-language.js';

describe('the language of a table', () => {
  it('is that of its headers', () => {
    expect(languageOfHeaders(['Nom', 'Prénom', 'Courriel'], 'en')).toBe('fr');
    expect(languageOfHeaders(['Full name', 'Mobile', 'Email address'], 'fr')).toBe('en');
  });

  it('is that of who asks, where the words are of both or of none', () => {
    expect(languageOfHeaders(['Date', 'Instagram', 'xyz'], 'fr')).toBe('fr');
    expect(languageOfHeaders(['Date', 'Instagram', 'xyz'], 'en')).toBe('en');
  });
});
