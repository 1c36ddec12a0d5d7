import Papa, { type ParseConfig, type ParseStepResult } from 'papaparse';

import { type Dialect, toldSeparator } from './dialect.js';
import type { Cell, TableRow } from '../../kernel/table.js';
import { UnreadableFile } from './unreadable-file.js';

/** The longest row that is read, in characters. */
export const LONGEST_ROW = 1024 * 1024;

/** A row as it stands in the text, and where it ends there. */
interface FoundRow {
  readonly cells: readonly string[];
  readonly end: number;
}

const cellsOf = ({ data, errors }: ParseStepResult<string[][]>): readonly string[] => {
  const cells = data[0] ?? [];
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return cells;
  // The parser leaves a cell as it stands that the end of the file cut off.
  return cells.with(-1, (cells.at(-1) ?? '').replaceAll('""', '"'));
};

const countOf = (sign: string, text: string): number => {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
};

const hasValue = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** Cuts a text, given in pieces, into rows; a row is given once the text shows its end. */
class RowCutter {
  private rest = '';
  private line = 1;
  private parsed = 0;
  private readonly brokenEnd: RegExp;

  constructor(private readonly dialect: Dialect) {
    const sign = `\\u{${dialect.separator.charCodeAt(0).toString(16)}}`;
    this.brokenEnd = new RegExp(`(?<=[^"\\n${sign}])""(?=${sign}"[^"\\n${sign}])`, 'gu');
  }

  *push(text: string): Generator<TableRow, void> {
    this.rest += text;
    // A long row that comes in small pieces is looked at again only when it has doubled.
    if (this.rest.length >= 2 * this.parsed) yield* this.cut(false);
  }

  *end(): Generator<TableRow, void> {
    if (this.rest !== '') yield* this.cut(true);
  }

  private *cut(isWhole: boolean): Generator<TableRow, void> {
    const text = this.withSoundEnds(this.rest);
    let from = 0;
    for (const { cells, end } of this.rowsIn(text, isWhole)) {
      const row = this.row(text.slice(from, end), cells);
      if (row !== null) yield row;
      from = end;
    }
    this.rest = text.slice(from);
    this.parsed = this.rest.length;
    this.checkLength(this.rest);
  }

  // `"he said "no"","next"`: in good order the first pair would be one quote within the cell, and then
  // the quote before `next` could not stand where it does. So the cell ended at the pair.
  private withSoundEnds(text: string): string {
    return text.includes('""') ? text.replaceAll(this.brokenEnd, '"""') : text;
  }

  // Its streams know neither where a row ends nor how long it may be, so it is asked piece by piece.
  private rowsIn(text: string, isWhole: boolean): FoundRow[] {
    const rows: FoundRow[] = [];
    const config: ParseConfig<string[][]> = {
      delimiter: this.dialect.separator,
      quoteChar: this.dialect.quote,
      newline: '\n',
      step: (found) => rows.push({ cells: cellsOf(found), end: found.meta.cursor }),
    };
    new Papa.Parser(config).parse(text, 0, !isWhole);
    return rows;
  }

  private row(text: string, cells: readonly string[]): TableRow | null {
    this.checkLength(text);
    const place = this.line;
    this.line += countOf('\n', text);
    if (!hasValue(cells)) return null;
    if (place === 1 && toldSeparator(text.replace('\n', '')) !== null) return null;
    return { place, cells: cells.map((cell): Cell => (cell === '' ? null : cell)) };
  }

  private checkLength({ length }: string): void {
    if (length > LONGEST_ROW) throw new UnreadableFile('row_too_long', { place: this.line });
  }
}

/** The same text with one kind of line end, whatever the pieces split. */
async function* withPlainLineEnds(texts: AsyncIterable<string>): AsyncGenerator<string, void> {
  let held = '';
  for await (const text of texts) {
    // One odd byte is no reason to refuse the rest; a file that is no text is told by its beginning.
    const whole = held + text.replaceAll('\0', '');
    held = whole.endsWith('\r') ? '\r' : '';
    yield whole.slice(0, whole.length - held.length).replaceAll(/\r\n?/g, '\n');
  }
}

/**
 * The rows of a delimited text (RFC 4180, and what real exports make of it): every cell is text, a line
 * break within it is `\n` however the file ends its lines, and an empty cell is null. A row without any
 * value is no row, but counts as a line. A quoted cell ends at a quote before a separator or the end of
 * the line; other quotes in it stay as they are.
 */
export async function* delimitedRows(
  texts: AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<TableRow, void> {
  const cutter = new RowCutter(dialect);
  for await (const text of withPlainLineEnds(texts)) yield* cutter.push(text);
  yield* cutter.end();
}
