import { sumKnown } from '../../../kernel/ratio.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { ENGAGEMENT_PARTS } from './report-post.js';

const LONGEST_DAYS = 1_100;
const DAY_MS = 86_400_000;

/** The counters that a timeline carries forward, each by itself. */
export const CARRIED = ['views', 'reach', ...ENGAGEMENT_PARTS] as const;

/** One of `CARRIED`. */
export type Carried = (typeof CARRIED)[number];

/**
 * By how much a day's readings changed each counter's sum over the posts, each post compared with
 * its own last known value; null where that day no post told the counter.
 */
export interface DayChange extends Readonly<Record<Carried, number | null>> {
  readonly date: CalendarDate;
}

/** What the timeline is drawn from: the days on which counters were read, and those of the posts. */
export interface TimelineInput {
  readonly changes: readonly DayChange[];
  /** The day on which each post appeared. */
  readonly published: readonly CalendarDate[];
}

/** How things stood at the end of a day, since the beginning; a figure is null until one is known. */
export interface TimelineRow {
  readonly date: CalendarDate;
  readonly posts: number;
  readonly views: number | null;
  readonly grossReach: number | null;
  readonly engagements: number | null;
}

const plusDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How things stand, day after day. */
class Standing {
  private posts = 0;
  private readonly sums = new Map<Carried, number>();

  take(change: DayChange | undefined, published: number): void {
    this.posts += published;
    for (const counter of CARRIED) {
      const by = change?.[counter] ?? null;
      if (by !== null) this.sums.set(counter, (this.sums.get(counter) ?? 0) + by);
    }
  }

  on(date: CalendarDate): TimelineRow {
    return {
      date,
      posts: this.posts,
      views: this.sums.get('views') ?? null,
      grossReach: this.sums.get('reach') ?? null,
      // A sum of sums: the parts are carried one by one, because a reading may tell only some.
      engagements: sumKnown(ENGAGEMENT_PARTS.map((part) => this.sums.get(part))),
    };
  }
}

const countByDate = (dates: readonly CalendarDate[]): ReadonlyMap<CalendarDate, number> => {
  const counts = new Map<CalendarDate, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
};

/**
 * The growth of visibility: one row a day from the first to the last on which anything was
 * published or read, cumulative, each post's last known values carried forward; so the last row
 * equals the totals. Only the last 1,100 days are given; what came before is in their sums.
 */
export const timeline = ({ changes, published }: TimelineInput): TimelineRow[] => {
  const changesByDate = new Map(changes.map((change) => [change.date, change]));
  const publishedByDate = countByDate(published);
  const dates = [...new Set([...changesByDate.keys(), ...publishedByDate.keys()])].sort();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return [];

  const standing = new Standing();
  const live = (date: CalendarDate): void =>
    standing.take(changesByDate.get(date), publishedByDate.get(date) ?? 0);
  const earliest = plusDays(last, 1 - LONGEST_DAYS);
  for (const date of dates) if (date < earliest) live(date);

  const rows: TimelineRow[] = [];
  for (let date = first > earliest ? first : earliest; date <= last; date = plusDays(date, 1)) {
    live(date);
    rows.push(standing.on(date));
  }
  return rows;
};
