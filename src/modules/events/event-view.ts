import type { Event } from './entities/event.entity.js';
import type { EventFacts } from './events.contract.js';

/** An event as it is shown. */
export interface EventView extends EventFacts {
  readonly seatsFree: number;
  /** The calendar that told of it, if one did. */
  readonly source: { readonly uid: string; readonly sequence: number | null } | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The row as it is shown. */
export const eventView = (event: Event): EventView => {
  const { seatValueAmount: amount, seatValueCurrency: currency } = event;
  const { sourceUid: uid, sourceSequence: sequence } = event;
  return {
    id: event.id,
    campaignId: event.campaignId,
    kind: event.kind,
    title: event.title,
    venue: {
      name: event.venueName,
      city: event.venueCity,
      address: event.venueAddress,
      timeZone: event.timeZone,
    },
    doorsAt: event.doorsAt,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    rsvpDeadline: event.rsvpDeadline,
    seats: event.capacity,
    seatsTaken: event.seatsTaken,
    seatsFree: event.capacity - event.seatsTaken,
    seatValue: amount === null || currency === null ? null : { amount, currency },
    state: event.state,
    source: uid === null ? null : { uid, sequence },
    createdAt: event.createdAt,
    updatedAt: event.updatedAt,
  };
};
