import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { EventQuery } from '../queries/event.query.js';
import { ListEventsQuery } from '../queries/list-events.query.js';
import { ChangeEventState } from '../use-cases/change-event-state.use-case.js';
import { CreateEvent } from '../use-cases/create-event.use-case.js';
import { UpdateEvent } from '../use-cases/update-event.use-case.js';
import {
  CreateEventRequest,
  ListEventsQueryParams,
  UpdateEventRequest,
} from './dto/event-requests.dto.js';
import { EventListResponse, EventResponse } from './dto/event.dto.js';

@Controller('api/workspaces/:workspace/events')
@WorkspaceParam()
export class EventsController {
  constructor(
    private readonly events: EventQuery,
    private readonly listEvents: ListEventsQuery,
    private readonly createEvent: CreateEvent,
    private readonly updateEvent: UpdateEvent,
    private readonly changeState: ChangeEventState,
  ) {}

  @Get()
  @Requires('events:read')
  @Describe({
    id: 'listEvents',
    summary: 'List the events in the order in which they begin',
    ok: EventListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: ListEventsQueryParams,
  ): Promise<EventListResponse> {
    return this.listEvents.run(ctx, query);
  }

  @Post()
  @Requires('events:write')
  @Describe({
    id: 'createEvent',
    summary: 'Add an event',
    created: EventResponse,
    errors: ['reference_not_found'],
  })
  create(@Ctx() ctx: RequestContext, @Body() input: CreateEventRequest): Promise<EventResponse> {
    return this.createEvent.execute(ctx, input);
  }

  @Get(':id')
  @Requires('events:read')
  @Describe({ id: 'readEvent', summary: 'Read an event', ok: EventResponse })
  async read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<EventResponse> {
    const event = await this.events.run(ctx, id);
    if (event === null) throw httpProblems.refuse('not_found');
    return event;
  }

  @Patch(':id')
  @Requires('events:write')
  @Describe({
    id: 'updateEvent',
    summary: 'Change an event',
    description: 'More seats are offered to the waiting list at once.',
    ok: EventResponse,
    errors: ['capacity_below_taken', 'event_cancelled', 'reference_not_found'],
  })
  async update(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() changes: UpdateEventRequest,
  ): Promise<EventResponse> {
    await this.updateEvent.execute(ctx, id, changes);
    return this.read(ctx, id);
  }

  @Post(':id/open')
  @Requires('events:write')
  @Describe({
    id: 'openEvent',
    summary: 'Let guests answer, for the first time or again',
    ok: EventResponse,
    errors: ['event_transition_not_possible'],
  })
  async open(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<EventResponse> {
    await this.changeState.execute(ctx, id, 'open');
    return this.read(ctx, id);
  }

  @Post(':id/close')
  @Requires('events:write')
  @Describe({
    id: 'closeEvent',
    summary: 'Close the guest list',
    ok: EventResponse,
    errors: ['event_transition_not_possible'],
  })
  async close(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<EventResponse> {
    await this.changeState.execute(ctx, id, 'close');
    return this.read(ctx, id);
  }

  @Post(':id/cancel')
  @Requires('events:write')
  @Describe({
    id: 'cancelEvent',
    summary: 'Cancel an event, for good',
    ok: EventResponse,
    errors: ['event_transition_not_possible'],
  })
  async cancel(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<EventResponse> {
    await this.changeState.execute(ctx, id, 'cancel');
    return this.read(ctx, id);
  }
}
