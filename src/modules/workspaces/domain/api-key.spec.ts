import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatApiKey, isApiKey } from './api-key.js';

const aKey = (): string => formatApiKey(randomBytes(64), crc32);

describe('API keys', () => {
  it('begin with their prefix and have 42 characters', () => {
    expect(aKey()).toMatch(/^trb_[0-9A-Za-z]{38}$/);
  });

  it('are recognised', () => {
    expect(isApiKey(aKey(), crc32)).toBe(true);
  });

  it('with one character changed are not', () => {
    fc.assert(
      fc.property(fc.nat(37), fc.constantFrom('a', 'B', '7'), (place, character) => {
        const key = aKey();
        const at = 4 + place;
        fc.pre(key[at] !== character);
        expect(isApiKey(key.slice(0, at) + character + key.slice(at + 1), crc32)).toBe(false);
      }),
    );
  });

  it('cut short, or of another product, are not', () => {
    expect(isApiKey(aKey().slice(0, -1), crc32)).toBe(false);
    expect(isApiKey(aKey().replace('trb_', 'xyz_'), crc32)).toBe(false);
    expect(isApiKey('', crc32)).toBe(false);
  });

  it('need enough randomness', () => {
    expect(() => formatApiKey(new Uint8Array(8), crc32)).toThrow('random');
  });
});
