import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListCalendarsQuery } from '../queries/list-calendars.query.js';
import { ChangeCalendar } from '../use-cases/change-calendar.use-case.js';
import { RefreshCalendar } from '../use-cases/refresh-calendar.use-case.js';
import { RemoveCalendar } from '../use-cases/remove-calendar.use-case.js';
import { SubscribeCalendar } from '../use-cases/subscribe-calendar.use-case.js';
import { ChangeCalendarRequest, SubscribeCalendarRequest } from './dto/calendar-requests.dto.js';
import { CalendarListResponse, CalendarResponse } from './dto/calendar.dto.js';

@Controller('api/workspaces/:workspace/calendars')
@WorkspaceParam()
export class CalendarsController {
  constructor(
    private readonly listCalendars: ListCalendarsQuery,
    private readonly subscribeCalendar: SubscribeCalendar,
    private readonly changeCalendar: ChangeCalendar,
    private readonly removeCalendar: RemoveCalendar,
    private readonly refreshCalendar: RefreshCalendar,
  ) {}

  @Get()
  @Requires('events:read')
  @Describe({
    id: 'listCalendars',
    summary: 'List the calendars to which the workspace subscribes',
    ok: CalendarListResponse,
  })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<CalendarListResponse> {
    return this.listCalendars.run(ctx, query);
  }

  @Post()
  @Requires('events:write')
  @Describe({
    id: 'subscribeCalendar',
    summary: 'Subscribe to a calendar',
    description:
      'It is read at once, and then every day: its events become events here, and follow it where they move. What a person changes here stays until the calendar says something else of it.',
    created: CalendarResponse,
    errors: ['too_many_calendars', 'reference_not_found'],
  })
  async subscribe(
    @Ctx() ctx: RequestContext,
    @Body() input: SubscribeCalendarRequest,
  ): Promise<CalendarResponse> {
    return this.listCalendars.one(ctx, await this.subscribeCalendar.execute(ctx, input));
  }

  @Get(':id')
  @Requires('events:read')
  @Describe({ id: 'readCalendar', summary: 'See a calendar', ok: CalendarResponse })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<CalendarResponse> {
    return this.listCalendars.one(ctx, id);
  }

  @Patch(':id')
  @Requires('events:write')
  @Describe({
    id: 'changeCalendar',
    summary: 'Change what is told of a calendar',
    description: 'Events that it brought stay as they are; the next refresh reads it anew.',
    ok: CalendarResponse,
    errors: ['reference_not_found'],
  })
  async change(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() input: ChangeCalendarRequest,
  ): Promise<CalendarResponse> {
    await this.changeCalendar.execute(ctx, id, input);
    return this.listCalendars.one(ctx, id);
  }

  @Post(':id/refresh')
  @Requires('events:write')
  @Describe({
    id: 'refreshCalendar',
    summary: 'Read a calendar now',
    description: 'That it cannot be read is told in its `problem`.',
    ok: CalendarResponse,
  })
  async refresh(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<CalendarResponse> {
    await this.refreshCalendar.execute(ctx, id);
    return this.listCalendars.one(ctx, id);
  }

  @Delete(':id')
  @Requires('events:write')
  @Describe({
    id: 'removeCalendar',
    summary: 'End a subscription',
    description: 'The events that it brought stay.',
  })
  async remove(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.removeCalendar.execute(ctx, id);
  }
}
