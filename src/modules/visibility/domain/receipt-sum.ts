import type { Receipt } from './receipt.js';

/** What became of the rows from one place to another, both included. */
export interface SliceReceipt extends Receipt {
  readonly rows: readonly [from: number, to: number];
}

/** What became of nothing. */
export const NO_RECEIPT: Receipt = { accepted: 0, duplicates: 0, unmatched: 0, rejected: [] };

/** What became of the rows of `a` and of `b`, which come later. */
export const addReceipts = (a: Receipt, b: Receipt): Receipt => ({
  accepted: a.accepted + b.accepted,
  duplicates: a.duplicates + b.duplicates,
  unmatched: a.unmatched + b.unmatched,
  rejected: b.rejected.length === 0 ? a.rejected : [...a.rejected, ...b.rejected],
});

/** A receipt with what was refused before anything was stored, in the order of the rows. */
export const withRefused =
  (refused: Receipt['rejected']) =>
  (receipt: Receipt): Receipt =>
    refused.length === 0
      ? receipt
      : {
          ...receipt,
          rejected: [...refused, ...receipt.rejected].sort((a, b) => a.index - b.index),
        };
