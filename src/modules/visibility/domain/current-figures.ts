import { calendarDateIn, type CalendarDate } from '../../../kernel/time.js';
import { METRICS, supersedes, type Metric, type Provenance, type Reading } from './metrics.js';

/** A value that counts, with the moment and the provenance of the reading that gave it. */
export interface Figure {
  readonly value: number;
  readonly capturedAt: Date;
  readonly provenance: Provenance;
}

/** For each counter the figure that counts, or null where no reading knew it. */
export type Figures = Readonly<Record<Metric, Figure | null>>;

/** The figures that one post's readings of one calendar day leave at the end of it. */
export interface DayFigures {
  readonly date: CalendarDate;
  readonly figures: Figures;
}

const latestKnown = (readings: readonly Reading[], metric: Metric): Figure | null => {
  let latest: Reading | null = null;
  for (const reading of readings) {
    if (typeof reading.metrics[metric] !== 'number') continue;
    if (latest === null || supersedes(reading, latest)) latest = reading;
  }
  const value = latest?.metrics[metric] ?? null;
  return latest === null || value === null
    ? null
    : { value, capturedAt: latest.capturedAt, provenance: latest.provenance };
};

/**
 * One post's current figures: for each counter the latest captured value that is known, so that
 * a later reading which does not know a counter leaves it standing. The roll-up
 * `post_current` is tested against this definition.
 */
export const currentFigures = (readings: readonly Reading[]): Figures =>
  Object.fromEntries(METRICS.map((metric) => [metric, latestKnown(readings, metric)])) as Figures;

/**
 * One post's end-of-day figures, in order of date: for each day of `timeZone` in which a reading
 * was captured, the current figures of that day's readings alone. What the day did not tell is
 * null, not carried over from the day before. The roll-up `post_day` is tested against this.
 */
export const dayFigures = (readings: readonly Reading[], timeZone: string): DayFigures[] => {
  const byDate = new Map<CalendarDate, Reading[]>();
  for (const reading of readings) {
    const date = calendarDateIn(reading.capturedAt, timeZone);
    const ofDay = byDate.get(date);
    if (ofDay === undefined) byDate.set(date, [reading]);
    else ofDay.push(reading);
  }
  return [...byDate]
    .map(([date, ofDay]) => ({ date, figures: currentFigures(ofDay) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
};
