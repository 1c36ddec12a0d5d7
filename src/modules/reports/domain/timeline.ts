import { sumKnown } from '../../../kernel/ratio.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { ToldBreak } from '../../visibility/visibility.contract.js';
import { ENGAGEMENT_PARTS } from './report-post.js';

const LONGEST_DAYS = 1_100;
const DAY_MS = 86_400_000;

/** The counters that a timeline carries forward, each by itself. */
export const CARRIED = ['views', 'reach', ...ENGAGEMENT_PARTS] as const;

/** One of `CARRIED`. */
export type Carried = (typeof CARRIED)[number];

/** The change of the part of a counter's sum that nobody measured. */
export type UnmeasuredPart = `${Carried}Unmeasured`;

/** The name of the part of a counter's change that nobody measured. */
export const unmeasuredPart = (counter: Carried): UnmeasuredPart => `${counter}Unmeasured`;

/**
 * By how much a day's readings changed each counter's sum over the posts, and the part of it that
 * nobody measured, each post compared with its own last known value; null where that day no post
 * told the counter.
 */
export interface DayChange extends Readonly<Record<Carried | UnmeasuredPart, number | null>> {
  readonly date: CalendarDate;
}

/** A day on which a counter of some posts changes its meaning. */
export interface TimelineBreak extends ToldBreak {
  /** How many posts. */
  readonly posts: number;
}

/** What the timeline is drawn from: the days on which counters were read, and those of the posts. */
export interface TimelineInput {
  readonly changes: readonly DayChange[];
  /** The day on which each post appeared. */
  readonly published: readonly CalendarDate[];
  readonly breaks: readonly TimelineBreak[];
}

/** How much of a day's figures nobody measured; null where the figure is. */
export interface UnmeasuredRow {
  readonly views: number | null;
  readonly grossReach: number | null;
  readonly engagements: number | null;
}

/** How things stood at the end of a day, since the beginning; a figure is null until one is known. */
export interface TimelineRow {
  readonly date: CalendarDate;
  readonly posts: number;
  readonly views: number | null;
  readonly grossReach: number | null;
  readonly engagements: number | null;
  readonly unmeasured: UnmeasuredRow;
  /** Which counters are other figures from this day on than before it. */
  readonly breaks: readonly TimelineBreak[];
}

/** Days since 1970-01-01 of the first and the last day that a calendar date can name. */
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z') / DAY_MS;
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z') / DAY_MS;

/** The number of the day, the nearest one where a date cannot name it; the zone can push a moment that far. */
const dayNumber = (date: CalendarDate): number => {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map((part) => parseInt(part, 10));
  const number = Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS);
  if (Number.isNaN(number)) return year > 9999 ? LAST_DAY : FIRST_DAY;
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, number));
};

const dateOf = (day: number): CalendarDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** What happened on one day. */
interface DayNews {
  readonly changes: DayChange[];
  readonly breaks: TimelineBreak[];
  posts: number;
}

const newsByDay = ({ changes, published, breaks }: TimelineInput): ReadonlyMap<number, DayNews> => {
  const days = new Map<number, DayNews>();
  const newsOf = (date: CalendarDate): DayNews => {
    const day = dayNumber(date);
    const news = days.get(day) ?? { changes: [], breaks: [], posts: 0 };
    days.set(day, news);
    return news;
  };
  for (const change of changes) newsOf(change.date).changes.push(change);
  // Dates are few and posts are many: each date is read once.
  const posts = new Map<CalendarDate, number>();
  for (const date of published) posts.set(date, (posts.get(date) ?? 0) + 1);
  for (const [date, count] of posts) newsOf(date).posts += count;
  for (const found of breaks) newsOf(found.date).breaks.push(found);
  return days;
};

/** How things stand, day after day. */
class Standing {
  private posts = 0;
  private readonly sums = new Map<Carried | UnmeasuredPart, number>();

  take({ changes, posts }: DayNews): void {
    this.posts += posts;
    for (const change of changes) {
      for (const counter of CARRIED) {
        this.add(counter, change[counter]);
        this.add(unmeasuredPart(counter), change[unmeasuredPart(counter)]);
      }
    }
  }

  on(date: CalendarDate, breaks: readonly TimelineBreak[]): TimelineRow {
    const engagementsOf = (nameOf: (part: Carried) => Carried | UnmeasuredPart): number | null =>
      // A sum of sums: the parts are carried one by one, because a reading may tell only some.
      sumKnown(ENGAGEMENT_PARTS.map((part) => this.sums.get(nameOf(part))));
    return {
      date,
      posts: this.posts,
      views: this.sums.get('views') ?? null,
      grossReach: this.sums.get('reach') ?? null,
      engagements: engagementsOf((part) => part),
      unmeasured: {
        views: this.sums.get('viewsUnmeasured') ?? null,
        grossReach: this.sums.get('reachUnmeasured') ?? null,
        engagements: engagementsOf(unmeasuredPart),
      },
      breaks,
    };
  }

  private add(name: Carried | UnmeasuredPart, by: number | null): void {
    if (by !== null) this.sums.set(name, (this.sums.get(name) ?? 0) + by);
  }
}

/**
 * The growth of visibility: one row a day from the first to the last on which anything was
 * published or read, cumulative, each post's last known values carried forward; so the last row
 * equals the totals. Only the last 1,100 days are given; what came before is in their sums. A day
 * outside the years 1 to 9999 counts as the nearest one inside.
 */
export const timeline = (input: TimelineInput): TimelineRow[] => {
  const news = newsByDay(input);
  const days = [...news.keys()].sort((a, b) => a - b);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];

  const standing = new Standing();
  const live = (day: number): void => {
    const ofDay = news.get(day);
    if (ofDay !== undefined) standing.take(ofDay);
  };
  const earliest = Math.max(first, last - LONGEST_DAYS + 1);
  for (const day of days) if (day < earliest) live(day);

  const rows: TimelineRow[] = [];
  for (let day = earliest; day <= last; day += 1) {
    live(day);
    rows.push(standing.on(dateOf(day), news.get(day)?.breaks ?? []));
  }
  return rows;
};
