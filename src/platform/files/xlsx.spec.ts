import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';
import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';

import { cellsOf } from '../../../test/support/table-rows.js';
import { temporaryFiles } from '../../../test/support/temporary-file.js';
import { openArchive } from '../tables/archive.js';
import { xlsxRows, xlsxSheets } from '../tables/xlsx.js';
import type { FileCell } from './file-cell.js';
import { LONGEST_CELL } from './office-text.js';
import { xlsxStream } from './xlsx.js';

const onDisk = temporaryFiles();
const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `c${at}` }));

const written = async (rows: readonly (readonly FileCell[])[], width = 1) =>
  onDisk(await buffer(xlsxStream(columns(width), rows)));

const readBack = async (rows: readonly (readonly FileCell[])[], width?: number) => {
  const [, ...found] = await cellsOf(xlsxRows(await written(rows, width), 'Tribune'));
  return found;
};

const awkward = fc
  .array(
    fc.constantFrom(
      ...['_', 'x', 'X', '0041', '_x0041_', 'x005F_', '\u0001', '\u001f', '\r', '\n', '\r\n', '\t'],
      ...[
        ' ',
        '\u00a0',
        '&',
        '<',
        ']]>',
        '&amp;',
        '"',
        '=',
        "'",
        'é',
        '🏉',
        '\ud83c',
        '\uffff',
        '\ufeff',
      ],
    ),
    { maxLength: 10 },
  )
  .map((signs) => signs.join(''));
const texts = fc.oneof(awkward, fc.string({ unit: 'binary' }));
const cells = fc.oneof(
  { weight: 4, arbitrary: texts },
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }),
  fc.boolean(),
  fc.constant(null),
);

/** What a reader of tables makes of a cell. */
const asRead = (cell: string | number | boolean | null) =>
  cell === '' ? null : Object.is(cell, -0) ? 0 : cell;

describe('an Excel file', () => {
  it('is read back equal, whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 })), async (table) => {
        const expected = table
          .map((row) => row.map(asRead))
          .filter((row) => row.some((cell) => cell !== null))
          .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
        expect(await readBack(table, 3)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('has text as text, never as a formula, and numbers as numbers', async () => {
    const at = new Date('2026-05-20T09:00:00Z');
    const row = ['=1+1', '@SUM(1)', -5, 1.5, 2n ** 60n, 12n, true, at, null, ' x '];
    const file = await buffer(xlsxStream(columns(row.length), [row]));
    const book = read(file, { cellFormula: true, cellText: true, cellStyles: true });
    const sheet = book.Sheets['Tribune']!;
    expect(utils.sheet_to_json(sheet, { header: 1, raw: true })).toEqual([
      ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9'],
      [
        '=1+1',
        '@SUM(1)',
        -5,
        1.5,
        '1152921504606846976',
        12,
        true,
        at.toISOString(),
        undefined,
        ' x ',
      ].map((cell) => cell),
    ]);
    expect(
      Object.values(sheet).filter((cell) => cell && typeof cell === 'object' && 'f' in cell),
    ).toEqual([]);
    expect(sheet['A2']).toMatchObject({ t: 's' });
    expect(sheet['C2']).toMatchObject({ t: 'n' });
  });

  it('keeps its head in sight, and what is typed over text as it is typed', async () => {
    const path = await onDisk(
      await buffer(xlsxStream([{ name: 'a' }, { name: 'b', isNumber: true }], [])),
    );
    const archive = await openArchive(path);
    const sheet = String(await buffer(await archive.read('xl/worksheets/sheet1.xml')));
    archive.close();
    expect(sheet).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(sheet).toMatch(
      /<col min="1" max="1" [^>]*style="1".*<col min="2" max="2" [^>]*style="0"/,
    );
    expect(sheet).toContain('<c r="A1" s="2" t="str"><v>a</v></c>');
    expect(await xlsxSheets(path)).toEqual(['Tribune']);
  });

  it('names its columns as spreadsheets do', async () => {
    const wide = Array.from({ length: 800 }, (_, at) => at);
    expect(await readBack([wide], 800)).toEqual([wide]);
  });

  it('cuts what no cell can hold', async () => {
    const [[cell]] = (await readBack([['é'.repeat(40_000)]])) as [[string]];
    expect(cell).toHaveLength(LONGEST_CELL);
    expect(cell.endsWith('é…')).toBe(true);
    expect(await readBack([['é'.repeat(LONGEST_CELL)]])).toEqual([['é'.repeat(LONGEST_CELL)]]);
  });

  it('is the same where its rows are', async () => {
    const one = await buffer(xlsxStream(columns(1), [['x']]));
    expect((await buffer(xlsxStream(columns(1), [['x']]))).equals(one)).toBe(true);
  });

  it('breaks off where its rows do', async () => {
    const rows = async function* (): AsyncGenerator<FileCell[]> {
      yield ['one'];
      await Promise.reject(new Error('the database went away'));
    };
    await expect(buffer(xlsxStream(columns(1), rows()))).rejects.toThrow('the database went away');
  });

  it('asks for no more rows than somebody reads, and for none once nobody does', async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    let made = 0;
    let isOver = false;
    const rows = async function* (): AsyncGenerator<FileCell[]> {
      try {
        for (;;) {
          made += 1;
          // What cannot be compressed: else much would fit in before anybody reads.
          yield [randomBytes(2000).toString('base64')];
          if (made % 50 === 0) await pause(0);
        }
      } finally {
        isOver = true;
      }
    };
    const file = xlsxStream(columns(1), rows());
    await pause(300);
    const before = made;
    await pause(200);
    expect(made).toBe(before);
    expect(before).toBeLessThan(1000);
    file.destroy();
    for (let at = 0; at < 50 && !isOver; at += 1) await pause(10);
    expect(isOver).toBe(true);
  });
});
