import type { Actor } from '../../../kernel/context.js';

const HOURS = 24;

/** The span of starts and ends around `now` in which an event is the door's business: a day on either side. */
const doorHours = (now: Date): { readonly startsBefore: Date; readonly endsAfter: Date } => ({
  startsBefore: new Date(now.getTime() + HOURS * 3_600_000),
  endsAfter: new Date(now.getTime() - HOURS * 3_600_000),
});

/** Whether the caller stands at the door and nothing else. */
export const isDoorStaff = (actor: Actor): boolean =>
  actor.kind === 'member' && actor.role === 'door';

const isAtDoor = (
  event: { readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
): boolean => {
  const { startsBefore, endsAfter } = doorHours(now);
  return event.startsAt <= startsBefore && event.endsAt >= endsAfter;
};

/** Whether the caller may see the guests of an event: to door staff, the guests of another day are nobody. */
export const maySeeAtDoor = (
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  event: { readonly startsAt: Date; readonly endsAt: Date },
): boolean => !isDoorStaff(actor) || isAtDoor(event, now);
