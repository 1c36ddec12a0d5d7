import { rsvpDeadlineOf, type EventState } from '../../events/events.contract.js';
import type { AnswerState } from './answer.js';

const OFFER_HOURS = 24;

interface OfferingEvent {
  readonly state: EventState;
  readonly startsAt: Date;
  readonly rsvpDeadline: Date | null;
}

/** Until when seats that are offered now are held: a day, but not past the deadline for answers. */
export const offeredUntil = (event: OfferingEvent, now: Date): Date => {
  const deadline = rsvpDeadlineOf(event);
  const nextDay = new Date(now.getTime() + OFFER_HOURS * 3_600_000);
  return nextDay < deadline ? nextDay : deadline;
};

/** Whether seats may be offered to those who wait: only while they can still say yes. */
export const mayOffer = (event: OfferingEvent, now: Date): boolean =>
  event.state === 'open' && now < rsvpDeadlineOf(event);

/** The last moment at which the guest may answer: for seats that are offered, the end of the offer. */
export const deadlineOf = (
  invitation: { readonly answer: AnswerState; readonly offeredUntil: Date | null },
  event: OfferingEvent,
): Date =>
  invitation.answer === 'offered' && invitation.offeredUntil !== null
    ? invitation.offeredUntil
    : rsvpDeadlineOf(event);
