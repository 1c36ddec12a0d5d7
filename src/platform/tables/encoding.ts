import { isAscii, isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

/** How a text is written in bytes; Windows-1252 contains all of Latin-1 that a text uses. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file's beginning decides its encoding. */
export const ENCODING_SAMPLE_BYTES = 256 * 1024;

const MARKS: readonly (readonly [Encoding, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

// What every table has, in whatever script its cells are; a zero byte beside it is the other half of it
// in UTF-16. Letters would not tell the two orders apart: U+4E00, a common one, is `N` the other way round.
const SIGNS = new Set(Buffer.from('\t\n\r ,;|"'));

/** The share of such signs from which zero bytes are no accident. */
const SIGN_SHARE = 0.005;

/** Whole characters of UTF-8 are so rare by chance that these many for each fault are meant. */
const SOUND_PER_FAULT = 20;

const encodingByZeros = (bytes: Buffer): Encoding | null => {
  let little = 0;
  let big = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    const isSecond = at % 2 === 1;
    if (!SIGNS.has(bytes[isSecond ? at - 1 : at + 1] ?? 0)) continue;
    if (isSecond) little += 1;
    else big += 1;
  }
  const isWide = Math.max(little, big) > (bytes.length / 2) * SIGN_SHARE;
  if (!isWide) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
};

const encodingByFaults = (bytes: Buffer, isCut: boolean): Encoding => {
  if (isUtf8(bytes)) return 'utf-8';
  // As a stream, so that a character cut in half by the end is left out instead of being a fault.
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  let sound = 0;
  let faults = 0;
  for (const character of text) {
    if (character === '\uFFFD') faults += 1;
    else if (character > '\u007F') sound += 1;
  }
  if (faults === 0) return sound > 0 || isCut ? 'utf-8' : 'windows-1252';
  // Platforms cut captions in the middle of an emoji: one broken character must not bend all others.
  return sound > faults * SOUND_PER_FAULT ? 'utf-8' : 'windows-1252';
};

/**
 * The encoding of a text of which `start` is the beginning (ENCODING_SAMPLE_BYTES of it, or all): by its
 * mark, else by where its zero bytes are, else UTF-8 where it can be read so, else Windows-1252.
 */
export const encodingOf = (start: Buffer): Encoding => {
  const marked = MARKS.find(([, mark]) => start.subarray(0, mark.length).equals(mark));
  if (marked !== undefined) return marked[0];
  const isCut = start.length >= ENCODING_SAMPLE_BYTES;
  return encodingByZeros(start) ?? encodingByFaults(start, isCut);
};

const bytesOf = (chunk: unknown): Buffer => {
  if (!Buffer.isBuffer(chunk)) throw new TypeError('Text is decoded from bytes.');
  return chunk;
};

/**
 * What `source` says, piece by piece, its mark taken away. Where the sample was plain ASCII, the first
 * later piece with an accent decides between UTF-8 and Windows-1252.
 */
export async function* textOf(source: Readable, encoding: Encoding): AsyncGenerator<string, void> {
  let decoder = new TextDecoder(encoding);
  let isUndecided = encoding === 'utf-8';
  let seen = 0;
  for await (const chunk of source) {
    const bytes = bytesOf(chunk);
    if (isUndecided && !isAscii(bytes)) {
      isUndecided = false;
      const isLate = isAscii(bytes.subarray(0, Math.max(0, ENCODING_SAMPLE_BYTES - seen)));
      if (isLate) decoder = new TextDecoder(encodingByFaults(bytes, true));
    }
    seen += bytes.length;
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
