import type { Cell, TableRow } from '../../../kernel/table.js';
import { cellText } from './cell-values.js';
import type { RowNote } from './row-notes.js';
import type { RowPlan } from './row-plan.js';

/** The cells of a row under their headers, or why they cannot be told. */
export interface AlignedCells {
  readonly cells: readonly Cell[];
  readonly issue: RowNote | null;
  readonly warning: RowNote | null;
}

const aligned = (cells: readonly Cell[]): AlignedCells => ({ cells, issue: null, warning: null });

/** Whether nothing at all stands in a row. */
export const isBlankRow = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cellText(cell) === null);

const wrongWidth = (
  code: 'row_cut_short' | 'row_too_wide',
  cells: readonly Cell[],
  { width }: RowPlan,
): AlignedCells => {
  const params = { found: cells.length, expected: width };
  return { cells, warning: null, issue: { column: null, field: null, code, params } };
};

const LINK = /^"?https?:\/\//i;

/**
 * TikTok does not double the quotes within a title, so `"a "b", c"` is cut at `"b",`. The link beside it
 * shows where the title ended.
 */
const withTitleRejoined = (cells: readonly Cell[], plan: RowPlan): AlignedCells | null => {
  const title = plan.read.find(({ field }) => field.name === 'caption');
  const link = plan.read.find(({ field }) => field.name === 'post.url');
  if (title === undefined || link?.index !== title.index + 1) return null;
  const found = cells.findIndex(
    (cell, index) => index >= link.index && typeof cell === 'string' && LINK.test(cell),
  );
  if (found === -1 || cells.length - (found - link.index) !== plan.width) return null;
  const [first = '', ...rest] = cells.slice(title.index, found).map((cell) => String(cell ?? ''));
  const separator = plan.separator ?? ',';
  const joined = `${first}"${separator}${rest.join(separator).replace(/"$/, '')}`;
  const params = { text: joined.slice(0, 100) };
  return {
    cells: [...cells.slice(0, title.index), joined, ...cells.slice(found)],
    issue: null,
    warning: { column: title.header, field: 'caption', code: 'title_rejoined', params },
  };
};

/**
 * The cells of a row as they stand under their headers. A line of text that is wider than the header was cut
 * in the wrong places; one that is shorter, where others are not, was cut off, and its last cell may be.
 */
export const alignCells = ({ cells }: Pick<TableRow, 'cells'>, plan: RowPlan): AlignedCells => {
  if (plan.separator === null) return aligned(cells);
  if (cells.length < plan.width)
    return plan.isRagged ? aligned(cells) : wrongWidth('row_cut_short', cells, plan);
  if (isBlankRow(cells.slice(plan.width))) return aligned(cells.slice(0, plan.width));
  return withTitleRejoined(cells, plan) ?? wrongWidth('row_too_wide', cells, plan);
};
