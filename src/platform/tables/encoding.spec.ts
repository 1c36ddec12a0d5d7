import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';

import { ENCODING_SAMPLE_BYTES, encodingOf, textOf } from './encoding.js';

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const read = (bytes: readonly Buffer[], encoding = encodingOf(Buffer.concat(bytes))) =>
  text(textOf(Readable.from(bytes), encoding));

describe('the encoding of a text', () => {
  const table = 'Nom;Vues\r\nÉlodie 🏉;12\r\n';

  it.each([
    ['utf-8', Buffer.from(`\uFEFFid\n`)],
    ['utf-16le', Buffer.from('\uFEFF東京', 'utf16le')],
    ['utf-16be', bigEndian('\uFEFF東京')],
  ])('is %s where its mark says so', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it.each([
    ['utf-8', Buffer.from(table)],
    ['utf-16le', Buffer.from(table, 'utf16le')],
    ['utf-16be', bigEndian(table)],
    ['utf-16le', Buffer.from('名,一\n一一一一一一,一\n', 'utf16le')],
    ['utf-16be', bigEndian('名,一\n一一一一一一,一\n')],
    ['windows-1252', Buffer.from('Nom;Prénom\r\n', 'latin1')],
    ['utf-8', Buffer.from('plain')],
    ['utf-8', Buffer.alloc(0)],
  ])('is seen without a mark: %s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding);
  });

  it('is not mistaken where the sample ends within a character', () => {
    const bytes = Buffer.from('é'.repeat(10));
    expect(encodingOf(bytes.subarray(0, -1))).toBe('utf-8');
    const long = Buffer.concat([Buffer.alloc(ENCODING_SAMPLE_BYTES - 1, 'a'), Buffer.from([0xc3])]);
    expect(encodingOf(long)).toBe('utf-8');
  });

  it('is Windows-1252 where the only accent is the last character of the file', () => {
    expect(encodingOf(Buffer.from('nom\ncafé', 'latin1'))).toBe('windows-1252');
  });

  it('stays UTF-8 where a platform cut one emoji in two among many', () => {
    const broken = Buffer.from('🏉').subarray(0, 3);
    expect(encodingOf(Buffer.concat([Buffer.from('é🏉'.repeat(20)), broken]))).toBe('utf-8');
    const within = [Buffer.from('é🏉'.repeat(20)), broken, Buffer.from(' fin\n')];
    expect(encodingOf(Buffer.concat(within))).toBe('utf-8');
  });

  it('is Windows-1252 where French spaces and quotes look like UTF-8 by chance', () => {
    const bytes = Buffer.from('Le café\u00a0» et « été » à Orléans, déjà', 'latin1');
    expect(bytes.includes(Buffer.from([0xe9, 0xa0, 0xbb]))).toBe(true);
    expect(encodingOf(bytes)).toBe('windows-1252');
  });

  it('is not UTF-16 for one stray zero in a long text', () => {
    expect(encodingOf(Buffer.from(`${'plain '.repeat(50)}\0`))).toBe('utf-8');
  });
});

describe('the text of a file', () => {
  it('is decoded whole though pieces cut its characters', async () => {
    const bytes = Buffer.from('\uFEFFÉté 🏉');
    expect(
      await read(
        [...bytes].map((byte) => Buffer.from([byte])),
        'utf-8',
      ),
    ).toBe('Été 🏉');
    const wide = bigEndian('\uFEFFÉté 🏉');
    expect(
      await read(
        [...wide].map((byte) => Buffer.from([byte])),
        'utf-16be',
      ),
    ).toBe('Été 🏉');
  });

  it('has the signs that Windows has and Latin-1 has not', async () => {
    expect(await read([Buffer.from([0x80, 0x92, 0x9c, 0xe9])])).toBe('€’œé');
  });

  it('keeps the no-break spaces', async () => {
    expect(await read([Buffer.from('1\u00a0234\u202f5')])).toBe('1\u00a0234\u202f5');
  });

  const plain = Buffer.alloc(ENCODING_SAMPLE_BYTES, 'a');

  it.each(['latin1', 'utf8'] as const)(
    'has its first accents after the sample right, written in %s',
    async (written) => {
      const late = [plain, Buffer.from('bbb'), Buffer.from('été à Sète\n', written)];
      expect(encodingOf(plain)).toBe('utf-8');
      expect(await read(late, 'utf-8')).toBe(`${plain.toString()}bbbété à Sète\n`);
    },
  );

  it('keeps what the sample decided where accents stood in it', async () => {
    const damaged = [Buffer.from('é'.repeat(40)), plain, Buffer.from([0xe9, 0x61])];
    expect((await read(damaged, 'utf-8')).endsWith('a\uFFFDa')).toBe(true);
  });

  it('keeps what the sample decided though its first accent is broken', async () => {
    const pieces = [Buffer.from([0xe9, 0x61]), Buffer.from('é'.repeat(40))];
    expect(await read(pieces)).toBe(`\uFFFDa${'é'.repeat(40)}`);
  });

  it('shows where the file ends within a character', async () => {
    expect(await read([Buffer.from('é🏉').subarray(0, -1)])).toBe('é\uFFFD');
  });

  it('is not read on when nobody asks', async () => {
    const source = Readable.from([Buffer.from('a'), Buffer.from('b'), Buffer.from('c')]);
    for await (const piece of textOf(source, 'utf-8')) {
      expect(piece).toBe('a');
      break;
    }
    expect(source.destroyed).toBe(true);
  });
});
