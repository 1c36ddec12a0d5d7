import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress, gzipSync, zstdCompressSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';

import { Decompression, type Decoder } from './decompression.js';

const MEBIBYTE = 1024 * 1024;

const read = async (open: () => Decoder, ...chunks: Buffer[]): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  await pipeline(Readable.from(chunks), new Decompression(open), async (body) => {
    for await (const piece of body) pieces.push(piece as Buffer);
  });
  return Buffer.concat(pieces);
};

/** Nothing that compresses well, longer than a decoder lets out at once. */
const long = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * n * 31) % 251));

describe.each([
  ['gzip', (): Decoder => createGunzip(), gzipSync],
  ['zstd', (): Decoder => createZstdDecompress(), zstdCompressSync],
])('a body compressed with %s', (_, open, compress) => {
  const frames = [compress('a\n'), compress(long), compress(''), compress('b\n')];
  const whole = Buffer.concat([Buffer.from('a\n'), long, Buffer.from('b\n')]);

  it('may have several frames, wherever its pieces end', async () => {
    const bytes = Buffer.concat(frames);
    expect(whole.equals(await read(open, bytes))).toBe(true);
    expect(whole.equals(await read(open, ...frames))).toBe(true);
    expect(whole.equals(await read(open, bytes.subarray(0, 30), bytes.subarray(30)))).toBe(true);
  });

  it.each([
    ['followed by something else', [...frames, Buffer.from('garbage')]],
    ['cut off', [Buffer.concat(frames).subarray(0, -3)]],
    ['empty', []],
  ])('is refused where it is %s', async (__, chunks) => {
    await expect(read(open, Buffer.concat(chunks))).rejects.toMatchObject({
      code: expect.stringMatching(/^(Z_|ZSTD_)/),
    });
  });

  it('may not become two hundred times as long as it came', async () => {
    const blank = Buffer.alloc(MEBIBYTE, '\n');
    expect(await read(open, compress(blank))).toHaveLength(MEBIBYTE);
    const bomb = compress(Buffer.alloc(64 * MEBIBYTE, '\n'));
    await expect(read(open, bomb)).rejects.toMatchObject({ code: 'invalid_compression' });
  });
});
