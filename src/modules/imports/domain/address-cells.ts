import { UNKNOWN_CELL } from './cell-reading.js';
import { isUnknownWord, saying, type ValueReading } from './cell-values.js';

/** `Léa Martin <lea@example.org>`. */
const IN_BRACKETS = /<([^<>\s]+@[^<>\s]+)>/g;

/** The e-mail addresses in a cell, without what address books put around them. */
export const readEmails = (text: string): ValueReading => {
  if (isUnknownWord(text)) return UNKNOWN_CELL;
  const bracketed = [...text.matchAll(IN_BRACKETS)].map(([, address]) => address ?? '');
  const parts = bracketed.length > 0 ? bracketed : text.split(/[\s;,]+(?=\S*@)|[;,]\s*/);
  const addresses = parts
    .map((part) =>
      part
        .trim()
        .replace(/^mailto:/i, '')
        .replace(/[.,;]+$/, ''),
    )
    .filter((part) => part !== '');
  return addresses.length === 0 ? UNKNOWN_CELL : saying(addresses);
};

/** `instagram.com/p/…`, as it is copied without the beginning. */
const WITHOUT_SCHEME = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i;

/** An address of the web as it would be opened. */
export const fullAddress = (text: string): string =>
  WITHOUT_SCHEME.test(text) ? `https://${text}` : text;

/** The address in a cell. */
export const readAddress = (text: string): ValueReading =>
  isUnknownWord(text) ? UNKNOWN_CELL : saying(fullAddress(text));
