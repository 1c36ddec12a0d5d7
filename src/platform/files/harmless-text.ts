/** What a spreadsheet takes for the beginning of a formula; some read the full-width signs as well. */
const SIGN = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';

/** Characters that nobody sees: a spreadsheet may skip them on its way to a sign. */
const UNSEEN = '\\s\\p{Cf}';

const STARTS_FORMULA = `(?:[\\t\\r\\n]|[${UNSEEN}]*${SIGN})`;

/** With apostrophes in front it is no formula; they are counted in, so that reading knows which one was added. */
const NEEDS_APOSTROPHE = new RegExp(`^'*${STARTS_FORMULA}`, 'u');
const HAS_APOSTROPHE = new RegExp(`^'+${STARTS_FORMULA}`, 'u');

/**
 * What stands before a sign, apostrophes apart. Where a semicolon or a line break is in it, a spreadsheet
 * that separates cells by semicolon, as the French one does, would begin another cell there, quoted or not.
 */
const BEFORE_SIGN = `(?<![;"${UNSEEN}])([;"${UNSEEN}]+)`;
const UNTOLD_SIGN = new RegExp(`${BEFORE_SIGN}(?='*${SIGN})`, 'gu');
const TOLD_SIGN = new RegExp(`${BEFORE_SIGN}'(?='*${SIGN})`, 'gu');
const SEPARATOR = /[;\t\r\n]/;

/**
 * Text as a spreadsheet may read it: where it would be taken for a formula, an apostrophe says that it
 * is text (https://owasp.org/www-community/attacks/CSV_Injection). Two texts never become the same.
 */
export const harmlessText = (text: string): string =>
  (NEEDS_APOSTROPHE.test(text) ? "'" : '') +
  text.replace(UNTOLD_SIGN, (before: string) => (SEPARATOR.test(before) ? `${before}'` : before));

/**
 * The text of which `harmlessText` made this. What it would never have made, such as `'t Hart`, is left
 * as it is, so it may be asked about anybody's cells.
 */
export const readHarmlessText = (text: string): string => {
  const shown = text.replace(TOLD_SIGN, (found: string, before: string) =>
    SEPARATOR.test(before) ? before : found,
  );
  return HAS_APOSTROPHE.test(shown) ? shown.slice(1) : shown;
};
