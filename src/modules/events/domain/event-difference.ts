import { foldText } from '../../../kernel/fold-text.js';
import type { Money } from '../../../kernel/money.js';
import type { EventKind, EventSchedule, EventState } from './event.js';
import type { SaidOfEvent, SaidOfVenue } from './event-record.js';

/** What is known of a venue. */
export interface KnownVenue {
  readonly name: string;
  readonly city: string;
  readonly timeZone: string;
  readonly address: string | null;
}

/** What is known of an event. */
export interface KnownEvent extends EventSchedule {
  readonly campaignId: string | null;
  readonly kind: EventKind;
  readonly title: string;
  readonly venue: KnownVenue;
  readonly seats: number;
  readonly seatValue: Money | null;
  readonly state: EventState;
}

/** What a person should look at although it was taken. */
export type EventWarning =
  | 'doors_moved'
  | 'deadline_moved'
  | 'venue_city_kept'
  | 'event_stays_cancelled'
  | 'cancelled_before_known';

/** The fields that become other ones. */
export type ChangedFields = Partial<Omit<KnownEvent, 'state'>>;

export interface EventDifference {
  readonly changes: ChangedFields;
  /** The state that it should come into; null where it is in it. */
  readonly state: EventState | null;
  readonly warnings: readonly EventWarning[];
}

/** What differs between an event and what is said of it; what is not said stays. */
export const differenceOf = (known: KnownEvent, said: SaidOfEvent): EventDifference => {
  const { campaignId, kind, title, seats, seatValue } = said;
  const venue = venueAfter(known.venue, said.venue ?? {});
  const schedule = scheduleAfter(known, said);
  const wanted = { campaignId, kind, title, seats, seatValue, venue, ...schedule };
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(
      ([field, value]) =>
        value !== undefined && !isSame(known[field as keyof typeof wanted], value),
    ),
  );
  const state = said.state === undefined || said.state === known.state ? null : said.state;
  return { changes, state, warnings: warningsOf(known, said, schedule) };
};

/** An address belongs to its place: another place has none until it is told. */
const venueAfter = (known: KnownVenue, said: SaidOfVenue): KnownVenue => ({
  name: said.name ?? known.name,
  city: said.city ?? known.city,
  timeZone: said.timeZone ?? known.timeZone,
  address: said.address ?? (isElsewhere(known, said) ? null : known.address),
});

const isElsewhere = (known: KnownVenue, { name }: SaidOfVenue): boolean =>
  name !== undefined && foldText(name) !== foldText(known.name);

/**
 * An event whose start moves keeps its length and the time between doors and start, where nothing else
 * is said. The deadline is a date that somebody chose, and stays as long as it can be.
 */
const scheduleAfter = (known: KnownEvent, said: SaidOfEvent): EventSchedule => {
  const startsAt = said.startsAt ?? known.startsAt;
  const later = startsAt.getTime() - known.startsAt.getTime();
  const moved = (moment: Date): Date => new Date(moment.getTime() + later);
  const endsAt = said.endsAt ?? moved(known.endsAt);
  const deadline = said.rsvpDeadline ?? known.rsvpDeadline;
  const isTooLate = said.rsvpDeadline === undefined && deadline !== null && deadline > endsAt;
  return {
    startsAt,
    endsAt,
    doorsAt: said.doorsAt ?? (known.doorsAt === null ? null : moved(known.doorsAt)),
    rsvpDeadline: isTooLate ? earlier(moved(deadline), startsAt) : deadline,
  };
};

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

const warningsOf = (known: KnownEvent, said: SaidOfEvent, after: EventSchedule): EventWarning[] => {
  const follows = (moment: 'doorsAt' | 'rsvpDeadline'): boolean =>
    said[moment] === undefined && !isSame(known[moment], after[moment]);
  const venue = said.venue ?? {};
  return [
    ...(follows('doorsAt') ? (['doors_moved'] as const) : []),
    ...(follows('rsvpDeadline') ? (['deadline_moved'] as const) : []),
    ...(isElsewhere(known.venue, venue) && venue.city === undefined
      ? (['venue_city_kept'] as const)
      : []),
  ];
};

/** Moments, money and venues are the same where their parts are. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (!isParts(one) || !isParts(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
};

const isParts = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);
