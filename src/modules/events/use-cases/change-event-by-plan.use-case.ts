import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { nextState } from '../../../kernel/state-machine.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { eventTransitions, type EventAction, type EventState } from '../domain/event.js';
import type { EventPlan } from '../domain/event-plan.js';
import type { Event } from '../entities/event.entity.js';
import { receiptOfChange, type EventReceipt } from '../event-receipt.js';
import { EventRepository } from '../event.repository.js';
import { eventProblems } from '../events.errors.js';
import { ChangeEventState } from './change-event-state.use-case.js';
import { UpdateEvent } from './update-event.use-case.js';

const ACTIONS: Readonly<Record<EventState, EventAction | null>> = {
  draft: null,
  open: 'open',
  closed: 'close',
  cancelled: 'cancel',
};

/** Changes an event as a record wants it, as a host would by the API. */
@Injectable()
export class ChangeEventByPlan {
  constructor(
    private readonly events: EventRepository,
    private readonly updateEvent: UpdateEvent,
    private readonly changeState: ChangeEventState,
  ) {}

  /** Needs an open unit of work; where it refuses, it has changed nothing. */
  async execute(
    ctx: RequestContext,
    id: string,
    { changes, state, source }: EventPlan,
  ): Promise<{ readonly after: Event; readonly receipt: EventReceipt }> {
    const before = await this.events.lockById(ctx.workspaceId, id);
    if (before === null) throw httpProblems.refuse('not_found');
    const action = state === null ? null : actionTo(before.state, state);
    if (Object.keys(changes).length > 0 || source !== null)
      await this.updateEvent.execute(ctx, id, { ...changes, ...(source !== null && { source }) });
    if (action !== null) await this.changeState.execute(ctx, id, action);
    const after = await this.events.findById(ctx.workspaceId, id);
    if (after === null) throw httpProblems.refuse('not_found');
    return { after, receipt: receiptOfChange(before, after) };
  }
}

const actionTo = (from: EventState, to: EventState): EventAction => {
  const action = ACTIONS[to];
  if (action !== null && nextState(eventTransitions, from, action) !== null) return action;
  throw eventProblems.refuse(
    'event_transition_not_possible',
    { from, action: action ?? to },
    '/state',
  );
};
