/** How much each row does: about nine minutes on two quiet cores. */
export const FULL = {
  rounds: 3,
  posts: 10_000,
  batch: 1_000,
  /** Readings that each side stores in one round of the row with batches. */
  ingest: { fast: 80_000, slow: 15_000, warm: 10_000 },
  singles: { ours: 12_000, peer: 12_000, warm: 2_000 },
  stream: { lines: 1_000_000, copied: 300_000 },
  repeat: 100_000,
  /** Rows of one file. */
  imports: 200_000,
  /** Readings a post and day, in each of the histories; every post is followed for ten days. */
  histories: [1, 10, 100],
  requests: { campaign: 60, workspace: 6, plain: 3 },
  seconds: { timed: 4, warm: 2 },
  starts: 5,
};

/** The same, to see that all of it works; the figures mean nothing. */
export const QUICK = {
  rounds: 1,
  posts: 500,
  batch: 100,
  ingest: { fast: 4_000, slow: 1_000, warm: 200 },
  singles: { ours: 500, peer: 500, warm: 64 },
  stream: { lines: 10_000, copied: 10_000 },
  repeat: 2_000,
  imports: 5_000,
  histories: [1, 3, 9],
  requests: { campaign: 5, workspace: 3, plain: 1 },
  seconds: { timed: 0.5, warm: 0.2 },
  starts: 1,
};
