import { encodingOf } from './encoding.js';

/** What a file is by its content; `other` is nothing from which a table can be read. */
export type FileKind = 'zip' | 'xlsx' | 'xls' | 'calendar' | 'text' | 'other';

const LOCAL_FILE = Buffer.from('PK\x03\x04', 'latin1');

const startsWith = (bytes: Buffer, start: Buffer): boolean =>
  bytes.subarray(0, start.length).equals(start);

const ZIPS = [LOCAL_FILE, Buffer.from('PK\x05\x06', 'latin1')];

/** The compound file of Excel up to 2003; new files with a password are kept in one as well. */
const COMPOUND_FILE = Buffer.from('d0cf11e0', 'hex');

/** Text that is a page, a drawing, a document or a program's own language. */
const NO_TABLE =
  /^(%PDF-|%!PS|\{\\rtf|<(!doctype|!--|\?xml|html|head|meta|body|table|div|style|svg)\b)/i;

/** The names of the files at the beginning of a zip archive, as far as they stand in `bytes`. */
const firstNames = (bytes: Buffer): string[] => {
  const names: string[] = [];
  for (
    let at = 0;
    at >= 0 && at + 30 <= bytes.length;
    at = bytes.indexOf(LOCAL_FILE, at + LOCAL_FILE.length)
  ) {
    const length = bytes.readUInt16LE(at + 26);
    names.push(bytes.toString('latin1', at + 30, at + 30 + length).replaceAll('\\', '/'));
  }
  return names;
};

const zipKindOf = (start: Buffer): FileKind => {
  const names = firstNames(start).map((name) => name.toLowerCase().replace(/^\//, ''));
  const has = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (has('xl/')) return 'xlsx';
  // Documents and slides have the same list of contents; a sheet's folder may come too late to be seen.
  const isOffice = names.includes('[content_types].xml') && !has('word/') && !has('ppt/');
  return isOffice ? 'xlsx' : 'zip';
};

/** What no text holds much of; a stray control character within a caption is no reason to refuse it. */
const NO_TEXT = /[^\P{C}\t\r\n\p{Cf}]|\uFFFD/gu;

const isBinary = (text: string): boolean => (text.match(NO_TEXT)?.length ?? 0) > text.length / 100;

/** What a file is, told by its first bytes (`ENCODING_SAMPLE_BYTES`) and never by its name: names are often wrong. */
export const fileKindOf = (start: Buffer): FileKind => {
  if (ZIPS.some((zip) => startsWith(start, zip))) return zipKindOf(start);
  if (startsWith(start, COMPOUND_FILE)) return 'xls';
  // As a stream: a character that the sample cuts in half is no fault.
  const text = new TextDecoder(encodingOf(start)).decode(start, { stream: true });
  const words = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(words)) return 'calendar';
  return NO_TABLE.test(words) || isBinary(text) ? 'other' : 'text';
};
