import type { PostReading } from './received-reading.js';

/** Readings by the way in which their post's figures are brought up to date. */
export interface SortedArrivals<Row> {
  /** Each is the only one of its post here and later than all that stands: it can but be new, and what it knows counts. */
  readonly latest: readonly Row[];
  /** All others: late, known already, or several of one post. */
  readonly others: readonly Row[];
}

/** Tells the readings that are simply the latest of their post from those about which the history must be asked. */
export const sortArrivals = <Row extends PostReading>(
  readings: readonly Row[],
): SortedArrivals<Row> => {
  const timesNamed = new Map<string, number>();
  for (const { post } of readings)
    timesNamed.set(post.postId, (timesNamed.get(post.postId) ?? 0) + 1);
  const latest: Row[] = [];
  const others: Row[] = [];
  for (const reading of readings) {
    const { postId, standing } = reading.post;
    const isLatest = standing === null || reading.capturedAt > standing.capturedAt;
    (isLatest && timesNamed.get(postId) === 1 ? latest : others).push(reading);
  }
  return { latest, others };
};
