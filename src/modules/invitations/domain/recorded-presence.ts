import { recordProblems } from '../invitation-records.errors.js';
import { invitationProblems } from '../invitations.errors.js';
import { type CheckInRefusal, decideCheckIn, type GuestAtDoor } from './check-in.js';
import type { PresenceState } from './presence.js';

/** What a list that was kept elsewhere, such as a sheet from the door, says of a guest. */
export interface RecordedPassage {
  readonly present: boolean;
  /** When; null where the list does not say. */
  readonly at: Date | null;
}

/** When it was. */
interface WhenItWas {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** One change of who came. */
export interface PresenceStep {
  readonly presence: PresenceState;
  readonly presentAt: Date | null;
}

const ABSENT: PresenceStep = { presence: 'absent', presentAt: null };
const EXPECTED: PresenceStep = { presence: 'expected', presentAt: null };

const refusal = (reason: CheckInRefusal, { eventState }: GuestAtDoor) => {
  switch (reason) {
    case 'revoked':
      return invitationProblems.refuse('invitation_revoked');
    case 'event_cancelled':
      return invitationProblems.refuse('event_not_open', { state: eventState });
    case 'newer_check_in':
      return recordProblems.refuse('checked_in_later', {}, '/at');
    default:
      return recordProblems.refuse('not_accepted');
  }
};

const later = (one: Date, other: Date | null): Date =>
  other !== null && other > one ? other : one;

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/** Who is in is in; of two moments the earlier one says since when. */
const came = (
  guest: GuestAtDoor,
  { startsAt }: WhenItWas,
  said: Date | null,
  now: Date,
): PresenceStep[] => {
  const at = earlier(said ?? startsAt, now);
  const isSooner = said !== null && guest.presentAt !== null && at < guest.presentAt;
  if (guest.presence === 'present' && !isSooner) return [];
  const decision = decideCheckIn(guest, { present: true, at });
  if (decision.outcome === 'refused') throw refusal(decision.reason, guest);
  return [{ presence: 'present', presentAt: at }];
};

/** A no takes a check-in back, and after the end says of who had said yes that they were absent. */
const didNotCome = (
  guest: GuestAtDoor,
  { startsAt, endsAt }: WhenItWas,
  said: Date | null,
  now: Date,
): PresenceStep[] => {
  const isOver = endsAt < now && guest.eventState !== 'cancelled' && guest.revokedAt === null;
  const absent = isOver && guest.answer === 'accepted' ? [ABSENT] : [];
  if (guest.presence === 'absent') return [];
  if (guest.presence === 'expected') return absent;
  const at = said ?? later(startsAt, guest.presentAt);
  const decision = decideCheckIn(guest, { present: false, at });
  if (decision.outcome === 'refused') throw refusal(decision.reason, guest);
  return [EXPECTED, ...absent];
};

/**
 * What a list changes about who came, one step after the other; none where it is known. The rules are those of
 * the door. A moment that the list does not tell is the start of the event, and for a no the moment of what it corrects.
 */
export const decideRecordedPresence = (
  guest: GuestAtDoor,
  event: WhenItWas,
  { present, at }: RecordedPassage,
  now: Date,
): PresenceStep[] => (present ? came(guest, event, at, now) : didNotCome(guest, event, at, now));
