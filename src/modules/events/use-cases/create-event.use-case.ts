import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import type { Money } from '../../../kernel/money.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { newId } from '../../../platform/ids.js';
import { checkSchedule, type EventKind, type EventSchedule } from '../domain/event.js';
import type { KeptSource } from '../domain/event-plan.js';
import type { Event } from '../entities/event.entity.js';
import { EventRepository } from '../event.repository.js';
import { EventOpened } from '../events.domain-events.js';
import { eventView, type EventView } from '../event-view.js';

export interface VenueInput {
  readonly name: string;
  readonly city: string;
  readonly timeZone: string;
  readonly address?: string | null;
}

export interface NewEvent {
  readonly campaignId?: string | null;
  readonly kind: EventKind;
  readonly title: string;
  readonly venue: VenueInput;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly doorsAt?: Date | null;
  readonly rsvpDeadline?: Date | null;
  readonly seats: number;
  readonly seatValue?: Money | null;
  readonly state?: 'draft' | 'open' | null;
  /** The calendar that told of it. */
  readonly source?: KeptSource | null;
}

/** A new event whose absent facts are null. */
type KnownEvent = Omit<NewEvent, keyof EventSchedule> &
  EventSchedule & { readonly campaignId: string | null; readonly seatValue: Money | null };

/** Adds an event, open at once unless it is asked for as a draft. */
@Injectable()
export class CreateEvent {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, input: NewEvent): Promise<EventView> {
    const { campaignId = null, doorsAt = null, rsvpDeadline = null, seatValue = null } = input;
    const schedule = { doorsAt, rsvpDeadline, startsAt: input.startsAt, endsAt: input.endsAt };
    const problems = checkSchedule(schedule);
    if (problems.length > 0) throw new InvalidInput(problems);
    const id = newId();
    return this.db.run(ctx, async () => {
      if (campaignId !== null && !(await this.events.campaignExists(ctx.workspaceId, campaignId))) {
        throw httpProblems.refuse('reference_not_found', {}, '/campaignId');
      }
      const event = newEvent(ctx, id, { ...input, campaignId, ...schedule, seatValue });
      const view = eventView(event);
      this.events.insert(event);
      await this.audit.record(ctx, {
        action: 'event.created',
        subject: { type: 'event', id },
        after: view,
      });
      const said = [ctx.workspaceId, actorRef(ctx.actor), ctx.now.toISOString(), id] as const;
      if (event.state === 'open') await this.bus.publish(new EventOpened(...said));
      return view;
    });
  }
}

const newEvent = (ctx: RequestContext, id: string, input: KnownEvent): Event => ({
  workspaceId: ctx.workspaceId,
  id,
  campaignId: input.campaignId,
  kind: input.kind,
  title: input.title,
  venueName: input.venue.name,
  venueCity: input.venue.city,
  venueAddress: input.venue.address ?? null,
  timeZone: input.venue.timeZone,
  doorsAt: input.doorsAt,
  startsAt: input.startsAt,
  endsAt: input.endsAt,
  rsvpDeadline: input.rsvpDeadline,
  capacity: input.seats,
  seatsTaken: 0,
  waitlistCounter: 0,
  seatValueAmount: input.seatValue?.amount ?? null,
  seatValueCurrency: input.seatValue?.currency ?? null,
  state: input.state ?? 'open',
  ...sourceColumns(input.source ?? null),
  createdAt: ctx.now,
  updatedAt: ctx.now,
});

const sourceColumns = (
  source: KeptSource | null,
): Pick<Event, 'sourceUid' | 'sourceSequence' | 'sourceSaid'> => ({
  sourceUid: source && source.uid,
  sourceSequence: source && source.sequence,
  sourceSaid: source && source.said,
});
