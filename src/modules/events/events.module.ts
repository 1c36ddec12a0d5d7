import { Module } from '@nestjs/common';

import { EventRepository } from './event.repository.js';
import { Events, EventSeats } from './events.contract.js';
import { EventsFacade } from './events.facade.js';
import { EventsController } from './http/events.controller.js';
import { EventQuery } from './queries/event.query.js';
import { ListEventsQuery } from './queries/list-events.query.js';
import { SeatRepository } from './seat.repository.js';
import { ChangeEventState } from './use-cases/change-event-state.use-case.js';
import { CreateEvent } from './use-cases/create-event.use-case.js';
import { UpdateEvent } from './use-cases/update-event.use-case.js';

@Module({
  controllers: [EventsController],
  providers: [
    EventRepository,
    EventQuery,
    ListEventsQuery,
    CreateEvent,
    UpdateEvent,
    ChangeEventState,
    { provide: Events, useClass: EventsFacade },
    { provide: EventSeats, useClass: SeatRepository },
  ],
  exports: [Events, EventSeats],
})
export class EventsModule {}
