import type { Cell } from '../../../kernel/table.js';
import { seenText, UNKNOWN_CELL } from './cell-reading.js';
import { cellText, saying, type SaidMoney, type ValueReading } from './cell-values.js';
import type { NumberStyle } from './number-styles.js';
import { readNumber } from './numbers.js';

/** Signs and words that name one currency; `$` may be of twenty countries. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EUR: 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  CHF: 'CHF',
  USD: 'USD',
  US$: 'USD',
  CAD: 'CAD',
};

const PARTS =
  /^(?<before>[^\d.,()\s+−-]*)\s*(?<amount>[-+−(]?[\d.,][\d.,'’\s]*\)?)\s*(?<after>\D*)$/u;

const refused = (text: string): ValueReading => ({
  kind: 'refused',
  code: 'money_unreadable',
  params: { text: text.slice(0, 100) },
});

/** The currency of what stands around an amount; null where nothing does, undefined where it names none. */
const currencyOf = (around: string): string | null | undefined => {
  const sign = around.trim().toUpperCase().replace(/\.$/, '');
  return sign === '' ? null : CURRENCIES[sign];
};

const amountIn = (text: string, style: Pick<NumberStyle, 'decimal'>): ValueReading | null => {
  const parts = PARTS.exec(text)?.groups;
  if (parts === undefined) return amountOf(text, null, style);
  const currency = currencyOf(`${parts['before']}${parts['after']}`);
  return currency === undefined ? null : amountOf(parts['amount'] ?? '', currency, style);
};

/** What a cell says as an amount of money. */
export const readMoney = (cell: Cell, style: Pick<NumberStyle, 'decimal'>): ValueReading => {
  const text = cellText(cell);
  if (text === null) return UNKNOWN_CELL;
  const isNumber = typeof cell === 'number';
  const read = isNumber ? amountOf(cell, null, style) : amountIn(seenText(text), style);
  return read ?? refused(text);
};

const amountOf = (
  cell: Cell,
  currency: string | null,
  style: Pick<NumberStyle, 'decimal'>,
): ValueReading | null => {
  const number = readNumber(cell, style);
  if (number.kind === 'unknown') return UNKNOWN_CELL;
  if (number.kind !== 'number' || number.value < 0) return null;
  return saying({ kind: 'money', amount: number.value, currency });
};

/** How many decimals a currency has (ISO 4217). */
const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** An amount in minor units of `currency`, which is a code of three letters; null where it is none. */
export const minorUnits = ({ amount }: SaidMoney, currency: string): number | null =>
  /^[A-Z]{3}$/.test(currency) ? Math.round(Number(`${amount}e${decimalsOf(currency)}`)) : null;
