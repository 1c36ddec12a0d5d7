import { seenText } from './cell-reading.js';

/** The parts of a text that is a number. */
export interface NumberText {
  readonly isNegative: boolean;
  /** Digits and at most the marks `,` and `.`: groups by spaces and apostrophes are taken out. */
  readonly digits: string;
  /** Which mark separates decimals here, whatever the column does; `either` as in `1,234`; null where none stands. */
  readonly mark: ',' | '.' | 'either' | null;
  /** The power of ten that a word stands for: 3 of `k`, 6 of `M`. */
  readonly factor: number;
  readonly isPercent: boolean;
  /** Whether it is written with a power of ten, which spreadsheets do where they leave digits out. */
  readonly isScientific: boolean;
}

/** `m` is a million and not a thousandth: so do TikTok and X abbreviate, also with a small letter. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ...['k', 'thousand', 'mille', 'mil'].map((word) => [word, 3] as const),
  ...['m', 'mn', 'mio', 'mln', 'million', 'millions'].map((word) => [word, 6] as const),
  ...['b', 'bn', 'billion', 'md', 'mds', 'mrd', 'milliard', 'milliards'].map(
    (word) => [word, 9] as const,
  ),
]);

/** Most figures are nothing but digits, and are read in any style without being taken apart. */
const DIGITS = /^\d{1,15}$/;

/** Whether a text is a whole number and nothing else. */
export const isPlainCount = (text: string): boolean => DIGITS.test(text);

const LONGEST = 64;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MINUS = /[−–‐‑]/g;
const APOSTROPHES = /[’‘ʼ`´]/g;

const PARTS =
  /^(?<sign>[+-]?) ?(?<body>[\d.,](?:[\d.,' ]*[\d])?)(?:e(?<power>[+-]?\d{1,3}))? ?(?:(?<word>[a-z]+)\.?)? ?(?<percent>%?)$/;

/** Accountants write what is below zero in brackets. */
const BRACKETED = /^\( ?([^()+ -](?:[^()+-]*[^()+ -])?) ?\)$/;

/** The parts of `text` where it is a number, in whatever style; null where it is none. */
export const numberText = (text: string): NumberText | null => {
  if (text.length > LONGEST) return null;
  const plain = plainNumber(text);
  const bracketed = BRACKETED.exec(plain)?.[1];
  const groups = PARTS.exec(bracketed ?? plain)?.groups;
  const number = groups === undefined ? null : numberOf(groups);
  return number !== null && bracketed !== undefined ? { ...number, isNegative: true } : number;
};

const numberOf = (groups: Readonly<Record<string, string | undefined>>): NumberText | null => {
  const { sign, body = '', power, word = '', percent } = groups;
  const factor = FACTORS.get(word);
  const digits = power === undefined ? withoutGroups(body) : mantissa(body);
  if (factor === undefined || digits === null) return null;
  return {
    ...digits,
    isNegative: sign === '-',
    factor: factor + Number(power ?? 0),
    isPercent: percent === '%',
    isScientific: power !== undefined,
  };
};

/** Not by NFKC, which would make of the mark of a footnote, as in `12²`, one more digit. */
const plainNumber = (text: string): string =>
  seenText(text)
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(MINUS, '-')
    .replace(APOSTROPHES, "'")
    .toLowerCase();

type Digits = Pick<NumberText, 'digits' | 'mark'>;

/** One digit stands before the mark of a mantissa, so its mark is never one of thousands. */
const mantissa = (body: string): Digits | null => {
  const mark = /^\d(?:([.,])\d+)?$/.exec(body);
  return mark === null ? null : { digits: body, mark: markOf(mark[1]) };
};

/** Groups by a space or an apostrophe: what follows a comma or a point are then decimals. */
const SPACED = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
/** Groups by commas, of two digits too, as in India; by points. */
const BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

const withoutGroups = (body: string): Digits | null => {
  const spaced = SPACED.exec(body);
  if (spaced !== null) return { digits: body.replace(/[ ']/g, ''), mark: markOf(spaced[2]) };
  if (/^\d+$/.test(body)) return { digits: body, mark: null };
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return { digits: body, mark: 'either' };
  const single = /^\d*([.,])\d+$/.exec(body);
  if (single !== null) return { digits: body, mark: markOf(single[1]) };
  if (BY_COMMAS.test(body)) return { digits: body, mark: '.' };
  return BY_POINTS.test(body) ? { digits: body, mark: ',' } : null;
};

const markOf = (mark: string | undefined): ',' | '.' | null =>
  mark === ',' || mark === '.' ? mark : null;
