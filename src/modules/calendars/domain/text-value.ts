const ESCAPE = /\\([\\;,nN])/g;

/** What a text says: its escapes (`\,` `\;` `\n` `\\`) undone, whatever PostgreSQL cannot keep taken out. */
export const textOf = (value: string): string =>
  value
    .replace(ESCAPE, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))
    .replaceAll('\u0000', '')
    .toWellFormed();

/** A text in one line. */
export const lineOf = (value: string): string => textOf(value).replace(/\s+/g, ' ').trim();

/** The beginning of `text`, of at most `max` UTF-16 code units, without half a character at its end. */
export const cut = (text: string, max: number): string =>
  text.length <= max
    ? text
    : text
        .slice(0, max - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd() + '…';
