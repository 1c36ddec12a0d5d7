import { gzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';

import { zipOf } from '../../../test/support/zip-file.js';
import { xlsxOf } from '../../../test/support/xlsx-file.js';
import { fileKindOf } from './kind.js';

const book = utils.book_new(
  utils.aoa_to_sheet([
    ['Name', 'Views'],
    ['Zoé', 12],
  ]),
);
const written = (bookType: 'xlsx' | 'biff8' | 'ods'): Buffer => {
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!Buffer.isBuffer(bytes)) throw new Error('The library did not write bytes.');
  return bytes;
};

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('the kind of a file', () => {
  it.each([
    ['an Excel file of another writer', written('xlsx')],
    ['an Excel file of Excel', xlsxOf({})],
    [
      'an Excel file whose sheets come late',
      zipOf({ '[Content_Types].xml': 'x', 'docProps/thumbnail.jpeg': 'x' }),
    ],
    ['an Excel file in Windows paths', zipOf({ 'xl\\workbook.xml': 'x' })],
  ])('is xlsx for %s', (_, bytes) => expect(fileKindOf(bytes)).toBe('xlsx'));

  it.each([
    ['an archive of tables', zipOf({ 'Table data.csv': 'a,b', 'Totals.csv': 'c' })],
    ['an empty archive', zipOf({})],
    ['a document', zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' })],
    ['slides', zipOf({ '[Content_Types].xml': 'x', 'ppt/presentation.xml': 'x' })],
    ['a sheet of LibreOffice', written('ods')],
  ])('is zip for %s', (_, bytes) => expect(fileKindOf(bytes)).toBe('zip'));

  it('is xls for the old Excel', () => expect(fileKindOf(written('biff8'))).toBe('xls'));

  it.each([
    'BEGIN:VCALENDAR\r\nVERSION:2.0',
    '\ufeffBEGIN:VCALENDAR\nVERSION:2.0',
    '\r\nbegin:vcalendar\r\n',
  ])('is calendar for %j', (text) => expect(fileKindOf(Buffer.from(text))).toBe('calendar'));

  it.each([
    ['a table', Buffer.from('Post ID,Views\n17960320052859139,145\n')],
    ['a table that calls itself .xls', Buffer.from('Nom\tVues\nZoé\t12\n')],
    ['Latin-1', Buffer.from('Prénom;Âge\nZoé;31\n', 'latin1')],
    ['UTF-16 with its mark', utf16('\ufeffNom\tVues\nZoé\t12\n')],
    ['UTF-16 without its mark', utf16('Name,Views\nZoé,12\n')],
    ['UTF-16 in another script', utf16('\ufeffИмя\tПросмотры\nЗоя\t12\n')],
    ['emoji and right-to-left text', Buffer.from('\ufeffcaption\n"🔞 \u200fשלום\u200f"\n')],
    ['a stray control character in a long text', Buffer.from(`a,b\n${'x'.repeat(200)}\x0b,1\n`)],
    ['a comparison', Buffer.from('<5,yes\n>5,no\n')],
    ['nothing', Buffer.alloc(0)],
    ['a text cut within a character', Buffer.from('Nom\nZoé').subarray(0, -1)],
  ])('is text for %s', (_, bytes) => expect(fileKindOf(bytes)).toBe('text'));

  it.each([
    ['a page that calls itself .xls', Buffer.from('\ufeff \n<HTML><body><table><tr><td>1')],
    ['a page with its type', Buffer.from('<!DOCTYPE html><html>')],
    ['the Excel XML of 2003', Buffer.from('<?xml version="1.0"?><Workbook>')],
    ['a PDF', Buffer.from('%PDF-1.7\nsome text')],
    ['a letter', Buffer.from('{\\rtf1\\ansi some text}')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a photograph', Buffer.from('ffd8ffe000104a46494600010100004800480000', 'hex')],
    ['bytes that are few letters', Buffer.from('abc\x01\x02\x03def'.repeat(20))],
    ['another kind of archive', gzipSync('some text that is packed')],
    [
      'bytes of any kind',
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 256)),
    ],
  ])('is other for %s', (_, bytes) => expect(fileKindOf(bytes)).toBe('other'));
});
