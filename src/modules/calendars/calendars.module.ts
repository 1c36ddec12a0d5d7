import { Module } from '@nestjs/common';

import { CampaignsModule } from '../campaigns/campaigns.module.js';
import { EventsModule } from '../events/events.module.js';
import { CalendarFetcher } from './calendar-fetcher.js';
import { CalendarRepository } from './calendar.repository.js';
import { CalendarSecrets } from './calendar-secrets.js';
import { CalendarWishes } from './calendar-wishes.js';
import { CalendarsController } from './http/calendars.controller.js';
import { RefreshCalendarJob } from './jobs/refresh-calendar.job.js';
import { RefreshCalendarsJob } from './jobs/refresh-calendars.job.js';
import { ListCalendarsQuery } from './queries/list-calendars.query.js';
import { ChangeCalendar } from './use-cases/change-calendar.use-case.js';
import { PlanRefreshes } from './use-cases/plan-refreshes.use-case.js';
import { RefreshCalendar } from './use-cases/refresh-calendar.use-case.js';
import { RemoveCalendar } from './use-cases/remove-calendar.use-case.js';
import { SubscribeCalendar } from './use-cases/subscribe-calendar.use-case.js';
import { TakeCalendar } from './use-cases/take-calendar.use-case.js';

/** Calendars elsewhere that tell of events. */
@Module({
  imports: [CampaignsModule, EventsModule],
  controllers: [CalendarsController],
  providers: [
    CalendarRepository,
    CalendarSecrets,
    CalendarWishes,
    CalendarFetcher,
    ListCalendarsQuery,
    SubscribeCalendar,
    ChangeCalendar,
    RemoveCalendar,
    RefreshCalendar,
    TakeCalendar,
    PlanRefreshes,
    RefreshCalendarJob,
    RefreshCalendarsJob,
  ],
})
export class CalendarsModule {}
