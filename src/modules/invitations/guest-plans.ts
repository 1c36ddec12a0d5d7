import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/problem.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { rsvpDeadlineOf, type LockedEvent } from '../events/events.contract.js';
import { Influencers, type InfluencerFacts } from '../influencers/influencers.contract.js';
import { saysMoreWasAgreed } from './domain/agreed-difference.js';
import type { AnsweredInvitation } from './domain/answering.js';
import { mayOffer } from './domain/offer.js';
import {
  checkSeats,
  decideRecorded,
  UNRECORDED,
  type RecordedChanges,
  type RecordedFacts,
} from './domain/recorded.js';
import type { Invitation } from './entities/invitation.entity.js';
import { recordProblems } from './invitation-records.errors.js';
import {
  AgreedDeliverables,
  type AgreedItem,
  type DeliverableView,
} from './invitations.contract.js';
import { invitationProblems } from './invitations.errors.js';
import { checkEvent, checkGuest, checkMayAgree } from './inviting-rules.js';
import { KnownGuests } from './known-guests.js';
import { guestKey, type GuestKey } from './queries/invitation-keys.query.js';
import { WaitingLineQuery } from './queries/waiting-line.query.js';
import type { Refusal } from './recorded-invitations.js';

/** A guest as a list has them. */
export interface RecordedGuest extends GuestKey, RecordedFacts {
  readonly deliverables: readonly AgreedItem[] | null;
}

/** What a record about a guest comes to. */
export interface GuestPlan {
  readonly guest: RecordedGuest;
  /** Null where the guest is yet to be invited. */
  readonly invitation: Invitation | null;
  readonly changes: RecordedChanges;
  readonly warnings: readonly DomainError[];
}

/** What is known of everybody in a run. */
interface Known {
  readonly events: ReadonlyMap<string, LockedEvent>;
  readonly invitations: ReadonlyMap<string, Invitation>;
  readonly people: ReadonlyMap<string, InfluencerFacts>;
  readonly agreed: ReadonlyMap<string, readonly DeliverableView[]>;
  /** Seats that are free still, by event; counted down as they are planned for. */
  readonly free: Map<string, number>;
  readonly smallestWaiting: ReadonlyMap<string, number>;
}

/** Works out what a list means for the guests of its events, before anything is written; all of them stay locked. */
@Injectable()
export class GuestPlans {
  constructor(
    private readonly guests: KnownGuests,
    private readonly influencers: Influencers,
    private readonly agreed: AgreedDeliverables,
    private readonly line: WaitingLineQuery,
  ) {}

  /** A plan for each, in their order, or why it is refused. No guest may be in it twice. */
  async of(
    ctx: RequestContext,
    guests: readonly RecordedGuest[],
  ): Promise<(GuestPlan | Refusal)[]> {
    const { events, invitations } = await this.guests.lock(ctx, guests);
    const fresh = guests.filter((guest) => !invitations.has(guestKey(guest)));
    const invited = guests.flatMap((guest) =>
      guest.deliverables === null ? [] : (invitations.get(guestKey(guest))?.id ?? []),
    );
    const offering = [...events.values()].filter(
      (event) => event.everWaited && mayOffer(event, ctx.now),
    );
    const waiting = offering.map(({ id }) => id);
    const known: Known = {
      events,
      invitations,
      people: await this.influencers.facts(ctx, [
        ...new Set(fresh.map(({ influencerId }) => influencerId)),
      ]),
      agreed: invited.length === 0 ? new Map() : await this.agreed.of(ctx, invited),
      free: new Map([...events.values()].map(({ id, freeSeats }) => [id, freeSeats])),
      smallestWaiting: await this.line.run(ctx.workspaceId, waiting),
    };
    return guests.map((guest) => planned(ctx, guest, known));
  }
}

const planned = (ctx: RequestContext, guest: RecordedGuest, known: Known): GuestPlan | Refusal => {
  try {
    const invitation = known.invitations.get(guestKey(guest)) ?? null;
    return invitation === null
      ? planNew(ctx, guest, known)
      : planKnown(ctx, guest, { known, invitation });
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

const planNew = (ctx: RequestContext, guest: RecordedGuest, known: Known): GuestPlan => {
  checkEvent(known.events.get(guest.eventId) ?? null);
  checkGuest(known.people.get(guest.influencerId), '');
  checkMayAgree(ctx, [{ deliverables: guest.deliverables, pointer: '' }]);
  const partySize = guest.partySize ?? 1;
  const invited: AnsweredInvitation = {
    answer: 'pending',
    presence: 'expected',
    revokedAt: null,
    partyLimit: partySize,
    partySize,
  };
  const changes = changesOf(ctx, guest, { known, invitation: invited });
  return { guest, invitation: null, changes, warnings: unrecorded(guest, invited) };
};

const planKnown = (
  ctx: RequestContext,
  guest: RecordedGuest,
  { known, invitation }: { readonly known: Known; readonly invitation: Invitation },
): GuestPlan => {
  if (invitation.revokedAt !== null) {
    const warnings = [invitationProblems.refuse('invitation_revoked')];
    return { guest, invitation, changes: {}, warnings };
  }
  const changes = changesOf(ctx, guest, { known, invitation });
  const event = eventOf(known, guest);
  const agreed = known.agreed.get(invitation.id) ?? [];
  const differs =
    guest.deliverables !== null && saysMoreWasAgreed(guest.deliverables, agreed, event.startsAt);
  const warnings = [
    ...unrecorded(guest, invitation),
    ...(differs ? [recordProblems.refuse('deliverables_differ', {}, '/deliverables')] : []),
  ];
  return { guest, invitation, changes, warnings };
};

/** What changes of the invitation; the seats that it takes are counted down. */
const changesOf = (
  { now }: RequestContext,
  guest: RecordedGuest,
  { known, invitation }: { readonly known: Known; readonly invitation: AnsweredInvitation },
): RecordedChanges => {
  const event = eventOf(known, guest);
  const schedule = { ...event, deadline: rsvpDeadlineOf(event) };
  const decision = decideRecorded(invitation, schedule, guest, now);
  const free = known.free.get(event.id) ?? 0;
  const smallestWaiting = known.smallestWaiting.get(event.id) ?? null;
  checkSeats(decision, invitation, guest, { free, smallestWaiting });
  known.free.set(event.id, free - decision.seats);
  return decision.changes;
};

const eventOf = ({ events }: Known, { eventId }: GuestKey): LockedEvent => {
  const event = events.get(eventId);
  if (event === undefined) throw httpProblems.refuse('reference_not_found', {}, '/eventId');
  return event;
};

/** What a list says that does not come about by being recorded. */
const unrecorded = (
  { answer }: RecordedFacts,
  { answer: known }: AnsweredInvitation,
): DomainError[] => {
  if (answer === null || answer === known || !UNRECORDED.has(answer)) return [];
  return [recordProblems.refuse('answer_not_recorded', { said: answer, known }, '/answer')];
};
