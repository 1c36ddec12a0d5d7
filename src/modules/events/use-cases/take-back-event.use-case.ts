import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { violatesReference } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { restoredEvent, type EventReceipt } from '../event-receipt.js';
import type { Event } from '../entities/event.entity.js';
import { EventRepository } from '../event.repository.js';
import { eventView } from '../event-view.js';
import { EventOpened, EventReopened, EventRescheduled } from '../events.domain-events.js';
import { eventProblems } from '../events.errors.js';

/** Undoes what taking in a record did to an event, unless it was changed since or something refers to it. */
@Injectable()
export class TakeBackEvent {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, receipt: EventReceipt): Promise<void> {
    return this.db.run(ctx, async () => {
      const event = await this.events.lockById(ctx.workspaceId, receipt.id);
      // Whoever removed it left nothing to take back.
      if (event === null) return;
      if (event.updatedAt.toISOString() !== receipt.updatedAt)
        throw eventProblems.refuse('event_changed_since', { title: event.title });
      if (receipt.former === null) await this.remove(ctx, event);
      else await this.restore(ctx, event, restoredEvent(receipt.former));
    });
  }

  private async remove(ctx: RequestContext, event: Event): Promise<void> {
    try {
      await this.db.attempt(() => this.events.delete(ctx.workspaceId, event.id));
    } catch (error) {
      if (!violatesReference(error)) throw error;
      throw eventProblems.refuse('event_in_use', { title: event.title });
    }
    await this.audit.record(ctx, {
      action: 'event.removed',
      subject: { type: 'event', id: event.id },
      before: eventView(event),
    });
  }

  private async restore(ctx: RequestContext, event: Event, former: Partial<Event>): Promise<void> {
    const restored = { ...event, ...former };
    const { seatsTaken: taken } = event;
    if (restored.capacity < taken)
      throw eventProblems.refuse('capacity_below_taken', { taken, seats: restored.capacity });
    await this.events.update(ctx.workspaceId, event.id, former);
    await this.audit.record(ctx, {
      action: 'event.restored',
      subject: { type: 'event', id: event.id },
      before: eventView(event),
      after: eventView(restored),
    });
    await this.tell(ctx, event, restored);
  }

  private async tell(ctx: RequestContext, event: Event, restored: Event): Promise<void> {
    const said = [ctx.workspaceId, actorRef(ctx.actor), ctx.now.toISOString(), event.id] as const;
    if (isMoved(event, restored)) await this.bus.publish(new EventRescheduled(...said));
    if (event.state === restored.state || restored.state !== 'open') return;
    await this.bus.publish(new EventOpened(...said));
    await this.bus.publish(new EventReopened(...said));
  }
}

const isMoved = (before: Event, after: Event): boolean =>
  (['doorsAt', 'startsAt', 'endsAt', 'rsvpDeadline'] as const).some(
    (moment) => before[moment]?.getTime() !== after[moment]?.getTime(),
  );
