import type { Money } from '../../../kernel/money.js';

/** What a report knows of one event of its scope. */
export interface ReportEvent {
  readonly id: string;
  readonly title: string;
  readonly capacity: number;
  /** Neither a draft nor cancelled: its seats exist. */
  readonly offersSeats: boolean;
  readonly seatValue: Money | null;
}

/** What a report knows of one invitation of its scope; revoked ones are not in it. */
export interface ReportInvitation {
  readonly id: string;
  readonly eventId: string;
  readonly influencerId: string;
  readonly partyLimit: number;
  readonly partySize: number;
  /** Whether it left the drafts. */
  readonly wasSent: boolean;
  readonly hasAnswered: boolean;
  readonly hasAccepted: boolean;
  readonly isPresent: boolean;
  /** Whether a post of it appeared, whenever that was, on the platform asked for. */
  readonly isPublished: boolean;
  /** Whether the platform itself counted any figure of such a post. */
  readonly isMeasured: boolean;
}

/** What became of the seats. Draft and cancelled events have none. */
export interface Seats {
  /** Seats there were to give: the events' capacity; for one influencer, the seats held out to them. */
  readonly offered: number;
  /** Seats of parties that accepted. */
  readonly taken: number;
  /** Seats of parties that came. */
  readonly used: number;
  /** offered − used: below zero where more people came than there were seats. */
  readonly empty: number;
  /** Used seats of parties of which a post appeared. */
  readonly withContent: number;
}

/** Who is counted: the events and the invitations to them. */
export interface SeatsInput {
  readonly events: readonly ReportEvent[];
  readonly invitations: readonly ReportInvitation[];
  /** Count what was held out to the invited rather than what the events hold. */
  readonly ofOneInfluencer: boolean;
}

const seatsOfParties = (invitations: readonly ReportInvitation[]): number =>
  invitations.reduce((sum, { partySize }) => sum + partySize, 0);

/** The seats of `events` and of the invitations to them. */
export const seatsOf = (input: SeatsInput): Seats => {
  const events = input.events.filter(({ offersSeats }) => offersSeats);
  const ids = new Set(events.map(({ id }) => id));
  const invitations = input.invitations.filter(({ eventId }) => ids.has(eventId));
  const present = invitations.filter(({ isPresent }) => isPresent);
  const offered = input.ofOneInfluencer
    ? invitations.reduce((sum, { partyLimit }) => sum + partyLimit, 0)
    : events.reduce((sum, { capacity }) => sum + capacity, 0);
  const used = seatsOfParties(present);
  return {
    offered,
    taken: seatsOfParties(invitations.filter(({ hasAccepted }) => hasAccepted)),
    used,
    empty: offered - used,
    withContent: seatsOfParties(present.filter(({ isPublished }) => isPublished)),
  };
};

/** Value of the seats taken: seats × seat value, a part for each event that states one. */
export const hospitalityOf = (
  events: readonly ReportEvent[],
  invitations: readonly ReportInvitation[],
): Money[] => {
  const taken = new Map<string, number>();
  for (const { eventId, hasAccepted, partySize } of invitations)
    if (hasAccepted) taken.set(eventId, (taken.get(eventId) ?? 0) + partySize);
  return events
    .filter(({ offersSeats }) => offersSeats)
    .flatMap(({ id, seatValue }) =>
      seatValue === null
        ? []
        : [{ amount: (taken.get(id) ?? 0) * seatValue.amount, currency: seatValue.currency }],
    );
};
