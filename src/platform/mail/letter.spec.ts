import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { layOut, oneLine } from './letter.js';

const letter = {
  locale: 'fr',
  subject: 'Invitation',
  paragraphs: ['Bonjour <b>Zoé</b> & "co",'],
  button: 'Entrer',
  url: 'https://tribune.example/join#abc',
  footer: 'Ce lien est personnel.',
} as const;

describe('letters', () => {
  it('escape in HTML what people wrote', () => {
    const { html } = layOut(letter);
    expect(html).toContain('Bonjour &lt;b&gt;Zoé&lt;/b&gt; &amp; &quot;co&quot;,');
    expect(html).not.toContain('<b>');
  });

  it('carry the link in both forms', () => {
    expect(layOut(letter).text).toContain(letter.url);
    expect(layOut(letter).html).toContain(`href="${letter.url}"`);
  });

  it('have a subject of one line without control characters, whatever it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (subject) => {
        expect(layOut({ ...letter, subject }).subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('keep emoji and scripts that run from right to left, but no sign that turns what is around', () => {
    expect(oneLine('فريق 👩‍🚒 Équipe')).toBe('فريق 👩‍🚒 Équipe');
    expect(oneLine('safe\u202egnp.exe')).toBe('safegnp.exe');
    expect(oneLine('a\r\nBcc: b\u0085c\u2028d\u0000e')).toBe('a Bcc: b c d e');
  });
});
