import type { Cell } from '../../../kernel/table.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { AgreedItem } from '../../invitations/invitations.contract.js';
import { type CellRefusal, saysUnknown, seenText, type UnknownCell } from './cell-reading.js';
import type { ProblemParams } from '../../../kernel/problem.js';
import type { RowCode } from './row-codes.js';

/** A moment as a cell says it: an instant, a day without a time, or a time without a day. */
export type SaidMoment =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'day'; readonly day: CalendarDate }
  /** Milliseconds since midnight. */
  | { readonly kind: 'time'; readonly milliseconds: number };

/** An amount as a person writes it, in whole units; the currency is null where it is not said. */
export interface SaidMoney {
  readonly kind: 'money';
  readonly amount: number;
  readonly currency: string | null;
}

/** What an API sent: neither text nor number. */
export interface SaidJson {
  readonly kind: 'json';
  readonly json: object;
}

/** What a cell can say. */
export type CellValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly (number | null)[]
  | readonly AgreedItem[]
  | SaidMoment
  | SaidMoney
  | SaidJson;

/** Something to know about the cell although it was read. */
export interface CellNote {
  readonly code: RowCode;
  readonly params: ProblemParams;
}

/** What a cell says as what its column is for. */
export type ValueReading =
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      readonly note?: CellNote;
      /** Whether it is taken only because nothing better is known. */
      readonly isGuess?: boolean;
    }
  | UnknownCell
  | { readonly kind: 'refused'; readonly code: RowCode; readonly params: ProblemParams };

/** The reading of a cell that says `value`. */
export const saying = (value: CellValue, note?: CellNote): ValueReading => ({
  kind: 'value',
  value,
  ...(note && { note }),
});

/** A refusal of a cell, as one of its row. */
export const refusedCell = ({ code, text }: CellRefusal): ValueReading => ({
  kind: 'refused',
  code,
  params: { text },
});

const MIDNIGHT = 'T00:00:00.000Z';

const dateText = (date: Date): string | null => {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith(MIDNIGHT) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
};

/** Nearly every text has such a sign, and need not be searched for what nobody sees. */
const VISIBLE = /[!-~]/;

/** What a cell says as text, without spaces around it; null where it says nothing. */
export const cellText = (cell: Cell): string | null => {
  if (cell === null) return null;
  if (cell instanceof Date) return dateText(cell);
  const text = String(cell).trim();
  return VISIBLE.test(text) || seenText(text) !== '' ? text : null;
};

/** Marks that stand for nothing even where any word may be a name. */
const NOTHING = /^(?:[-–—−‐‑―]{1,3}|n\/a|#n\/a|#n\/d|#ref!|#name\?|#nom\?|#value!|#valeur!)$/i;

/** Whether a text of free words says that there is none. */
export const saysNothing = (text: string): boolean => NOTHING.test(seenText(text));

/** Whether a text of a choice, an address or an id says that it is not known. */
export const isUnknownWord = (text: string): boolean => saysUnknown(seenText(text));
