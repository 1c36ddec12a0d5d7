/** The most characters that a cell of a spreadsheet may have, as UTF-16 counts them. */
export const LONGEST_CELL = 32_767;

/** Characters that XML cannot hold, and the carriage return, which it would make a line feed. */
const UNHELD = '[\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]|\\p{Cs}';

/** What stands for such a character in an Office file, or an underscore that would be taken for the beginning of it. */
const TO_WRITE_OUT = new RegExp(`${UNHELD}|_(?=x[0-9A-Fa-f]{4}(?:_|${UNHELD}))`, 'gu');

const writtenOut = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text that a cell can hold: one that is too long ends in `…`, as nothing else could open the file. */
const fitting = (text: string): string =>
  text.length <= LONGEST_CELL
    ? text
    : `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/**
 * Text as it stands in the XML of an Office file (ECMA-376-1, 22.9.2.19): what XML cannot hold as
 * `_x0001_`. More than 32,767 characters, which Excel refuses, are cut.
 */
export const officeText = (text: string): string =>
  fitting(text)
    .replace(TO_WRITE_OUT, writtenOut)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
