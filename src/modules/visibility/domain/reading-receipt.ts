/** Which reading was stored, by what is its key. */
export interface StoredReading {
  readonly postId: string;
  readonly capturedAt: Date;
  readonly source: string;
}

/** Which reading was put into the unmatched box, by what is its key there. */
export interface BoxedName {
  readonly postKey: string;
  readonly capturedAt: Date;
  readonly source: string;
}

/** Where a reading went that was taken in, as JSON: by this it is found again. */
export type ReadingReceipt =
  | {
      readonly to: 'readings';
      readonly postId: string;
      readonly capturedAt: string;
      readonly source: string;
    }
  | {
      readonly to: 'box';
      readonly postKey: string;
      readonly capturedAt: string;
      readonly source: string;
    };

/** The receipt of a reading that was stored, or put into the box. */
export const receiptOf = (kept: StoredReading | BoxedName): ReadingReceipt => {
  const { source } = kept;
  const capturedAt = kept.capturedAt.toISOString();
  return 'postId' in kept
    ? { to: 'readings', postId: kept.postId, capturedAt, source }
    : { to: 'box', postKey: kept.postKey, capturedAt, source };
};

/** What receipts stand for: the readings that were stored, and those that were put into the box. */
export const keptBy = (
  receipts: readonly ReadingReceipt[],
): { readonly stored: readonly StoredReading[]; readonly boxed: readonly BoxedName[] } => {
  const stored: StoredReading[] = [];
  const boxed: BoxedName[] = [];
  for (const receipt of receipts) {
    const { source } = receipt;
    const capturedAt = new Date(receipt.capturedAt);
    if (receipt.to === 'readings') stored.push({ postId: receipt.postId, capturedAt, source });
    else boxed.push({ postKey: receipt.postKey, capturedAt, source });
  }
  return { stored, boxed };
};

/** A post, the moment of the earliest of some readings of it, and how many these are. */
export interface PostSpan {
  readonly postId: string;
  readonly since: Date;
  readonly count: number;
}

/** These readings by post. */
export const spansOf = (readings: readonly StoredReading[]): PostSpan[] => {
  const spans = new Map<string, PostSpan>();
  for (const { postId, capturedAt } of readings) {
    const { since = capturedAt, count = 0 } = spans.get(postId) ?? {};
    const earlier = capturedAt < since ? capturedAt : since;
    spans.set(postId, { postId, since: earlier, count: count + 1 });
  }
  return [...spans.values()];
};
