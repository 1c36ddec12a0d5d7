import type { EventState } from './event.js';
import {
  differenceOf,
  type ChangedFields,
  type EventWarning,
  type KnownEvent,
} from './event-difference.js';
import type { EventRecord } from './event-record.js';
import { sourceKeyOf } from './event-source.js';
import type { Recognised } from './known-events.js';
import { keptSaying, newsOf, type KeptSaying } from './source-news.js';

/** What is kept of the calendar that told of an event. */
export interface KeptSource {
  readonly uid: string;
  readonly sequence: number | null;
  readonly said: KeptSaying;
}

/** An event, and what a calendar said of it last. */
export interface KnownWithSource {
  readonly facts: KnownEvent;
  readonly source: KeptSource | null;
}

/** What is to be done with an event that is known. */
export interface EventPlan {
  readonly changes: ChangedFields;
  /** The state that it should come into; null where it is in it. */
  readonly state: EventState | null;
  /** What is kept of its source from now on; null where that stays. */
  readonly source: KeptSource | null;
  readonly warnings: readonly EventWarning[];
}

/** What is kept of the source of a record; null where it has none. */
export const keptSourceOf = ({ source, said }: EventRecord): KeptSource | null =>
  source && { uid: sourceKeyOf(source), sequence: source.sequence ?? null, said: keptSaying(said) };

/** What a record changes of the event that it means; null where nothing. */
export const planFor = (
  { event, by }: Recognised<KnownWithSource>,
  record: EventRecord,
): EventPlan | null => {
  if (by === 'source') return planOfNews(event, record);
  if (by === 'adopted') return planOfAdoption(event, record);
  const difference = differenceOf(event.facts, record.said);
  return isNothing(difference) ? null : { ...difference, source: null };
};

/** Who added it by hand knew it better: the calendar says only what changes from now on. */
const planOfAdoption = ({ facts }: KnownWithSource, record: EventRecord): EventPlan | null =>
  facts.state === 'cancelled'
    ? planOfCancelled(record)
    : {
        ...NOTHING,
        state: record.said.state === 'cancelled' ? 'cancelled' : null,
        source: keptSourceOf(record),
      };

const planOfNews = (known: KnownWithSource, record: EventRecord): EventPlan | null => {
  const source = keptSourceOf(record);
  if (isOutdated(known.source, source)) return null;
  if (known.facts.state === 'cancelled') return planOfCancelled(record);
  const news = newsOf(record.said, known.source?.said ?? null);
  const difference = differenceOf(known.facts, news);
  // News that somebody knew already changes nothing, and is kept: going back on it is news again.
  const isNews = Object.keys(news).length > 0 || isRenamed(known.source, source);
  if (isNothing(difference) && !isNews) return null;
  return { ...difference, source: source && { ...source, sequence: latest(known, source) } };
};

/** The revision that is known from now on: a record need not tell it. */
const latest = (known: KnownWithSource, { sequence }: KeptSource): number | null =>
  sequence ?? known.source?.sequence ?? null;

/** It is cancelled here for good; that the calendar thinks otherwise is told. */
const planOfCancelled = ({ said }: EventRecord): EventPlan | null =>
  said.state === 'cancelled' ? null : { ...NOTHING, warnings: ['event_stays_cancelled'] };

const NOTHING: EventPlan = { changes: {}, state: null, source: null, warnings: [] };

/** Whether a plan changes nothing. */
export const isNothing = (
  plan: Pick<EventPlan, 'changes' | 'state'> & Partial<Pick<EventPlan, 'source'>>,
): boolean =>
  Object.keys(plan.changes).length === 0 &&
  plan.state === null &&
  (plan.source === undefined || plan.source === null);

/** Whether it became one of a series, or was one. */
const isRenamed = (known: KeptSource | null, source: KeptSource | null): boolean =>
  known?.uid !== source?.uid;

const isOutdated = (known: KeptSource | null, source: KeptSource | null): boolean =>
  typeof source?.sequence === 'number' &&
  typeof known?.sequence === 'number' &&
  source.sequence < known.sequence;
