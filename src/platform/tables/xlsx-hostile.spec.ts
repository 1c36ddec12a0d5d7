import { randomBytes } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { placedRows } from '../../../test/support/table-rows.js';
import { temporaryFiles } from '../../../test/support/temporary-file.js';
import { relationsXml, xlsxOf, type XlsxParts } from '../../../test/support/xlsx-file.js';
import { zipOf } from '../../../test/support/zip-file.js';
import { xlsxRows, xlsxSheets } from './xlsx.js';

const onDisk = temporaryFiles();
const MEGABYTE = 1024 * 1024;

const readBytes = async (bytes: Buffer) => {
  const path = await onDisk(bytes);
  const [sheet] = await xlsxSheets(path);
  return placedRows(xlsxRows(path, sheet ?? ''));
};
const read = (parts: XlsxParts) => readBytes(xlsxOf(parts));
const one = '<row><c><v>1</v></c></row>';

const withSheet = (xml: string): XlsxParts => ({ files: { 'xl/worksheets/sheet1.xml': xml } });

/** Text that no packing makes small, so that what it is in refuses it and not the archive. */
const noise = (length: number): string => randomBytes(length).toString('hex').slice(0, length);

const XXE = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';

describe('a document type', () => {
  it.each([
    [
      'the sheet',
      'xl/worksheets/sheet1.xml',
      `<worksheet><sheetData>${one}</sheetData></worksheet>`,
    ],
    ['the shared texts', 'xl/sharedStrings.xml', '<sst><si><t>&file;</t></si></sst>'],
    ['the styles', 'xl/styles.xml', '<styleSheet/>'],
    ['the workbook', 'xl/workbook.xml', '<workbook/>'],
    ['the relations', '_rels/.rels', '<Relationships/>'],
  ])('is refused in %s, whatever it defines', async (_, name, xml) => {
    for (const type of [
      XXE,
      LAUGHS,
      '<!DOCTYPE x>',
      '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
    ]) {
      const reading = read({ rows: one, files: { [name]: `<?xml version="1.0"?>${type}${xml}` } });
      await expect(reading).rejects.toMatchObject({ code: 'file_has_entities' });
    }
  });
});

describe('an Excel file that is not as it should be', () => {
  it.each([
    ['ends within its XML', '<worksheet><sheetData><row><c><v>1</v></c></row>'],
    ['closes what it did not open', '<worksheet><sheetData></row></sheetData></worksheet>'],
    ['names what nobody defined', '<worksheet>&undefined;</worksheet>'],
    ['has no XML at all', 'a,b\n1,2'],
    ['is empty', ''],
    [
      'has a row below the last',
      '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>',
    ],
    ['has a row that is none', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>'],
    [
      'has a column beyond the last',
      `<worksheet><sheetData><row><c r="XFE1"/></row></sheetData></worksheet>`,
    ],
    [
      'has a column that is none',
      `<worksheet><sheetData><row><c r="é1"/></row></sheetData></worksheet>`,
    ],
    [
      'has a text that nobody wrote',
      '<worksheet><sheetData><row><c t="s"><v>3</v></c></row></sheetData></worksheet>',
    ],
  ])('is damaged when it %s', async (_, xml) => {
    await expect(read(withSheet(xml))).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('is damaged when its text is not what it says', async () => {
    const content = Buffer.from('<worksheet>\xe9</worksheet>', 'latin1');
    const reading = read({ files: { 'xl/worksheets/sheet1.xml': { content } } });
    await expect(reading).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('is damaged when one of its parts is gone', async () => {
    const files = { 'xl/_rels/workbook.xml.rels': relationsXml(['rId1', 'worksheet', 'gone.xml']) };
    await expect(read({ files })).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('is damaged when it was cut off', async () => {
    const whole = xlsxOf({ rows: one });
    const cut = readBytes(whole.subarray(0, whole.length - 40));
    await expect(cut).rejects.toMatchObject({ code: 'file_damaged' });
  });

  it('is no table when it has no workbook, or one that is not XML', async () => {
    const archive = readBytes(zipOf({ 'Content.csv': 'a,b' }));
    await expect(archive).rejects.toMatchObject({ code: 'file_not_a_table' });
    const rels = relationsXml(['rId1', 'officeDocument', 'xl/workbook.bin']);
    const binary = readBytes(zipOf({ '_rels/.rels': rels, 'xl/workbook.bin': 'x' }));
    await expect(binary).rejects.toMatchObject({ code: 'file_not_a_table' });
  });
});

describe('an Excel file that would fill the memory', () => {
  it('is a bomb when it is packed out of all proportion', async () => {
    const xml = `<worksheet><sheetData>${' '.repeat(11 * MEGABYTE)}</sheetData></worksheet>`;
    await expect(read(withSheet(xml))).rejects.toMatchObject({ code: 'file_bomb' });
  });

  it.each([
    ['has a text without end', `<row><c t="str"><v>${'x'.repeat(2 * MEGABYTE)}</v></c></row>`],
    ['has an attribute without end', `<row spans="${'x'.repeat(2 * MEGABYTE)}"/>`],
    ['has a comment without end', `<!--${'x'.repeat(2 * MEGABYTE)}-->`],
    ['is nested without end', '<a>'.repeat(100)],
  ])('is a bomb when it %s', async (_, rows) => {
    await expect(read({ rows })).rejects.toMatchObject({ code: 'file_bomb' });
  });

  it('is a bomb when its document type does not end', async () => {
    const reading = read(withSheet(`<!DOCTYPE x [${' '.repeat(2 * MEGABYTE)}]><worksheet/>`));
    await expect(reading).rejects.toMatchObject({ code: 'file_bomb' });
  });

  it('may not have a row that is longer than any table has, though its cells share one text', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(40);
    const reading = read({
      strings: `<si><t>${'x'.repeat(30_000)}</t></si>`,
      rows: `${one}<row>${cells}</row>`,
    });
    await expect(reading).rejects.toMatchObject({ code: 'row_too_long', params: { place: 2 } });
  });

  it('may not have a cell that is made of ever more pieces, not even one that is nothing', async () => {
    const piece = `<r><t>${'x'.repeat(10_000)}</t></r>`.repeat(120);
    const inCell = read({ rows: `${one}<row><c t="e"><is>${piece}</is></c></row>` });
    await expect(inCell).rejects.toMatchObject({ code: 'row_too_long', params: { place: 2 } });
  });

  it('is damaged when a row names more cells than a sheet has columns', async () => {
    const cells = '<c r="A1"><v>1</v></c>'.repeat(16_385);
    await expect(read({ rows: `<row>${cells}</row>` })).rejects.toMatchObject({
      code: 'file_damaged',
    });
  });

  it('is a bomb when its rows together repeat one text too often', async () => {
    const path = await onDisk(
      xlsxOf({
        strings: `<si><t>${'x'.repeat(MEGABYTE / 2)}</t></si>`,
        rows: '<row><c t="s"><v>0</v></c></row>'.repeat(500),
      }),
    );
    const reading = (async () => {
      for await (const _ of xlsxRows(path, 'Sheet'));
    })();
    await expect(reading).rejects.toMatchObject({ code: 'file_bomb' });
  });

  it('is too large when its shared texts are', async () => {
    const text = (): string => `<si><t>${noise(1_000)}${'x'.repeat(50_000)}</t></si>`;
    const reading = read({ rows: one, strings: Array.from({ length: 1_100 }, text).join('') });
    await expect(reading).rejects.toMatchObject({ code: 'file_too_large' });
  });

  it('is too large when it has too many shared texts, be they empty', async () => {
    const strings = `<!--${noise(300_000)}-->${'<si/>'.repeat(1_700_000)}`;
    const reading = read({ rows: one, strings });
    await expect(reading).rejects.toMatchObject({ code: 'file_too_large' });
  });

  it('keeps no place for cells that nobody filled', async () => {
    const rows = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(2_000);
    let last: readonly unknown[] = [];
    let count = 0;
    for await (const { cells } of xlsxRows(await onDisk(xlsxOf({ rows })), 'Sheet')) {
      last = cells;
      count += 1;
    }
    expect([count, last.length, last[0], last[16_383]]).toEqual([2_000, 16_384, null, 1]);
  });
});
