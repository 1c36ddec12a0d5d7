import { Module } from '@nestjs/common';

import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { EventRepository } from './event.repository.js';
import { Events, EventSeats } from './events.contract.js';
import { EventsFacade } from './events.facade.js';
import { EventsController } from './http/events.controller.js';
import { AnnounceEventCancelled } from './listeners/announce-event-cancelled.listener.js';
import { AnnounceEventOpened } from './listeners/announce-event-opened.listener.js';
import { AnnounceEventRescheduled } from './listeners/announce-event-rescheduled.listener.js';
import { EventQuery } from './queries/event.query.js';
import { ListEventsQuery } from './queries/list-events.query.js';
import { SeatRepository } from './seat.repository.js';
import { ChangeEventState } from './use-cases/change-event-state.use-case.js';
import { CreateEvent } from './use-cases/create-event.use-case.js';
import { UpdateEvent } from './use-cases/update-event.use-case.js';

@Module({
  imports: [WebhooksModule],
  controllers: [EventsController],
  providers: [
    EventRepository,
    EventQuery,
    ListEventsQuery,
    CreateEvent,
    UpdateEvent,
    ChangeEventState,
    AnnounceEventCancelled,
    AnnounceEventOpened,
    AnnounceEventRescheduled,
    { provide: Events, useClass: EventsFacade },
    { provide: EventSeats, useClass: SeatRepository },
  ],
  exports: [Events, EventSeats],
})
export class EventsModule {}
