import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readTable, readTableRows, type Told } from '../../../../test/support/read-table.js';
import type { Cell } from '../../../kernel/table.js';

/** How somebody writes numbers: the mark of decimals, and what stands between thousands. */
const NUMBER_STYLES = [
  { decimal: ',', thousands: ' ' },
  { decimal: ',', thousands: '\u202f' },
  { decimal: ',', thousands: '\u00a0' },
  { decimal: ',', thousands: '.' },
  { decimal: '.', thousands: ',' },
  { decimal: '.', thousands: "'" },
  { decimal: '.', thousands: '' },
] as const;

type NumberStyle = (typeof NUMBER_STYLES)[number];

/** A figure, and how it is written; null is not known. */
interface Figure {
  readonly value: number | null;
  readonly form: 'plain' | 'grouped' | 'thousand' | 'million' | 'brackets';
}

const grouped = (digits: string, mark: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

const abbreviated = (value: number, { decimal }: NumberStyle, factor: number, word: string) =>
  `${String(value / factor).replace('.', decimal)}${word}`;

const writtenFigure = ({ value, form }: Figure, style: NumberStyle): string => {
  if (value === null) return '--';
  switch (form) {
    case 'thousand':
      return abbreviated(value, style, 1000, 'k');
    case 'million':
      return abbreviated(value, style, 1_000_000, ' M');
    case 'grouped':
      return grouped(String(value), style.thousands);
    case 'brackets':
      return `(${String(value)})`;
    case 'plain':
      return String(value);
  }
};

const meant = ({ value, form }: Figure): number | undefined =>
  value === null ? undefined : form === 'brackets' && value !== 0 ? -value : value;

// `12,000` alone may be a twelve with three decimals, and the language decides: that is told, and not tried here.
const neverRound = (value: number): number => (value % 1000 === 0 ? value + 1 : value);

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.constant<Figure>({ value: null, form: 'plain' }),
  fc.record<Figure>({
    value: fc.oneof(fc.nat({ max: 999_999 }), fc.nat({ max: 999_999_999 })).map(neverRound),
    form: fc.constantFrom('plain', 'grouped', 'brackets'),
  }),
  // An abbreviation has one decimal; none of three, which would be thousands.
  fc.nat({ max: 9999 }).map((tenths): Figure => ({ value: tenths * 100, form: 'thousand' })),
  fc.nat({ max: 9999 }).map((tenths): Figure => ({ value: tenths * 100_000, form: 'million' })),
);

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
type Order = (typeof ORDERS)[number];

const two = (part: number): string => String(part).padStart(2, '0');

/** A wall time in UTC as a person writes it. */
const writtenTime = (
  at: Date,
  order: Order,
  mark: string,
  clock: (h: string, m: string) => string,
) => {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const parts = {
    dmy: [two(day), two(month), String(year)],
    mdy: [two(month), two(day), String(year)],
    ymd: [String(year), two(month), two(day)],
  }[order];
  return `${parts.join(mark)} ${clock(two(at.getUTCHours()), two(at.getUTCMinutes()))}`;
};

const CLOCKS = [
  (h: string, m: string) => `${h}:${m}`,
  (h: string, m: string) => `${h}h${m}`,
  (h: string, m: string) => `à ${h} h ${m}`,
  (h: string, m: string) => `${String(Number(h) % 12 || 12)}:${m} ${Number(h) < 12 ? 'AM' : 'PM'}`,
] as const;

const minute = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2026-03-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((at) => new Date(Math.floor(at.getTime() / 60_000) * 60_000));

// Nothing else tells one order from another, so one row has a day beyond the twelfth.
const DECIDES = new Date('2025-05-25T10:30:00Z');

interface Row {
  readonly at: Date;
  readonly views: Figure;
  readonly likes: Figure;
  readonly caption: string;
}

const row = fc.record<Row>({
  at: minute,
  views: figure,
  likes: figure,
  caption: fc
    .array(fc.constantFrom('a', ' ', ',', ';', '"', '\n', "'", '=', '🏉', 'é', '|', '\t', '-'), {
      maxLength: 10,
    })
    .map((signs) => `x${signs.join('')}x`),
});

const SEPARATORS = [',', ';', '\t', '|'] as const;

const dialect = fc.record({
  style: fc.constantFrom(...NUMBER_STYLES),
  order: fc.constantFrom(...ORDERS),
  mark: fc.constantFrom('/', '-', '.'),
  clock: fc.constantFrom(...CLOCKS),
  separator: fc.constantFrom(...SEPARATORS),
  encoding: fc.constantFrom<BufferEncoding[]>('utf8', 'utf16le'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  isFrench: fc.boolean(),
});

const HEADERS = {
  fr: ['Lien', 'Relevé le', 'Légende', 'Vues', 'J’aime'],
  en: ['Post link', 'Captured on', 'Post text', 'Views', 'Likes'],
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const link = (at: number): string => `https://www.youtube.com/watch?v=abcdefghij${at}`;

const TOLD: Told = { kind: 'readings', timeZone: 'UTC', options: { format: 'video' } };

const expected = (rows: readonly Row[]) =>
  rows.flatMap(({ at, views, likes }, index) => {
    const metrics = { views: meant(views), likes: meant(likes) };
    const known = Object.fromEntries(
      Object.entries(metrics).filter(([, value]) => value !== undefined),
    );
    return Object.keys(known).length === 0
      ? []
      : [{ post: link(index), capturedAt: at.toISOString(), metrics: known }];
  });

const told = (records: readonly unknown[]) =>
  (records as { post: { url: string }; capturedAt: string; metrics: object }[]).map(
    ({ post, capturedAt, metrics }) => ({ post: post.url, capturedAt, metrics }),
  );

describe('a table of figures, whoever wrote it', () => {
  const rows = fc
    .array(row, { minLength: 1, maxLength: 6 })
    .map((some) => [...some, { ...some[0]!, at: DECIDES }]);

  it('says the same in every style of numbers, order of dates, separator and encoding', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(rows, dialect, async (all, how) => {
        const { style, order, mark, clock, separator, encoding, lineEnd, isFrench } = how;
        const cells = all.map(({ at, views, likes, caption }, index) => [
          link(index),
          writtenTime(at, order, mark, clock),
          caption,
          writtenFigure(views, style),
          writtenFigure(likes, style),
        ]);
        const lines = [HEADERS[isFrench ? 'fr' : 'en'], ...cells].map((line) =>
          line.map(quoted).join(separator),
        );
        const content = Buffer.from(`\uFEFF${lines.join(lineEnd)}${lineEnd}`, encoding);
        const { records, rows: readings } = await readTable(content, TOLD);
        expect(readings.flatMap(({ issues }) => issues)).toEqual([]);
        expect(told(records)).toEqual(expected(all));
        read += records.length;
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(400);
  });

  it('says the same as a spreadsheet, in which numbers and moments are no texts', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const cells = all.map(({ at, views, likes, caption }, index): Cell[] => [
          link(index),
          at,
          caption,
          meant(views) ?? null,
          meant(likes) ?? null,
        ]);
        const table = [HEADERS.fr, ...cells].map((row, index) => ({
          place: index + 1,
          cells: row,
        }));
        const { records } = readTableRows(table, TOLD);
        const midnight = (at: Date) => at.getTime() % 86_400_000 === 0;
        // Midnight is a day to a spreadsheet, and a day of figures is its end.
        if (!all.some(({ at }) => midnight(at))) expect(told(records)).toEqual(expected(all));
      }),
      { numRuns: 200 },
    );
  });
});
