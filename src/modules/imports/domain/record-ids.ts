import type { Cell } from '../../../kernel/table.js';
import {
  type CellRefusal,
  refuseCell,
  saysUnknown,
  seenText,
  UNKNOWN_CELL,
  type UnknownCell,
} from './cell-reading.js';

/** What a cell says as the id of a record on its platform. */
export type RecordIdReading =
  { readonly kind: 'id'; readonly id: string } | UnknownCell | CellRefusal;

const LONGEST_ID = 200;

/** A spreadsheet keeps 15 digits of a number and puts zeros for the others. */
const KEPT_DIGITS = 15;
const BENT = [
  /^[+-]?\d(?:[.,]\d+)?E\+\d+$/i,
  // An id that begins with `=`, `-` or `+` was taken for a formula.
  /^#(?:NAME\?|NOM\?|REF!|VALUE!|VALEUR!|NUM!|NOMBRE!)$/i,
];
/** How ids are shielded from spreadsheets: `="1796"`, `'1796`, `"1796"`. */
const SHIELDED = /^=?"([^"]*)"$|^'(.*)$/;

/** The id that stands in `cell`; one of which a spreadsheet has cut digits off is refused, for it names another record or none. */
export const readRecordId = (cell: Cell): RecordIdReading => {
  if (cell === null) return UNKNOWN_CELL;
  if (typeof cell === 'number') return idOfNumber(cell);
  // `3-10` becomes the third of October, `true` a truth: what stood there cannot be known again.
  if (typeof cell !== 'string') return refuseCell('id_bent_by_spreadsheet', cell);
  const text = unshielded(cell);
  if (saysUnknown(text)) return UNKNOWN_CELL;
  if (text.length > LONGEST_ID || /[\r\n]/.test(cell.trim()))
    return refuseCell('id_unreadable', cell);
  if (BENT.some((form) => form.test(text))) return refuseCell('id_bent_by_spreadsheet', cell);
  // A column of ids with gaps, written by a program that took it for fractions.
  const whole = /^(\d{2,})\.0$/.exec(text)?.[1];
  return whole === undefined ? { kind: 'id', id: text } : idOfNumber(Number(whole), cell);
};

/** What one cell tells of whether its column lost digits: a long id that ends in zeros, or one that does not; null where it tells nothing. */
export const bentHint = (cell: Cell): 'bent' | 'whole' | null => {
  const text = typeof cell === 'string' ? unshielded(cell) : '';
  if (!/^\d+$/.test(text) || text.length <= KEPT_DIGITS) return null;
  return /^0+$/.test(text.slice(KEPT_DIGITS)) ? 'bent' : 'whole';
};

/** So many long ids that all end in zeros are no chance. */
const TOO_MANY_BENT = 3;

/** Whether a column has lost digits of which the cells told `bent` hints of that kind and none of the other. */
export const isBentFrom = (bent: number, whole: number): boolean =>
  whole === 0 && bent >= TOO_MANY_BENT;

/**
 * Whether the ids of a column have lost digits, although each may be right: at least three are longer
 * than the 15 digits that a spreadsheet keeps, and all of these end in zeros from there.
 */
export const looksBent = (cells: Iterable<Cell>): boolean => {
  const counts = { bent: 0, whole: 0 };
  for (const cell of cells) {
    const hint = bentHint(cell);
    if (hint !== null) counts[hint] += 1;
  }
  return isBentFrom(counts.bent, counts.whole);
};

const unshielded = (cell: string): string => {
  const text = seenText(cell);
  const shielded = SHIELDED.exec(text);
  return (shielded?.[1] ?? shielded?.[2] ?? text).trim();
};

const idOfNumber = (value: number, cell: Cell = value): RecordIdReading => {
  if (!Number.isFinite(value) || value < 0) return refuseCell('id_unreadable', cell);
  if (!Number.isInteger(value)) return refuseCell('id_unreadable', cell);
  const isCut = value >= 10 ** KEPT_DIGITS && value % 10 === 0;
  if (isCut || !Number.isSafeInteger(value)) return refuseCell('id_bent_by_spreadsheet', cell);
  return { kind: 'id', id: String(value) };
};
