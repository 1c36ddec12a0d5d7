import { METRICS, supersedes, type MetricValues, type Reading } from './metrics.js';
import { readingWarnings, type Warning } from './warnings.js';

/** A reading as it is judged, and how it is found again. */
export interface ReadingToJudge extends Reading {
  readonly receivedAt: Date;
}

/** A warning with the reading that it is about. */
export interface JudgedReading {
  readonly capturedAt: Date;
  readonly source: string;
  readonly warning: Warning;
}

const inOrder = (a: Reading, b: Reading): number =>
  a === b ? 0 : supersedes(a, b) ? 1 : supersedes(b, a) ? -1 : 0;

const standingAfter = (before: MetricValues, reading: Reading): MetricValues => {
  const known = METRICS.filter((metric) => typeof reading.metrics[metric] === 'number');
  return { ...before, ...Object.fromEntries(known.map((m) => [m, reading.metrics[m]])) };
};

/**
 * The warnings about some readings of one post, in whatever order they are given: each is compared
 * with the values that stood just before the moment at which it was captured.
 * @param standing the values that stood before the first of them.
 */
export const judgeReadings = (
  readings: readonly ReadingToJudge[],
  standing: MetricValues,
  publishedAt: Date,
): JudgedReading[] => {
  const judged: JudgedReading[] = [];
  let [before, now] = [standing, standing];
  let moment = Number.NaN;
  for (const reading of [...readings].sort(inOrder)) {
    if (reading.capturedAt.getTime() !== moment) before = now;
    moment = reading.capturedAt.getTime();
    const { capturedAt, source } = reading;
    for (const warning of readingWarnings(reading, { previous: before, publishedAt }))
      judged.push({ capturedAt, source, warning });
    now = standingAfter(now, reading);
  }
  return judged;
};
