import type { Cell } from '../../../kernel/table.js';
import { cellText } from './cell-values.js';
import type { RowMark } from './formats/export-format.js';
import { headerKey } from './headers.js';
import type { FieldType } from './kinds/field.js';
import type { RowPlan } from './row-plan.js';

const keyOf = (cell: Cell | undefined): string | null => {
  const text = cellText(cell ?? null);
  return text === null ? null : headerKey(text);
};

/** Whether a row says the headers once more, as where files were put one below the other. */
export const repeatsHeaders = (
  cells: readonly Cell[],
  { headers }: Pick<RowPlan, 'headers'>,
): boolean => {
  let said = 0;
  for (const { index, header } of headers) {
    const key = keyOf(cells[index]);
    if (key === null) continue;
    if (key !== headerKey(header)) return false;
    said += 1;
  }
  return said >= Math.min(2, headers.length);
};

/** The column of a known export by which a row is marked; null where the file has none. */
const markedKey = (
  cells: readonly Cell[],
  { recognised }: Pick<RowPlan, 'recognised'>,
  { field }: RowMark,
): string | null => {
  const column = recognised?.columns.find((each) => each.field === field);
  return column === undefined ? null : keyOf(cells[column.index]);
};

/** What people call the row below the others. */
const TOTALS = new Set([
  ...['total', 'totaux', 'totals', 'total general', 'grand total', 'sous-total', 'subtotal'],
  ...['somme', 'sum', 'total :', 'ensemble'],
]);

/** A row that says who or when is no total, though somebody may be called so. */
const NAMING: ReadonlySet<FieldType> = new Set<FieldType>([
  ...(['id', 'recordId', 'email', 'url', 'moment'] as const),
]);

/** Whether a row is the sum of the others: marked so, or beginning with a word for it and naming nothing. */
export const isTotalRow = (
  cells: readonly Cell[],
  plan: Pick<RowPlan, 'format' | 'recognised' | 'read'>,
): boolean => {
  const mark = plan.format?.totals;
  const marked = mark === undefined ? null : markedKey(cells, plan, mark);
  if (mark !== undefined) return marked !== null && mark.words.includes(marked);
  const first = cells.findIndex((cell) => cellText(cell) !== null);
  if (first === -1 || !TOTALS.has(keyOf(cells[first]) ?? '')) return false;
  const others = plan.read.filter(
    ({ index }) => index !== first && cellText(cells[index] ?? null) !== null,
  );
  return others.length > 0 && !others.some(({ field }) => NAMING.has(field.type));
};

/** Whether a row of a known export counts a shorter time than since publication. */
export const isOfShorterTime = (
  cells: readonly Cell[],
  plan: Pick<RowPlan, 'format' | 'recognised'>,
): boolean => {
  const mark = plan.format?.lifetime;
  if (mark === undefined) return false;
  const key = markedKey(cells, plan, mark);
  return key !== null && !mark.words.includes(key);
};
