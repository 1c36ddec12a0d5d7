import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { nextState } from '../../../kernel/state-machine.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainEventBus } from '../../../platform/domain-events/domain-event-bus.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { eventTransitions, type EventAction } from '../domain/event.js';
import { EventRepository } from '../event.repository.js';
import { EventCancelled, EventOpened, EventReopened } from '../events.domain-events.js';
import { eventProblems } from '../events.errors.js';

const DONE: Readonly<Record<EventAction, string>> = {
  open: 'event.opened',
  close: 'event.closed',
  cancel: 'event.cancelled',
};

/** Opens, closes or cancels an event, where its present state allows it. */
@Injectable()
export class ChangeEventState {
  constructor(
    private readonly db: UnitOfWork,
    private readonly events: EventRepository,
    private readonly bus: DomainEventBus,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string, action: EventAction): Promise<void> {
    return this.db.run(ctx, async () => {
      const event = await this.events.lockById(ctx.workspaceId, id);
      if (event === null) throw httpProblems.refuse('not_found');
      const state = nextState(eventTransitions, event.state, action);
      if (state === null) {
        throw eventProblems.refuse('event_transition_not_possible', { from: event.state, action });
      }
      await this.events.update(ctx.workspaceId, id, { state, updatedAt: ctx.now });
      await this.audit.record(ctx, {
        action: DONE[action],
        subject: { type: 'event', id },
        before: { state: event.state },
        after: { state },
      });
      const said = [ctx.workspaceId, actorRef(ctx.actor), ctx.now.toISOString(), id] as const;
      if (action === 'open') await this.bus.publish(new EventOpened(...said));
      if (event.state === 'closed' && action === 'open')
        await this.bus.publish(new EventReopened(...said));
      if (action === 'cancel') await this.bus.publish(new EventCancelled(...said));
    });
  }
}
