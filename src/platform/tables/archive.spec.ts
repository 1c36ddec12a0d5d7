import { text } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';

import { temporaryFiles } from '../../../test/support/temporary-file.js';
import { zipOf, type Zipped } from '../../../test/support/zip-file.js';
import { openArchive } from './archive.js';

const onDisk = temporaryFiles();
const MEGABYTE = 1024 * 1024;

const open = async (files: Record<string, string | Zipped>) =>
  openArchive(await onDisk(zipOf(files)));

/** The only file of an archive, read to its end. */
const readWhole = async (bytes: Uint8Array): Promise<string> => {
  const archive = await openArchive(await onDisk(bytes));
  try {
    return await text(await archive.read(archive.names[0]!));
  } finally {
    archive.close();
  }
};

const noise = (length: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff);
};

describe('an archive', () => {
  it('names its files and gives what is in them, stored or deflated', async () => {
    const archive = await open({
      'Content.csv': 'a,b\n1,2\n',
      'é/Totals.csv': { content: 'total', isStored: true },
    });
    expect(archive.names).toEqual(['Content.csv', 'é/Totals.csv']);
    expect(await text(await archive.read('é/Totals.csv'))).toBe('total');
    expect(await text(await archive.read('Content.csv'))).toBe('a,b\n1,2\n');
    expect(await text(await archive.read('Content.csv'))).toBe('a,b\n1,2\n');
    archive.close();
  });

  it('leaves out folders and what a Mac adds', async () => {
    const archive = await open({
      'export/': { content: '', isStored: true },
      'export/.DS_Store': 'x',
      'export/Content.csv': 'x',
      '__MACOSX/export/._Content.csv': 'x',
    });
    expect(archive.names).toEqual(['export/Content.csv']);
    archive.close();
  });

  it('may have names that lead elsewhere, for nothing is written there', async () => {
    const archive = await open({ '../../etc/passwd': 'x', '/absolute': 'y', 'by\\windows': 'z' });
    expect(archive.names).toEqual(['../../etc/passwd', '/absolute', 'by/windows']);
    expect(await text(await archive.read('by/windows'))).toBe('z');
    archive.close();
  });

  it('can be left in the middle of a file', async () => {
    const archive = await open({ large: { content: noise(MEGABYTE), isStored: true } });
    for await (const _ of await archive.read('large')) break;
    archive.close();
  });
});

describe('an archive that is not as it should be', () => {
  it('is damaged when it ends too early', async () => {
    const whole = zipOf({ a: 'some text', b: 'more text' });
    for (const length of [0, 3, 30, whole.length - 1]) {
      const opened = openArchive(await onDisk(whole.subarray(0, length)));
      await expect(opened).rejects.toMatchObject({ code: 'file_damaged' });
    }
  });

  it.each([true, false])(
    'is damaged when a byte was changed on the way (stored: %j)',
    async (isStored) => {
      const bytes = zipOf({ a: { content: noise(2_000), isStored } });
      bytes.writeUInt8(bytes.readUInt8(1_000) ^ 0xff, 1_000);
      await expect(readWhole(bytes)).rejects.toMatchObject({ code: 'file_damaged' });
    },
  );

  it.each([-1, 1])('is damaged when a file is not as long as announced (%d)', async (more) => {
    const bytes = zipOf({ a: { content: noise(2_000), announces: 2_000 + more } });
    await expect(readWhole(bytes)).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('is damaged when it has no file of the name', async () => {
    const archive = await open({ a: 'text' });
    await expect(archive.read('b')).rejects.toMatchObject({ code: 'file_damaged' });
    archive.close();
  });

  it('is encrypted when one of its files is', async () => {
    const opened = open({ a: 'text', b: { content: 'secret', isEncrypted: true } });
    await expect(opened).rejects.toMatchObject({ code: 'file_encrypted' });
  });

  it('is encrypted when even its names are', async () => {
    const bytes = zipOf({ a: 'secret' });
    const flags = bytes.indexOf('PK\x01\x02', 0, 'latin1') + 8;
    bytes.writeUInt16LE(0x41, flags);
    const opened = openArchive(await onDisk(bytes));
    await expect(opened).rejects.toMatchObject({ code: 'file_encrypted' });
  });

  it('is no damage when there is no file at all', async () => {
    await expect(openArchive('/nowhere/at/all')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('an archive that would fill the memory', () => {
  it('is a bomb when one file grows out of all proportion', async () => {
    const bomb = open({ a: { content: Buffer.alloc(11 * MEGABYTE) } });
    await expect(bomb).rejects.toMatchObject({ code: 'file_bomb' });
    // A small file of one letter is but a dull file.
    (await open({ a: { content: Buffer.alloc(9 * MEGABYTE) } })).close();
  });

  it('is a bomb when all its files together are too much, by what they announce', async () => {
    const file = { content: noise(100), announces: 9 * MEGABYTE };
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`file ${index}`, file]));
    await expect(open(many(23))).rejects.toMatchObject({ code: 'file_bomb' });
    (await open(many(22))).close();
  });

  it('is a bomb when it has more files than any export', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`file ${index}`, 'x']));
    await expect(open(many(1_001))).rejects.toMatchObject({ code: 'file_bomb' });
    (await open(many(1_000))).close();
  });

  it('never gives more than was announced, whatever comes', async () => {
    const bytes = zipOf({ a: { content: Buffer.alloc(9 * MEGABYTE), announces: 1_000 } });
    const archive = await openArchive(await onDisk(bytes));
    let given = 0;
    const reading = (async () => {
      for await (const chunk of await archive.read('a')) given += (chunk as Buffer).length;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'file_damaged' });
    expect(given).toBeLessThanOrEqual(1_000);
    archive.close();
  });
});
