import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ABOUT_LINEAR, growth } from '../../../../test/support/growth.js';
import { headerKey } from './headers.js';

describe('headerKey', () => {
  it.each([
    ['case', 'POST Id', 'post id'],
    ['accents', 'Légende de la publication', 'legende de la publication'],
    ['accents written apart', 'Le\u0301gende', 'legende'],
    ['ligatures', 'Mise en œuvre', 'mise en oeuvre'],
    ['a byte order mark', '\ufeffPost ID', 'post id'],
    ['quotes around it', '"Post ID"', 'post id'],
    ['a byte order mark before quotes', '\ufeff"Post ID"', 'post id'],
    ['French quotes', '« Légende »', 'legende'],
    ['single quotes around it', "'Post ID'", 'post id'],
    ['the star of a field that must be filled in', 'E-mail *', 'e-mail'],
    ['a star in front', '* E-mail', 'e-mail'],
    ['a colon after a no-break space', 'Nom\u00a0:', 'nom'],
    ['a star and a colon', 'Nom* :', 'nom'],
    ['spaces around it', '  Views\t', 'views'],
    ['no-break and narrow no-break spaces', 'Post\u00a0ID\u202fnew', 'post id new'],
    ['several spaces and line ends within', 'Publish \r\n  time', 'publish time'],
    ['unseen characters within', 'Pub\u200blish\u00ad time\u200e', 'publish time'],
  ])('does not see %s', (_what, text, key) => {
    expect(headerKey(text)).toBe(key);
  });

  it('takes all apostrophes for the same', () => {
    expect(headerKey('Date d’export')).toBe("date d'export");
    expect(headerKey('Date d´export')).toBe("date d'export");
  });

  it.each([
    ['Reactions, Comments and Shares', 'reactions, comments and shares'],
    ['Thumbnail click-through rate (%)', 'thumbnail click-through rate (%)'],
    ['accounts.instagram.handle', 'accounts.instagram.handle'],
    ['Vues : total', 'vues : total'],
    ['観る回数', '観る回数'],
  ])('keeps what tells %s from others', (text, key) => {
    expect(headerKey(text)).toBe(key);
  });

  it('is empty where a header says nothing', () => {
    expect(['', ' \u00a0', '""', '***', ':'].map(headerKey)).toEqual(['', '', '', '', '']);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(headerKey(headerKey(text))).toBe(headerKey(text));
      }),
    );
  });

  it('stays quick where a whole caption stands in place of a header', async () => {
    const captions = (size: number): string[] => [`a${'* '.repeat(size)}b`, '*'.repeat(2 * size)];
    const key = (texts: string[]): string[] => texts.map(headerKey);
    expect(await growth(captions, key, 12_500)).toBeLessThan(ABOUT_LINEAR);
  });
});
