import { describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';

import { cellsOf, placedRows } from '../../../test/support/table-rows.js';
import { temporaryFiles } from '../../../test/support/temporary-file.js';
import { relationsXml, xlsxOf, type XlsxParts } from '../../../test/support/xlsx-file.js';
import type { Cell } from '../../kernel/table.js';
import { xlsxRows, xlsxSheets } from './xlsx.js';

const onDisk = temporaryFiles();
const file = (parts: XlsxParts): Promise<string> => onDisk(xlsxOf(parts));
const rowsOf = async (parts: XlsxParts) => placedRows(xlsxRows(await file(parts), 'Sheet'));

/** The only cell of a sheet. */
const cell = async (xml: string, parts: XlsxParts = {}): Promise<Cell | undefined> => {
  const [row] = await rowsOf({ ...parts, rows: `<row>${xml}<c><v>1</v></c></row>` });
  return row?.[1][0];
};

describe('the sheets of an Excel file', () => {
  const part = 'worksheets/sheet1.xml';

  it('are those that a person sees, in their order', async () => {
    const path = await file({
      workbook:
        '<sheets><sheet name="Été &amp; hiver" sheetId="3" r:id="a"/>' +
        '<sheet name="Lists" sheetId="1" state="hidden" r:id="b"/>' +
        '<sheet name="Macros" sheetId="2" state="veryHidden" r:id="b"/>' +
        '<sheet name="Chart" sheetId="4" r:id="c"/>' +
        '<sheet name="Autres" sheetId="5" state="visible" r:id="b"/></sheets>',
      files: {
        'xl/_rels/workbook.xml.rels': relationsXml(
          ['a', 'worksheet', part],
          ['b', 'worksheet', `/xl/${part}`],
          ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
        ),
      },
    });
    expect(await xlsxSheets(path)).toEqual(['Été & hiver', 'Autres']);
  });

  it('are found wherever the file says that they are', async () => {
    const path = await file({
      files: {
        '_rels/.rels': relationsXml(['x', 'officeDocument', '/book/Main.xml']),
        'book/main.xml':
          '<q:workbook xmlns:q="m" xmlns:z="o"><q:sheets><q:sheet name="There" z:id="y"/></q:sheets></q:workbook>',
        'book/_rels/main.xml.rels': relationsXml(['y', 'worksheet', '../XL/Worksheets/Sheet1.xml']),
      },
      rows: '<row><c><v>5</v></c></row>',
    });
    expect(await xlsxSheets(path)).toEqual(['There']);
    expect(await cellsOf(xlsxRows(path, 'There'))).toEqual([[5]]);
  });

  it('must exist to be read', async () => {
    const rows = placedRows(xlsxRows(await file({}), 'Other'));
    await expect(rows).rejects.toMatchObject({
      code: 'file_not_a_table',
      params: { sheet: 'Other' },
    });
  });
});

describe('the rows of a sheet', () => {
  it('stand where the file says, gaps are nothing, and ends without a value are cut', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2" s="0"/></row>' +
      '<row r="3"><c r="A3" s="0"/></row><row r="5"/>' +
      '<row r="1048576"><c r="AA1048576"><v>3</v></c></row>';
    expect(await rowsOf({ rows })).toEqual([
      [2, [null, 1, null, 2]],
      [1_048_576, [...Array<null>(26).fill(null), 3]],
    ]);
  });

  it('are counted where the file does not say', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row>' +
      '<row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await rowsOf({ rows })).toEqual([
      [1, [1, null, 2, 3]],
      [7, [4]],
      [8, [5]],
    ]);
  });

  it('have merged cells at their first place only', async () => {
    const rows =
      '<row><c r="A1" t="inlineStr"><is><t>Both</t></is></c><c r="B1"/><c r="C1"><v>1</v></c></row>';
    expect(await rowsOf({ rows })).toEqual([[1, ['Both', null, 1]]]);
  });

  it('are read by whoever names the elements otherwise, in the strict form as well', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const strings = `<x:sst xmlns:x="${strict}"><x:si><x:t>Zoé</x:t></x:si></x:sst>`;
    const sheet =
      `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>` +
      '<x:c r="B1" t="d"><x:v>2025-03-25T22:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const files = {
      'xl/sharedStrings.xml': strings,
      'xl/worksheets/sheet1.xml': sheet,
      'xl/_rels/workbook.xml.rels': relationsXml(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006',
        'http://purl.oclc.org/ooxml/officeDocument',
      ),
    };
    expect(await rowsOf({ files })).toEqual([[1, ['Zoé', new Date('2025-03-25T22:00:00Z')]]]);
  });

  it('may be written in UTF-16', async () => {
    const sheet =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Zoé 😀</v></c></row></sheetData></worksheet>';
    const content = Buffer.from(sheet, 'utf16le');
    const files = { 'xl/worksheets/sheet1.xml': { content } };
    expect(await rowsOf({ files })).toEqual([[1, ['Zoé 😀']]]);
    const turned = { 'xl/worksheets/sheet1.xml': { content: Buffer.from(content).swap16() } };
    expect(await rowsOf({ files: turned })).toEqual([[1, ['Zoé 😀']]]);
  });

  it('come only as they are asked for', async () => {
    const row = '<row><c><v>1</v></c></row>';
    const rows = `${row.repeat(2_000)}<row><c t="s"><v>99</v></c></row>`;
    for await (const { place } of xlsxRows(await file({ rows }), 'Sheet')) {
      if (place === 10) return;
    }
    throw new Error('The tenth row was not there.');
  });
});

describe('the text of a cell', () => {
  it('is shared, its runs joined, without how it is pronounced', async () => {
    const strings =
      '<si><t>first</t></si>' +
      '<si><r><rPr><b/></rPr><t>Star</t></r><r><t xml:space="preserve"> of &lt;3&gt;</t></r></si>' +
      '<si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await cell('<c t="s"><v>0</v></c>', { strings })).toBe('first');
    expect(await cell('<c t="s"><v>1</v></c>', { strings })).toBe('Star of <3>');
    expect(await cell('<c t="s"><v>2</v></c>', { strings })).toBe('課長');
  });

  it('may stand in the cell, as runs too', async () => {
    const text = '<is><r><t>in</t></r><rPh><t>x</t></rPh><r><t>line</t></r></is>';
    expect(await cell(`<c t="inlineStr">${text}</c>`)).toBe('inline');
  });

  it('may be what a formula gives, and never the formula', async () => {
    expect(await cell('<c t="str"><f>A1&amp;"x"</f><v>given</v></c>')).toBe('given');
  });

  it('has the characters that XML cannot hold, and keeps line ends and spaces', async () => {
    const text = '<c t="inlineStr"><is><t> a_x000D_\nb_x005F_x0041_ \u00a0</t></is></c>';
    expect(await cell(text)).toBe(' a\r\nb_x0041_ \u00a0');
    expect(await cell('<c t="str"><v><![CDATA[<b> & c]]></v></c>')).toBe('<b> & c');
  });

  it('is nothing where it is empty', async () => {
    expect(await cell('<c t="s"><v>0</v></c>', { strings: '<si><t></t></si>' })).toBeNull();
    expect(await cell('<c t="inlineStr"><is><t/></is></c>')).toBeNull();
    expect(await cell('<c t="str"><v></v></c>')).toBeNull();
  });

  it('is whole wherever the file is cut while it is read', async () => {
    const captions = Array.from(
      { length: 3_000 },
      (_, index) => `${'é😀&amp;'.repeat(index % 13)}${index}`,
    );
    const rows = captions.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    const read = await rowsOf({ rows: rows.join('') });
    expect(read.map(([, [text]]) => text)).toEqual(
      captions.map((text) => text.replaceAll('&amp;', '&')),
    );
  });
});

describe('the value of a cell', () => {
  it.each([
    ['<c><v>1.5E3</v></c>', 1_500],
    ['<c t="n"><v>-12</v></c>', -12],
    ['<c t="b"><v>1</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><v>#N/A</v></c>', null],
    ['<c t="n"><v>unknown</v></c>', 'unknown'],
    ['<c t="d"><v>soon</v></c>', 'soon'],
    ['<c t="n"><v> </v></c>', null],
    ['<c><f>SUM(A1:A2)</f></c>', null],
  ])('%s is %j', async (xml, value) => expect(await cell(xml)).toEqual(value));

  const formats = [
    0,
    14,
    'yyyy\\-mm\\-dd\\ hh:mm',
    10,
    '0.00%',
    '#,##0\\ "jours"',
    '[$-40C]d mmm;@',
    22,
  ];

  it.each([
    [1, '2025-03-25T00:00:00.000Z', '45741'],
    [2, '2025-03-25T22:00:00.000Z', '45741.916666666664'],
    [6, '2025-03-25T00:00:00.000Z', '45741'],
    [7, '1900-02-28T12:00:00.000Z', '59.5'],
  ])('is a moment on the wall in style %d: %s', async (style, moment, serial) => {
    const read = await cell(`<c s="${style}"><v>${serial}</v></c>`, { formats });
    expect(read).toEqual(new Date(moment));
  });

  it.each([0, 3, 4, 5, 99])('is a number in style %d', async (style) => {
    expect(await cell(`<c s="${style}"><v>0.0139</v></c>`, { formats })).toBe(0.0139);
  });

  it('is a number where Excel, too, shows no date', async () => {
    expect(await cell('<c s="1"><v>-5</v></c>', { formats })).toBe(-5);
  });

  it('is counted from 1904 where the workbook says so', async () => {
    const workbook =
      '<workbookPr date1904="1"/><sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets>';
    const read = await cell('<c s="1"><v>44279</v></c>', { formats, workbook });
    expect(read).toEqual(new Date('2025-03-25T00:00:00Z'));
  });
});

describe('an Excel file of another writer', () => {
  it('is read as it was meant', async () => {
    const head = ['Post ID', 'Legende', 'Publié le', 'Taux', 'Vérifié', null];
    const row = [
      '17960320052859139',
      'ligne 1\nligne "2" 🎬',
      new Date(Date.UTC(2025, 2, 25, 22)),
      0.0139,
      true,
    ];
    const sheet = utils.aoa_to_sheet([head, [], row], { UTC: true });
    const bytes: unknown = write(utils.book_new(sheet, 'Données'), {
      type: 'buffer',
      bookType: 'xlsx',
      bookSST: true,
      compression: true,
    });
    const path = await onDisk(bytes as Buffer);
    expect(await xlsxSheets(path)).toEqual(['Données']);
    expect(await placedRows(xlsxRows(path, 'Données'))).toEqual([
      [1, head.slice(0, -1)],
      [3, row],
    ]);
  });
});
