import { readListCell } from '../../../kernel/list-cell.js';
import type { Cell } from '../../../kernel/table.js';
import { UNKNOWN_CELL } from './cell-reading.js';
import { cellText, isUnknownWord, refusedCell, saying, type ValueReading } from './cell-values.js';
import { meaningOf } from './choice-cells.js';
import type { Field } from './kinds/field.js';
import type { NumberStyle } from './number-styles.js';
import { readCount } from './numbers.js';

/** Two numbers in one cell: `06 12 34 56 78 / 05 61 00 00 00`. */
const SLASH = /\s\/\s/g;

/** The texts in a cell; commas and slashes part them where a person wrote the list and no item holds one. */
export const readList = (cell: Cell, field: Field, isOurs: boolean): ValueReading => {
  const text = cellText(cell);
  if (text === null || isUnknownWord(text)) return UNKNOWN_CELL;
  const commas = field.commas === true && !isOurs;
  const items = readListCell(commas ? text.replace(SLASH, ';') : text, { commas });
  const { choices } = field;
  if (items.length === 0) return UNKNOWN_CELL;
  return saying(
    choices === undefined ? items : items.map((item) => meaningOf(choices, item) ?? item),
  );
};

/** The counts in a cell, of which some may be unknown. */
export const readCounts = (cell: Cell, style: Pick<NumberStyle, 'decimal'>): ValueReading => {
  if (typeof cell !== 'string' || !cell.includes(';')) {
    const count = readCount(cell, style);
    if (count.kind === 'refused') return refusedCell(count);
    return count.kind === 'number' ? saying([count.value]) : UNKNOWN_CELL;
  }
  const counts = readListCell(cell).map((item) => readCount(item, style));
  const refused = counts.find((count) => count.kind === 'refused');
  if (refused !== undefined) return refusedCell(refused);
  return saying(counts.map((count) => (count.kind === 'number' ? count.value : null)));
};
