import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { placedRows } from '../../../test/support/table-rows.js';
import { delimitedRows } from './delimited.js';
import { type Separator, SEPARATORS, dialectOf } from './dialect.js';
import { type Encoding, encodingOf, textOf } from './encoding.js';

/** How a writer of tables writes. */
interface Writing {
  readonly encoding: Encoding;
  readonly hasMark: boolean;
  readonly separator: Separator;
  readonly lineEnd: string;
  readonly breakInCell: string;
  readonly quotesAll: boolean;
  readonly endsLastLine: boolean;
}

type Table = readonly (readonly string[])[];

const writing = fc.record<Writing>({
  encoding: fc.constantFrom<Encoding[]>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  hasMark: fc.boolean(),
  separator: fc.constantFrom(...SEPARATORS),
  lineEnd: fc.constantFrom('\n', '\r', '\r\n'),
  breakInCell: fc.constantFrom('\n', '\r', '\r\n'),
  quotesAll: fc.boolean(),
  endsLastLine: fc.boolean(),
});

const AWKWARD = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  ' ',
  '\u00a0',
  "'",
  '=',
  'a',
  '1,5',
  'é',
  '«',
];
const UNICODE = [
  '🏉',
  '👩‍👩‍👧',
  '\u202f',
  'שלום',
  'مرحبا',
  '\u200f',
  'e\u0301',
  '一',
  '東京',
  'Ā',
  '😶‍🌫️',
];

const textFrom = (signs: readonly string[]) =>
  fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((found) => found.join(''));

const cellIn = (encoding: Encoding): fc.Arbitrary<string> =>
  encoding === 'windows-1252'
    ? textFrom([...AWKWARD, '€', '’', 'œ', 'À', '»', 'ÿ'])
    : fc.oneof(
        textFrom([...AWKWARD, ...UNICODE]),
        fc.string({ unit: 'grapheme', maxLength: 12 }).map((cell) => cell.replaceAll('\r', '')),
      );

// Nothing but the header tells one separator from another in a table of one row, nor an encoding where
// no cell has an accent: so the header has no separator of its own, and two accents before plain letters.
const header = (columns: number): string[] =>
  Array.from({ length: columns }, (_, at) => `idée née ${String(at)}`);

const tableIn = (encoding: Encoding): fc.Arbitrary<Table> =>
  fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc
      .array(fc.array(cellIn(encoding), { minLength: columns, maxLength: columns }), {
        maxLength: 8,
      })
      .map((rows) => [header(columns), ...rows]),
  );

const written = (table: Table, how: Writing): string => {
  // In a single column any unquoted separator would be a second one.
  const mustQuote = table[0]?.length === 1 ? SEPARATORS : [how.separator];
  const inCell = (cell: string): string =>
    how.quotesAll || ['"', '\n', ...mustQuote].some((sign) => cell.includes(sign))
      ? `"${cell.replaceAll('"', '""').replaceAll('\n', how.breakInCell)}"`
      : cell;
  const lines = table.map((row) => row.map(inCell).join(how.separator));
  return lines.join(how.lineEnd) + (how.endsLastLine ? how.lineEnd : '');
};

const WINDOWS = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Buffer.from([byte])),
    byte,
  ]),
);

const encoded = (said: string, { encoding, hasMark }: Writing): Buffer => {
  if (encoding === 'windows-1252') return Buffer.from([...said].map((sign) => WINDOWS.get(sign)!));
  const marked = (hasMark ? '\uFEFF' : '') + said;
  if (encoding === 'utf-8') return Buffer.from(marked);
  const little = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
};

const cutAt = (bytes: Buffer, places: readonly number[]): Buffer[] => {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
};

const readBack = async (bytes: Buffer, cuts: readonly number[]) => {
  const open = () => textOf(Readable.from(cutAt(bytes, cuts)), encodingOf(bytes));
  const dialect = dialectOf(await text(open()));
  return placedRows(delimitedRows(open(), dialect));
};

const placesOf = (table: Table): number[] => {
  let next = 1;
  return table.map((row) => {
    const place = next;
    next += 1 + row.join('').split('\n').length - 1;
    return place;
  });
};

describe('a table written by anybody', () => {
  it('is read back equal, whatever the encoding, the separator, the quotes and the line ends', async () => {
    const encodings = new Set<Encoding>();
    const example = writing.chain((how) => fc.tuple(fc.constant(how), tableIn(how.encoding)));
    const cuts = fc.array(fc.nat({ max: 2000 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(example, cuts, async ([how, table], places) => {
        encodings.add(how.encoding);
        const lines = placesOf(table);
        const expected = table
          .map((row, at) => [lines[at], row.map((cell) => cell || null)] as const)
          // A row of nothing but spaces is no row.
          .filter(([, cells]) => cells.some((cell) => cell !== null && cell.trim() !== ''));
        expect(await readBack(encoded(written(table, how), how), places)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
    expect(encodings.size).toBe(4);
  });
});
