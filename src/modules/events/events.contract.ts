import type { RequestContext } from '../../kernel/context.js';
import type { Money } from '../../kernel/money.js';
import type {
  Obstacle,
  RecordIntake,
  RecordToTakeBack,
  TakenRecord,
} from '../../kernel/record-intake.js';
import type { EventKind, EventSchedule, EventState } from './domain/event.js';

export {
  EVENT_KINDS,
  EVENT_STATES,
  rsvpDeadlineOf,
  type EventKind,
  type EventState,
} from './domain/event.js';

/** Where an event takes place. */
export interface Venue {
  readonly name: string;
  readonly city: string;
  readonly address: string | null;
  /** IANA zone. */
  readonly timeZone: string;
}

/** What the other modules may know of an event. */
export interface EventFacts extends EventSchedule {
  readonly id: string;
  readonly campaignId: string | null;
  readonly kind: EventKind;
  readonly title: string;
  readonly venue: Venue;
  readonly seats: number;
  readonly seatsTaken: number;
  readonly seatValue: Money | null;
  readonly state: EventState;
}

/** The door of the events module. */
export abstract class Events {
  /** Facts about an event, or null where the workspace has none of this id. */
  abstract facts(ctx: RequestContext, id: string): Promise<EventFacts | null>;
}

/** An event whose row is locked until the open unit of work ends. */
export interface LockedEvent extends EventSchedule {
  readonly id: string;
  readonly state: EventState;
  readonly freeSeats: number;
  /** Whether anybody was ever put on the waiting list. */
  readonly everWaited: boolean;
}

/** Whether seats were taken; where not, the place on the waiting list, or null where none was asked for. */
export type SeatOutcome =
  { readonly seated: true } | { readonly seated: false; readonly position: number | null };

/**
 * The seats of an event, which only the event's row knows. Everything here needs an open unit of
 * work and keeps the row locked until it ends: lock the event first, then its invitations.
 */
export abstract class EventSeats {
  /** Locks the event, so that nobody else's answer to it comes in between; null where there is none. */
  abstract lock(ctx: RequestContext, eventId: string): Promise<LockedEvent | null>;

  /** Locks several events, in the order of their ids, so that nobody waits in a circle. */
  abstract lockAll(ctx: RequestContext, eventIds: readonly string[]): Promise<void>;

  /** Takes the seats if they fit (0 and negative counts always do); else draws the next place in line, or refuses. */
  abstract claim(
    ctx: RequestContext,
    eventId: string,
    seats: number,
    ifFull: 'wait' | 'refuse',
  ): Promise<SeatOutcome>;

  /** Gives seats back. */
  abstract free(ctx: RequestContext, eventId: string, seats: number): Promise<void>;
}

/**
 * Takes in events that somebody has elsewhere. A record is what the API's `POST …/events` takes, all of it
 * optional, and besides `id` (of an event here), `source: { uid, sequence?, recurrenceDay?, recurrenceId? }`
 * (of a calendar), `state` with all of an event's states, and `defaults: { campaignId?, kind?, seats?, venue?,
 * seatValue?, state?, durationMinutes? }`, which count for new events alone.
 *
 * An event is recognised by `id`, else by its source, else by title, start and town; an event that becomes
 * one of a series on its day, or one of a series that becomes an event by itself, is the same. A calendar's
 * record with an older `sequence` than is known changes nothing, and only what the calendar says anew is
 * taken: what a person corrected here stays.
 */
export abstract class EventIntake implements RecordIntake {
  abstract take(ctx: RequestContext, records: readonly unknown[]): Promise<TakenRecord[]>;

  abstract takeBack(ctx: RequestContext, records: readonly RecordToTakeBack[]): Promise<Obstacle[]>;

  abstract wordsOf(record: unknown): readonly string[];
}
