import type { Readable } from 'node:stream';

import { momentOfIso, wallTimeOf } from './spreadsheet-time.js';
import type { Cell, TableRow, TableRows } from '../../kernel/table.js';
import { UnreadableFile } from './unreadable-file.js';
import { isRichText, typedText } from './xlsx-text.js';
import { readXml, type XmlAttributes, type XmlListener } from './xml.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly timeStyles: ReadonlySet<number>;
  readonly countsFrom1904: boolean;
}

/** The sizes of Excel's own sheets, and how much text a row and a sheet may have: cells can share one long text. */
const MOST = { rows: 1_048_576, columns: 16_384, rowText: 1024 * 1024, text: 200 * 1024 * 1024 };

/** The place that a reference such as `C5` or `5` names, from 1; the next one where there is none. */
const placeOf = (reference: string | undefined, last: number, most: number): number => {
  const place = reference === undefined ? last + 1 : numberOf(reference);
  if (!(place >= 1 && place <= most)) throw new UnreadableFile('file_damaged');
  return place;
};

const numberOf = (reference: string): number => {
  if (/^\d{1,7}$/.test(reference)) return Number(reference);
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
};

const numberCell = (text: string, style: number, context: SheetContext): Cell => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text.trim() === '' ? null : text;
  if (!context.timeStyles.has(style)) return number;
  // Excel shows no date there either: then it is but a number.
  return wallTimeOf(number, context.countsFrom1904) ?? number;
};

const sharedText = (text: string, { strings }: SheetContext): string => {
  const shared = strings[Number(text)];
  if (shared === undefined) throw new UnreadableFile('file_damaged');
  return shared;
};

const cellOf = (raw: RawCell, context: SheetContext): Cell => {
  const { type, style, text } = raw;
  if (text === '') return null;
  switch (type) {
    case 's':
      return sharedText(text, context) || null;
    case 'str':
    case 'inlineStr':
      return typedText(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return null;
    case 'd':
      return momentOfIso(text) ?? text;
    default:
      return numberCell(text, style, context);
  }
};

interface RawCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** A row's cells that have a value, each with its column. */
interface SparseRow {
  readonly place: number;
  readonly filled: (readonly [number, Cell])[];
}

const cellsOf = ({ filled }: SparseRow): Cell[] => {
  const width = filled.reduce((most, [column]) => Math.max(most, column), 0);
  const cells = Array<Cell>(width).fill(null);
  for (const [column, cell] of filled) cells[column - 1] = cell;
  return cells;
};

/** Gathers rows from a sheet's XML; cells that nobody filled have no place in memory until a row is taken. */
class RowGatherer implements XmlListener {
  readonly #context: SheetContext;
  #gathered: SparseRow[] = [];
  #row: SparseRow = { place: 0, filled: [] };
  #cell: RawCell = { column: 0, type: 'n', style: 0, text: '' };
  #rowText = 0;
  #text = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(path: readonly string[], attributes: XmlAttributes): void {
    const name = path.at(-1);
    const within = path.at(-2);
    if (name === 'row' && within === 'sheetData') this.#startRow(attributes);
    if (name === 'c' && within === 'row') this.#startCell(attributes);
  }

  text(path: readonly string[], text: string): void {
    const isValue = path.at(-1) === 'v' && path.at(-2) === 'c';
    if (!isValue && !isRichText(path, 'is')) return;
    this.#cell.text += text;
    // Comments and runs can cut a text into any number of pieces.
    if (this.#cell.text.length > MOST.rowText) this.#refuseRow();
  }

  close(path: readonly string[]): void {
    const name = path.at(-1);
    const within = path.at(-2);
    if (name === 'c' && within === 'row') this.#endCell();
    if (name === 'row' && within === 'sheetData' && this.#row.filled.length > 0) {
      this.#gathered.push(this.#row);
    }
  }

  *take(): Generator<TableRow> {
    const gathered = this.#gathered;
    this.#gathered = [];
    for (const row of gathered) yield { place: row.place, cells: cellsOf(row) };
  }

  #startRow({ r }: XmlAttributes): void {
    this.#row = { place: placeOf(r, this.#row.place, MOST.rows), filled: [] };
    this.#cell = { column: 0, type: 'n', style: 0, text: '' };
    this.#rowText = 0;
  }

  #startCell({ r, t, s }: XmlAttributes): void {
    const column = placeOf(r, this.#cell.column, MOST.columns);
    this.#cell = { column, type: t ?? 'n', style: Number(s ?? 0), text: '' };
  }

  #endCell(): void {
    const cell = cellOf(this.#cell, this.#context);
    if (cell === null) return;
    if (typeof cell === 'string') this.#count(cell);
    // A file could name one cell again and again.
    if (this.#row.filled.length === MOST.columns) throw new UnreadableFile('file_damaged');
    this.#row.filled.push([this.#cell.column, cell]);
  }

  #refuseRow(): never {
    throw new UnreadableFile('row_too_long', { place: this.#row.place });
  }

  #count({ length }: string): void {
    this.#rowText += length;
    this.#text += length;
    if (this.#rowText > MOST.rowText) this.#refuseRow();
    if (this.#text > MOST.text) throw new UnreadableFile('file_bomb');
  }
}

/** The rows of a sheet that have a value, as they are read. */
export async function* sheetRows(part: Readable, context: SheetContext): TableRows {
  const rows = new RowGatherer(context);
  for await (const _ of readXml(part, rows)) yield* rows.take();
}
