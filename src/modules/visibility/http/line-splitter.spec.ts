import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { LineSplitter, LONGEST_LINE, type Line } from './line-splitter.js';

const split = (pieces: readonly Buffer[]): Line[] => {
  const splitter = new LineSplitter();
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
};

const cut = (bytes: Buffer, places: readonly number[]): Buffer[] => {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length];
  ends.sort((a, b) => a - b);
  return ends.map((end, n) => bytes.subarray(n === 0 ? 0 : ends[n - 1], end));
};

const TOO_LONG = { code: 'line_too_long' };
const NOT_TEXT = { code: 'line_not_json' };

describe('lines of bytes that come in pieces', () => {
  it('are the same wherever the pieces end', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '🏉', '\n', '\r', '{') }));
    const places = fc.array(fc.nat(500), { maxLength: 8 });
    fc.assert(
      fc.property(text, places, (parts, ends) => {
        const whole = parts.join('\n');
        const lines = whole.split('\n');
        if (lines.at(-1) === '') lines.pop();
        expect(split(cut(Buffer.from(whole), ends))).toEqual(lines);
      }),
    );
  });

  it.each([LONGEST_LINE, LONGEST_LINE + 1])('of %d bytes are measured', (length) => {
    const long = 'x'.repeat(length);
    const expected = length > LONGEST_LINE ? TOO_LONG : long;
    for (const places of [[], [10], [10, 40_000, 65_530], [length], [length + 1]]) {
      const lines = split(cut(Buffer.from(`a\n${long}\nb`), places));
      expect(lines).toEqual(['a', expected, 'b']);
    }
  });

  it('are measured in bytes, not in characters', () => {
    const long = 'é'.repeat(LONGEST_LINE / 2 + 1);
    expect(split([Buffer.from(`${long}\nb\n`)])).toEqual([TOO_LONG, 'b']);
  });

  it('keep no line that has no end', () => {
    const splitter = new LineSplitter();
    const piece = Buffer.alloc(30_000, 'x');
    for (let n = 0; n < 100; n += 1) expect(splitter.push(piece)).toEqual([]);
    expect(splitter.push(Buffer.from('\nb\n'))).toEqual([TOO_LONG, 'b']);
    expect(splitter.end()).toEqual([]);
  });

  it('that are not UTF-8 are told, and the others are read', () => {
    const bad = Buffer.concat([
      Buffer.from('a\n'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('\né\n'),
    ]);
    expect(split([bad])).toEqual(['a', NOT_TEXT, 'é']);
    for (let place = 0; place < bad.length; place += 1) {
      expect(split(cut(bad, [place]))).toEqual(['a', NOT_TEXT, 'é']);
    }
  });
});
