import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';

import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';

import { UnreadableFile } from './unreadable-file.js';

/** The files within a zip archive, none of which is written anywhere. */
export interface Archive {
  /** Paths within the archive, with slashes, in its order; folders are left out. */
  readonly names: readonly string[];
  /** The bytes of one of the files; what is not as it was put in fails on the way. */
  read(name: string): Promise<Readable>;
  close(): void;
}

const MEGABYTE = 1024 * 1024;

/** What an archive of tables may hold; more is made to fill a server's memory. */
const MOST = { files: 1_000, bytes: 200 * MEGABYTE, ratio: 200, ratioFrom: 10 * MEGABYTE };

/** Where a Mac keeps what belongs to no file's content; such names look like the real ones. */
const NO_CONTENT = /^__MACOSX\/|(^|\/)\.DS_Store$/;

/** A file that is not there is no damage of the archive. */
const isOfTheDisk = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error;

const told = (error: unknown): unknown => {
  if (error instanceof UnreadableFile || isOfTheDisk(error)) return error;
  // The library ends here before it tells the flag: names, too, are encrypted then.
  const isEncrypted = String(error).includes('strong encryption');
  return new UnreadableFile(isEncrypted ? 'file_encrypted' : 'file_damaged');
};

const isSuspicious = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > MOST.ratioFrom && uncompressedSize > MOST.ratio * compressedSize;

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    // Writers on Windows separate folders by backslashes.
    false,
  );

const entriesOf = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > MOST.files) throw new UnreadableFile('file_bomb');
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (bytes > MOST.bytes || isSuspicious(entry)) throw new UnreadableFile('file_bomb');
    if (entry.isEncrypted()) throw new UnreadableFile('file_encrypted');
    const name = nameOf(entry);
    if (!name.endsWith('/') && !NO_CONTENT.test(name)) entries.set(name, entry);
  }
  return entries;
};

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    // Opened only when somebody reads: its errors would otherwise come before anybody listens.
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const bytes of stream) {
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw told(error);
  }
  if (sum !== entry.crc32) throw new UnreadableFile('file_damaged');
}

/**
 * The zip archive at `path`, once it is known to be within bounds. What its files announce is counted
 * here; that no file then yields more than it announced is held while it is read (`validateEntrySizes`).
 */
export const openArchive = async (path: string): Promise<Archive> => {
  const zip = await openPromise(path, {
    autoClose: false,
    // Names are decoded here, for the library would refuse those that lead out of the folder.
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw told(error);
  });
  // Errors come with each reading; one that comes besides, as when closing, must not end the process.
  zip.on('error', () => undefined);
  const entries = await entriesOf(zip).catch((error: unknown) => {
    zip.close();
    throw told(error);
  });
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new UnreadableFile('file_damaged');
      return Readable.from(bytesOf(zip, entry), { objectMode: false });
    },
    close: () => zip.close(),
  };
};
