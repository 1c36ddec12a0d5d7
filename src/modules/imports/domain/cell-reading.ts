import type { Cell } from '../../../kernel/table.js';

/** Why a cell cannot be read as what its column is for. */
export const CELL_FAULTS = [
  'number_unreadable',
  'number_ambiguous',
  'number_not_whole',
  'number_below_zero',
  'number_too_large',
  'number_is_a_date',
  'date_unreadable',
  'date_ambiguous',
  'date_in_other_order',
  'date_does_not_exist',
  'date_without_year',
  'time_does_not_exist',
  'id_unreadable',
  'id_bent_by_spreadsheet',
] as const;

/** The code of one such reason. */
export type CellFault = (typeof CELL_FAULTS)[number];

/** A cell that is refused: why, and what stands in it. */
export interface CellRefusal {
  readonly kind: 'refused';
  readonly code: CellFault;
  readonly text: string;
}

/** A cell that says that nothing is known, which is not 0. */
export interface UnknownCell {
  readonly kind: 'unknown';
}

/** The only value of its kind. */
export const UNKNOWN_CELL: UnknownCell = { kind: 'unknown' };

const LONGEST_QUOTE = 100;

/** The refusal of `cell`, with as much of its text as a sentence can hold. */
export const refuseCell = (code: CellFault, cell: Cell): CellRefusal => {
  const text = shown(cell);
  const quoted = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return { kind: 'refused', code, text: quoted };
};

const shown = (cell: Cell): string => {
  if (!(cell instanceof Date)) return String(cell ?? '');
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19).replace('T', ' ');
};

/** The marks `#N/A` and `#DIV/0!` are what a spreadsheet leaves where it found nothing. */
const SAYS_UNKNOWN =
  /^(?:[-–—−‐‑―]{0,3}|n\/a|n\.a\.?|na|n\/d|n\.d\.?|nd|n\.c\.?|nc|s\.o\.?|s\/o|so|null|nan|#n\/a|#n\/d|#div\/0!)$/;

/** Whether a text, without case and without spaces around it, stands for "not known". */
export const saysUnknown = (text: string): boolean => SAYS_UNKNOWN.test(text.trim().toLowerCase());

/** Characters that nobody sees: byte order marks, zero-width characters, marks of direction. */
const UNSEEN = /\p{Cf}/gu;

/** `text` as a person sees it in the cell: without unseen characters, every space the same, none around it. */
export const seenText = (text: string): string =>
  text.replace(UNSEEN, '').replace(/\s/gu, ' ').trim();
