import type { Cell } from '../../../kernel/table.js';
import {
  type CellRefusal,
  refuseCell,
  saysUnknown,
  seenText,
  UNKNOWN_CELL,
  type UnknownCell,
} from './cell-reading.js';
import { type NumberStyle } from './number-styles.js';
import { isPlainCount, type NumberText, numberText } from './number-texts.js';

/** What a cell says as a number. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Whether it was abbreviated (`475.8m`), so that its last digits are not known. */
      readonly isRounded: boolean;
    }
  | UnknownCell
  | CellRefusal;

/** The number that stands in `cell`, a percentage as a share of 1; beyond 2^53 it would lose digits and is refused. */
export const readNumber = (cell: Cell, style: Pick<NumberStyle, 'decimal'>): NumberReading => {
  if (cell === null) return UNKNOWN_CELL;
  if (cell instanceof Date) return refuseCell('number_is_a_date', cell);
  if (typeof cell === 'boolean') return refuseCell('number_unreadable', cell);
  return typeof cell === 'number'
    ? bounded(cell, { value: cell, isRounded: false })
    : numberIn(cell, style);
};

const numberIn = (cell: string, style: Pick<NumberStyle, 'decimal'>): NumberReading => {
  if (isPlainCount(cell)) return { kind: 'number', value: Number(cell), isRounded: false };
  if (saysUnknown(seenText(cell))) return UNKNOWN_CELL;
  const text = numberText(cell);
  if (text === null) return refuseCell('number_unreadable', cell);
  const decimal = text.mark === 'either' ? style.decimal : text.mark;
  if (text.mark === 'either' && decimal === null) return refuseCell('number_ambiguous', cell);
  return bounded(cell, valueOf(text, decimal));
};

/** The count that stands in `cell`: as a number, but whole and not below 0. */
export const readCount = (cell: Cell, style: Pick<NumberStyle, 'decimal'>): NumberReading => {
  const reading = readNumber(cell, style);
  if (reading.kind !== 'number') return reading;
  const isShare = typeof cell === 'string' && /[%％]/.test(cell);
  if (isShare || !Number.isInteger(reading.value)) return refuseCell('number_not_whole', cell);
  return reading.value < 0 ? refuseCell('number_below_zero', cell) : reading;
};

type Value = Pick<Extract<NumberReading, { kind: 'number' }>, 'value' | 'isRounded'>;

const valueOf = (text: NumberText, decimal: ',' | '.' | null): Value => {
  const digits = text.digits
    .replace(decimal === ',' ? /\./g : /,/g, '')
    .replace(',', '.')
    .replace(/^\./, '0.');
  const power = text.factor - (text.isPercent ? 2 : 0);
  // By its text: 475.8 * 1e6 is not 475,800,000 in binary fractions.
  const value = Number(`${text.isNegative ? '-' : ''}${digits}e${power}`);
  return { value, isRounded: text.isScientific || text.factor !== 0 };
};

const bounded = (cell: Cell, { value, isRounded }: Value): NumberReading => {
  if (Number.isNaN(value)) return refuseCell('number_unreadable', cell);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return refuseCell('number_too_large', cell);
  // Never -0, which is another value than 0 to some comparisons.
  return { kind: 'number', value: value === 0 ? 0 : value, isRounded };
};
