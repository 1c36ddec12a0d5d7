import { Controller, Get, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { Events } from '../../events/events.contract.js';
import { isDoorStaff, maySeeAtDoor } from '../domain/door-hours.js';
import { DoorEventsQuery } from '../queries/door-events.query.js';
import { GuestListQuery } from '../queries/guest-list.query.js';
import {
  DoorEventsResponse,
  GuestListQueryParams,
  GuestListResponse,
} from './dto/guest-list.dto.js';

/** What the door sees: the events of about now, and who is expected; never how to reach anybody. */
@Controller('api/workspaces/:workspace')
@WorkspaceParam()
export class DoorController {
  constructor(
    private readonly events: Events,
    private readonly doorEvents: DoorEventsQuery,
    private readonly guestList: GuestListQuery,
  ) {}

  @Get('door/events')
  @Requires('guest-lists:read')
  @Describe({
    id: 'readDoorEvents',
    summary: 'Read today’s events, and those that are going on',
    description: 'Today is the day on the calendar of the venue.',
    ok: DoorEventsResponse,
  })
  async listEvents(@Ctx() ctx: RequestContext): Promise<DoorEventsResponse> {
    return { items: await this.doorEvents.run(ctx) };
  }

  @Get('events/:id/guest-list')
  @Requires('guest-lists:read')
  @Describe({
    id: 'readGuestList',
    summary: 'Read an event’s guest list, by name',
    description:
      'Door staff see it from a day before the event until a day after, and on it only who said that they come.',
    ok: GuestListResponse,
  })
  async readGuestList(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() query: GuestListQueryParams,
  ): Promise<GuestListResponse> {
    const event = await this.events.facts(ctx, id);
    if (event === null || !maySeeAtDoor(ctx, event)) throw httpProblems.refuse('not_found');
    return this.guestList.run(ctx, id, { ...query, onlyExpected: isDoorStaff(ctx.actor) });
  }
}
