import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { checkSchedule, type EventSchedule } from '../domain/event.js';
import type { Event } from '../entities/event.entity.js';
import { EventRepository } from '../event.repository.js';
import { eventView } from '../event-view.js';
import { EventCapacityRaised, EventRescheduled } from '../events.domain-events.js';
import { eventProblems } from '../events.errors.js';
import type { NewEvent } from './create-event.use-case.js';

/** What is given changes; what is left out stays as it is. */
export type EventChanges = Partial<Omit<NewEvent, 'state'>>;

/** Changes an event that is not cancelled; never below the seats that are taken, and more seats are offered to those who wait. */
@Injectable()
export class UpdateEvent {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string, input: EventChanges): Promise<void> {
    return this.db.run(ctx, async () => {
      // Locked, so that no seat is taken between the look at the counter and the smaller capacity.
      const event = await this.events.lockById(ctx.workspaceId, id);
      if (event === null) throw httpProblems.refuse('not_found');
      if (event.state === 'cancelled') throw eventProblems.refuse('event_cancelled');
      await this.checkCampaign(ctx, input);
      checkSeats(event, input);
      const schedule = scheduleAfter(event, input);
      const changes = { ...changesOf(input), ...schedule, updatedAt: ctx.now };
      await this.events.update(ctx.workspaceId, id, changes);
      await this.audit.record(ctx, {
        action: 'event.changed',
        subject: { type: 'event', id },
        before: eventView(event),
        after: eventView({ ...event, ...changes }),
      });
      await this.tell(ctx, event, { schedule, seats: input.seats ?? event.capacity });
    });
  }

  private async checkCampaign(ctx: RequestContext, { campaignId }: EventChanges): Promise<void> {
    if (campaignId === undefined || campaignId === null) return;
    if (await this.events.campaignExists(ctx.workspaceId, campaignId)) return;
    throw httpProblems.refuse('reference_not_found', {}, '/campaignId');
  }

  private async tell(
    { workspaceId, actor, now }: RequestContext,
    before: Event,
    after: { readonly schedule: EventSchedule; readonly seats: number },
  ): Promise<void> {
    const said = [workspaceId, actorRef(actor), now.toISOString(), before.id] as const;
    if (after.seats > before.capacity) await this.bus.publish(new EventCapacityRaised(...said));
    if (isMoved(before, after.schedule)) await this.bus.publish(new EventRescheduled(...said));
  }
}

const checkSeats = ({ seatsTaken }: Event, { seats }: EventChanges): void => {
  if (seats !== undefined && seats < seatsTaken) {
    throw eventProblems.refuse('capacity_below_taken', { taken: seatsTaken, seats }, '/seats');
  }
};

const scheduleAfter = (event: Event, input: EventChanges): EventSchedule => {
  const schedule = {
    doorsAt: input.doorsAt === undefined ? event.doorsAt : input.doorsAt,
    startsAt: input.startsAt ?? event.startsAt,
    endsAt: input.endsAt ?? event.endsAt,
    rsvpDeadline: input.rsvpDeadline === undefined ? event.rsvpDeadline : input.rsvpDeadline,
  };
  const problems = checkSchedule(schedule);
  if (problems.length > 0) throw new InvalidInput(problems);
  return schedule;
};

const isMoved = (before: EventSchedule, after: EventSchedule): boolean =>
  (['doorsAt', 'startsAt', 'endsAt', 'rsvpDeadline'] as const).some(
    (moment) => before[moment]?.getTime() !== after[moment]?.getTime(),
  );

const changesOf = (input: EventChanges): Partial<Event> => {
  const { campaignId, kind, title, seats } = input;
  return {
    ...(campaignId !== undefined && { campaignId }),
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title }),
    ...(seats !== undefined && { capacity: seats }),
    ...venueOf(input),
    ...seatValueOf(input),
    ...sourceOf(input),
  };
};

const venueOf = ({ venue }: EventChanges): Partial<Event> =>
  venue === undefined
    ? {}
    : {
        venueName: venue.name,
        venueCity: venue.city,
        venueAddress: venue.address ?? null,
        timeZone: venue.timeZone,
      };

const seatValueOf = ({ seatValue }: EventChanges): Partial<Event> =>
  seatValue === undefined
    ? {}
    : {
        seatValueAmount: seatValue?.amount ?? null,
        seatValueCurrency: seatValue?.currency ?? null,
      };

const sourceOf = ({ source }: EventChanges): Partial<Event> =>
  source === undefined || source === null
    ? {}
    : { sourceUid: source.uid, sourceSequence: source.sequence, sourceSaid: source.said };
