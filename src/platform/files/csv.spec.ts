import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cellsOf } from '../../../test/support/table-rows.js';
import type { Cell } from '../../kernel/table.js';
import { delimitedRows } from '../tables/delimited.js';
import { dialectOf } from '../tables/dialect.js';
import { encodingOf, textOf } from '../tables/encoding.js';
import { csvStream } from './csv.js';
import type { FileCell } from './file-cell.js';
import { harmlessText, readHarmlessText } from './harmless-text.js';

const file = (...rows: FileCell[][]): Promise<string> =>
  buffer(csvStream(['what'], rows)).then(String);

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and quotes every text', async () => {
    expect(await file(['Élodie "Lo" Sanchez, Toulouse'])).toBe(
      '\uFEFF"what"\r\n"Élodie ""Lo"" Sanchez, Toulouse"\r\n',
    );
  });

  it('keeps numbers as numbers, below zero too, and the unknown empty', async () => {
    const at = new Date('2026-05-20T09:00:00Z');
    expect(await file([-5, 1.5, -(2n ** 60n), null, true, at, '-5'])).toBe(
      '\uFEFF"what"\r\n-5,1.5,-1152921504606846976,,"true","2026-05-20T09:00:00.000Z","\'-5"\r\n',
    );
  });

  it('breaks off where its rows do', async () => {
    const rows = async function* (): AsyncGenerator<FileCell[]> {
      yield ['one'];
      await Promise.reject(new Error('the database went away'));
    };
    await expect(buffer(csvStream(['what'], rows()))).rejects.toThrow('the database went away');
  });

  it('is read back equal by what reads the files of others, whatever its cells hold', async () => {
    const awkward = fc
      .array(
        fc.constantFrom(
          ...["'", '=', '-', '@', ';', ',', '"', '""', '\t', '\n', '|', ' ', 'a', 'é', '🏉'],
          ...['a;b', '","', ';;;', '\u200b'],
        ),
        { maxLength: 8 },
      )
      .map((signs) => signs.join(''));
    const tables = fc
      .integer({ min: 3, max: 6 })
      .chain((width) => fc.array(fc.array(awkward, { minLength: width, maxLength: width })));
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const head = Array.from(
          { length: table[0]?.length ?? 3 },
          (_, at) => `account.column${at}`,
        );
        const bytes = await buffer(csvStream(head, table));
        const open = () => textOf(Readable.from([bytes]), encodingOf(bytes));
        const dialect = dialectOf(await text(open()));
        const read = (cell: Cell): Cell =>
          typeof cell === 'string' ? readHarmlessText(cell) : cell;
        const found = (await cellsOf(delimitedRows(open(), dialect))).map((row) => row.map(read));
        const kept = table.filter((row) => row.some((cell) => harmlessText(cell).trim() !== ''));
        expect(found).toEqual([head, ...kept.map((row) => row.map((cell) => cell || null))]);
      }),
      { numRuns: 300 },
    );
  });
});
