import { Module } from '@nestjs/common';

import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { EventRepository } from './event.repository.js';
import { EventIntake, Events, EventSeats } from './events.contract.js';
import { EventsFacade } from './events.facade.js';
import { EventIntakeDoor } from './http/event-intake.js';
import { EventExportController } from './http/event-export.controller.js';
import { EventsController } from './http/events.controller.js';
import { AnnounceEventCancelled } from './listeners/announce-event-cancelled.listener.js';
import { AnnounceEventOpened } from './listeners/announce-event-opened.listener.js';
import { AnnounceEventRescheduled } from './listeners/announce-event-rescheduled.listener.js';
import { EventQuery } from './queries/event.query.js';
import { ListEventsQuery } from './queries/list-events.query.js';
import { SeatRepository } from './seat.repository.js';
import { ChangeEventByPlan } from './use-cases/change-event-by-plan.use-case.js';
import { ChangeEventState } from './use-cases/change-event-state.use-case.js';
import { CreateEvent } from './use-cases/create-event.use-case.js';
import { LockKnownEvents } from './use-cases/lock-known-events.use-case.js';
import { TakeBackEvent } from './use-cases/take-back-event.use-case.js';
import { UpdateEvent } from './use-cases/update-event.use-case.js';

@Module({
  imports: [WebhooksModule],
  controllers: [EventsController, EventExportController],
  providers: [
    EventRepository,
    EventQuery,
    ListEventsQuery,
    CreateEvent,
    UpdateEvent,
    ChangeEventState,
    LockKnownEvents,
    ChangeEventByPlan,
    TakeBackEvent,
    AnnounceEventCancelled,
    AnnounceEventOpened,
    AnnounceEventRescheduled,
    { provide: Events, useClass: EventsFacade },
    { provide: EventSeats, useClass: SeatRepository },
    { provide: EventIntake, useClass: EventIntakeDoor },
  ],
  exports: [Events, EventSeats, EventIntake],
})
export class EventsModule {}
