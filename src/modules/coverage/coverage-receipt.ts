import { differing } from './domain/learnt-coverage.js';
import type { CoverageItem } from './entities/coverage-item.entity.js';

/** What taking in a record did to an item: plain JSON. */
export interface CoverageReceipt {
  readonly id: string;
  /** What it is called, to speak of it when it is gone. */
  readonly title: string;
  /** When it was changed by it: who finds another moment finds another change. */
  readonly updatedAt: string;
  /** Its columns that became other ones, as they were; null where the item was made. */
  readonly former: Readonly<Record<string, unknown>> | null;
}

const MOMENTS: readonly string[] = ['publishedAt', 'updatedAt'];

/** The receipt of an item that was made. */
export const receiptOfMaking = ({ id, title, updatedAt }: CoverageItem): CoverageReceipt => ({
  id,
  title,
  updatedAt: updatedAt.toISOString(),
  former: null,
});

/** The receipt of a change. */
export const receiptOfChange = (before: CoverageItem, after: CoverageItem): CoverageReceipt => ({
  ...receiptOfMaking(after),
  former: Object.fromEntries(
    Object.entries(differing(after, before)).map(([column, value]: [string, unknown]) => [
      column,
      value instanceof Date ? value.toISOString() : value,
    ]),
  ),
});

/** The item as it was before the change that left the receipt. */
export const restoredItem = (
  item: CoverageItem,
  former: Readonly<Record<string, unknown>>,
): CoverageItem => ({
  ...item,
  ...Object.fromEntries(
    Object.entries(former).map(([column, value]) => [
      column,
      MOMENTS.includes(column) && typeof value === 'string' ? new Date(value) : value,
    ]),
  ),
});
