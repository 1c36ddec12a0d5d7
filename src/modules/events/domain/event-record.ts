import type { Money } from '../../../kernel/money.js';
import type { EventKind, EventState } from './event.js';
import type { CalendarSource } from './event-source.js';

/** Of a venue, what is said of it. */
export interface SaidOfVenue {
  readonly name?: string;
  readonly city?: string;
  readonly timeZone?: string;
  readonly address?: string;
}

/** What somebody says of an event; what is absent is not said. */
export interface SaidOfEvent {
  readonly campaignId?: string;
  readonly kind?: EventKind;
  readonly title?: string;
  readonly venue?: SaidOfVenue;
  readonly doorsAt?: Date;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly rsvpDeadline?: Date;
  readonly seats?: number;
  readonly seatValue?: Money;
  readonly state?: EventState;
}

/** What a new event is like where nothing is said. */
export interface EventDefaults {
  readonly campaignId?: string;
  readonly kind?: EventKind;
  readonly seats?: number;
  readonly venue?: SaidOfVenue;
  readonly seatValue?: Money;
  readonly state?: 'draft' | 'open';
  readonly durationMinutes?: number;
}

/** One event as somebody has it elsewhere. */
export interface EventRecord {
  /** Of the event here, where it was once told. */
  readonly id?: string;
  /** Null where no calendar told of it. */
  readonly source: CalendarSource | null;
  readonly said: SaidOfEvent;
  readonly defaults: EventDefaults;
}
