import { readListCell } from '../../../kernel/list-cell.js';
import { type AgreedItem, readAgreedItem } from '../../invitations/invitations.contract.js';
import { UNKNOWN_CELL } from './cell-reading.js';
import { isUnknownWord, saying, type ValueReading } from './cell-values.js';
import { meaningOf } from './choice-cells.js';
import { FORMAT_CHOICES, PLATFORM_CHOICES } from './kinds/post-words.js';

/** What is due at a moment of its own was agreed before, and is not agreed anew. */
const AGREED_BEFORE = /\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const NUMBER = /^(\d{1,4})x?$/i;
const HOURS = /^(\d{1,4})(?:h|heures?|hours?)$/i;

/** The words of an item as they would be written here: `2 stories Insta (48h)` is `2 instagram story 48h`. */
const inOurWords = (text: string): string => {
  const words = text
    .replace(/(\d)\s+(h|heures?|hours?)\b/i, '$1$2')
    .split(/[\s()[\],:]+/)
    .filter((word) => word !== '');
  const first = (find: (word: string) => string | undefined): string | undefined =>
    words.map(find).find((found) => found !== undefined);
  const count = first((word) => NUMBER.exec(word)?.[1]);
  const platform = first((word) => meaningOf(PLATFORM_CHOICES, word));
  const format = first((word) => meaningOf(FORMAT_CHOICES, word));
  const hours = first((word) => HOURS.exec(word)?.[1]);
  return `${count ?? '1'} ${platform ?? ''} ${format ?? ''} ${hours ?? ''}h`;
};

/** What was agreed in exchange, item by item. */
export const readDeliverables = (text: string): ValueReading => {
  if (isUnknownWord(text)) return UNKNOWN_CELL;
  const items: AgreedItem[] = [];
  for (const item of readListCell(text)) {
    if (AGREED_BEFORE.test(item)) continue;
    const read = readAgreedItem(item) ?? readAgreedItem(inOurWords(item));
    if (read === null)
      return {
        kind: 'refused',
        code: 'deliverable_unreadable',
        params: { text: item.slice(0, 100) },
      };
    items.push(read);
  }
  return items.length === 0 ? UNKNOWN_CELL : saying(items);
};
