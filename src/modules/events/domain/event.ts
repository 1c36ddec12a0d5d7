import type { Transitions } from '../../../kernel/state-machine.js';

/** What kind of gathering an event is. */
export const EVENT_KINDS = [
  'match',
  'premiere',
  'concert',
  'launch',
  'festival',
  'conference',
  'exhibition',
  'dinner',
  'other',
] as const;

/** One of `EVENT_KINDS`. */
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * `draft`: being planned, no guest may answer. `open`: invitations are answered.
 * `closed`: the list is closed, guests may no longer answer. `cancelled`: it will not take place; final.
 */
export const EVENT_STATES = ['draft', 'open', 'closed', 'cancelled'] as const;

/** One of `EVENT_STATES`. */
export type EventState = (typeof EVENT_STATES)[number];

/** What a host may do with an event; `open` on a closed one opens its list again. */
export type EventAction = 'open' | 'close' | 'cancel';

/** The life of an event. */
export const eventTransitions: Transitions<EventState, EventAction> = {
  draft: { open: 'open', cancel: 'cancelled' },
  open: { close: 'closed', cancel: 'cancelled' },
  closed: { open: 'open', cancel: 'cancelled' },
  cancelled: {},
};

/** The moments of an event. */
export interface EventSchedule {
  readonly doorsAt: Date | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly rsvpDeadline: Date | null;
}

/** One thing that cannot be true of a schedule, and the field to correct. */
export interface ScheduleProblem {
  readonly pointer: '/endsAt' | '/doorsAt' | '/rsvpDeadline';
  readonly code: 'ends_before_it_starts' | 'doors_after_start' | 'deadline_after_end';
}

/** Everything that is wrong with a schedule; an event must last, and doors may open at its very start. */
export const checkSchedule = (schedule: EventSchedule): ScheduleProblem[] => {
  const { doorsAt, startsAt, endsAt, rsvpDeadline } = schedule;
  const problems: ScheduleProblem[] = [];
  if (endsAt <= startsAt) problems.push({ pointer: '/endsAt', code: 'ends_before_it_starts' });
  if (doorsAt !== null && doorsAt > startsAt) {
    problems.push({ pointer: '/doorsAt', code: 'doors_after_start' });
  }
  if (rsvpDeadline !== null && rsvpDeadline > endsAt) {
    problems.push({ pointer: '/rsvpDeadline', code: 'deadline_after_end' });
  }
  return problems;
};

/** The last moment at which a guest may answer: what the host set, or else the start. */
export const rsvpDeadlineOf = (event: Pick<EventSchedule, 'rsvpDeadline' | 'startsAt'>): Date =>
  event.rsvpDeadline ?? event.startsAt;
