import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { BackupReader } from './backup-reader.js';

const inPieces = (text: string, sizes: readonly number[]): AsyncGenerator<Buffer> =>
  (async function* () {
    const bytes = Buffer.from(text);
    let at = 0;
    for (let turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length]!;
      yield bytes.subarray(at, at + size);
      at += size;
    }
  })();

const rowsOf = async (reader: BackupReader): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of reader.rows()) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};

describe('BackupReader', () => {
  it('finds lines and rows again, wherever the file is cut into pieces', async () => {
    const row = fc.constantFrom('1\tÉloïse 🎭', '\\\\.', '\\N', '', '.', 'a\\nb', '\\\\');
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row)), sizes, async (tables, cuts) => {
        const texts = tables.map((rows) => rows.map((one) => `${one}\n`).join(''));
        const file = `head\n${texts.map((text) => `table\n${text}\\.\n`).join('')}end\n`;
        const reader = new BackupReader(inPieces(file, cuts));
        expect(await reader.line()).toBe('head');
        for (const text of texts) {
          expect(await reader.line()).toBe('table');
          expect(await rowsOf(reader)).toBe(text);
        }
        expect(await reader.line()).toBe('end');
        await reader.end();
      }),
    );
  });

  it('notices a file that is cut short, in a line and in rows', async () => {
    await expect(new BackupReader(inPieces('head', [3])).line()).rejects.toThrow('cut short');
    await expect(rowsOf(new BackupReader(inPieces('1\n2\n\\.', [3])))).rejects.toThrow('cut short');
  });

  it('notices what follows the end', async () => {
    const reader = new BackupReader(inPieces('end\nmore', [99]));
    await reader.line();
    await expect(reader.end()).rejects.toThrow('damaged');
  });

  it('does not swallow a large file in search of a first line', async () => {
    const reader = new BackupReader(inPieces('x'.repeat(3_000_000), [65_536]));
    await expect(reader.line()).rejects.toThrow('not a backup of Tribune');
  });
});
