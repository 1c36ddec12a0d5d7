import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { parseExactly } from './exact-json.js';

const bytes = (text: string): Buffer => Buffer.from(text);

describe('JSON read exactly', () => {
  it('keeps every digit of an id that came as a number', () => {
    expect(parseExactly(bytes('[{"media_id":18023345989012587001,"n":1}]'), 'media_id')).toEqual([
      { media_id: '18023345989012587001', n: 1 },
    ]);
  });

  it('does not take a number for exact that lost its digits on the way', () => {
    expect(parseExactly(bytes('{"media_id":1.8e16}'), 'media_id')).toEqual({ media_id: 1.8e16 });
  });

  it('leaves an id that came as text, and what is no number, as it is', () => {
    const text = '{"a":{"media_id":"0042"},"b":{"media_id":null},"c":{"media_id":{"n":1}}}';
    expect(parseExactly(bytes(text), 'media_id')).toEqual(JSON.parse(text));
  });

  it('is JSON.parse for everything else', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseExactly(bytes(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses bytes that are not UTF-8, instead of bending them', () => {
    expect(() => parseExactly(Buffer.from([0x22, 0xff, 0x22]))).toThrow();
    expect(() => parseExactly(bytes('{'))).toThrow();
  });
});
