import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cut, lineOf, textOf } from './text-value.js';

describe('a text of a calendar', () => {
  it('is read without its escapes', () => {
    expect(textOf('a\\, b\\; c\\\\n\\nd\\Ne \\x')).toBe('a, b; c\\n\nd\ne \\x');
    expect(lineOf(' a\\n\\t b\u00a0 ')).toBe('a \\t b');
    expect(textOf('\u0000a\ud800')).toBe('a\ufffd');
  });

  it('is read back whatever was written', () => {
    const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0000', ''));
    fc.assert(
      fc.property(texts, (text) => {
        const written = text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
        expect(textOf(written)).toBe(text);
      }),
    );
  });

  it('is cut between characters', () => {
    expect(cut('abc', 3)).toBe('abc');
    expect(cut('abcd', 3)).toBe('ab…');
    expect(cut('a🎉🎉', 3)).toBe('a…');
    expect(cut('a b cd', 3)).toBe('a…');
  });
});
