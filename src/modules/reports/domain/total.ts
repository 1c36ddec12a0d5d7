import { isMeasured, type Provenance } from '../../visibility/visibility.contract.js';

/** A part of a total: a counter of one post. */
export interface TotalPart {
  readonly value: number;
  readonly provenance: Provenance;
}

/** A sum that says where it comes from. */
export interface Total {
  /** Null where no part is known. */
  readonly value: number | null;
  /** From 0 to 1: how much of the value the platforms themselves counted; null where it is 0 or unknown. */
  readonly measuredShare: number | null;
  /** The value, split by provenance; a provenance that gave nothing is absent. */
  readonly byProvenance: Readonly<Partial<Record<Provenance, number>>>;
  /** How many posts could not be counted, their figure being unknown. */
  readonly postsWithout: number;
}

/**
 * The sum of what is known, one list of parts per post (empty: this post's figure is unknown).
 * Parts weigh in the measured share by their absolute value, because a platform may send a
 * negative count.
 */
export const totalOf = (posts: readonly (readonly TotalPart[])[]): Total => {
  const byProvenance: Partial<Record<Provenance, number>> = {};
  const weight = { all: 0, measured: 0 };
  let value: number | null = null;
  let postsWithout = 0;
  for (const parts of posts) {
    if (parts.length === 0) postsWithout += 1;
    for (const part of parts) {
      value = (value ?? 0) + part.value;
      byProvenance[part.provenance] = (byProvenance[part.provenance] ?? 0) + part.value;
      weight.all += Math.abs(part.value);
      if (isMeasured(part.provenance)) weight.measured += Math.abs(part.value);
    }
  }
  const measuredShare = value === null || value === 0 ? null : weight.measured / weight.all;
  return { value, measuredShare, byProvenance, postsWithout };
};
