import { calendarDateIn } from '../../kernel/time.js';
import type { KeptSource, KnownWithSource } from './domain/event-plan.js';
import type { Recognisable } from './domain/known-events.js';
import type { Event } from './entities/event.entity.js';
import { eventView, type EventView } from './event-view.js';

/** An event as records are compared with it. */
export type KnownEntry = Recognisable & KnownWithSource;

/** Of an event as it is shown, and what is kept of its source. */
export const entryOfView = (view: EventView, source: KeptSource | null): KnownEntry => ({
  id: view.id,
  sourceUid: source?.uid ?? null,
  title: view.title,
  venueCity: view.venue.city,
  startsAt: view.startsAt,
  day: calendarDateIn(toldStart(source) ?? view.startsAt, view.venue.timeZone),
  facts: view,
  source,
});

const toldStart = (source: KeptSource | null): Date | null => {
  const startsAt = source?.said['startsAt'];
  return typeof startsAt === 'string' ? new Date(startsAt) : null;
};

/** Of a row. */
export const entryOf = (event: Event): KnownEntry => {
  const { sourceUid: uid, sourceSequence: sequence, sourceSaid } = event;
  const source = uid === null ? null : { uid, sequence, said: { ...sourceSaid } };
  return entryOfView(eventView(event), source);
};
