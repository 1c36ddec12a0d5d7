/** Where one item of a list ends, outside of quotes: a person may also put each on a line of its own. */
const BREAKS = ';\\r\\n';

const needsQuotes = (item: string): boolean =>
  item === '' || item !== item.trim() || item.startsWith('"') || /[;\r\n]/.test(item);

/** Several texts in one cell of a table: `a; b; "c; d"`. An empty cell is an empty list. */
export const writeListCell = (items: readonly string[]): string =>
  items.map((item) => (needsQuotes(item) ? `"${item.replaceAll('"', '""')}"` : item)).join('; ');

const itemPattern = (breaks: string): RegExp =>
  new RegExp(
    `\\s*(?:"([^"]*(?:""[^"]*)*)"\\s*(?=[${breaks}]|$)|([^${breaks}]*))(?:[${breaks}]|$)`,
    'gy',
  );

const ITEM = itemPattern(BREAKS);
const ITEM_WITHOUT_COMMAS = itemPattern(`${BREAKS},`);

/**
 * The texts in a cell: exactly those that `writeListCell` was given, and what people write (`a;b;`, one a
 * line). Where the items are of a kind that holds no comma, `commas` lets commas part them as well.
 */
export const readListCell = (text: string, { commas = false } = {}): string[] => {
  const found = text.matchAll(commas ? ITEM_WITHOUT_COMMAS : ITEM);
  return [...found].flatMap(([, quoted, plain]) => {
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')];
    return plain?.trim() || [];
  });
};
