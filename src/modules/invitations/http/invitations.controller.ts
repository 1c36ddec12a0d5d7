import { Body, Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { documented } from '../../../platform/http/documented.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { InvitationHistoryQuery } from '../queries/invitation-history.query.js';
import { InvitationsQuery } from '../queries/invitations.query.js';
import { ListInvitationsQuery } from '../queries/list-invitations.query.js';
import { InviteGuests } from '../use-cases/invite-guests.use-case.js';
import {
  InvitationHistoryResponse,
  InvitationListResponse,
  InvitationResponse,
  ListInvitationsQueryParams,
  ManyInvitationsResponse,
} from './dto/invitation.dto.js';
import { InviteRequest } from './dto/invite-request.dto.js';
import { readInvitees } from './read-invitees.js';

@Controller('api/workspaces/:workspace/invitations')
@WorkspaceParam()
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsQuery,
    private readonly listInvitations: ListInvitationsQuery,
    private readonly history: InvitationHistoryQuery,
    private readonly inviteGuests: InviteGuests,
  ) {}

  @Get()
  @Requires('invitations:read')
  @Describe({
    id: 'listInvitations',
    summary: 'List the invitations, the newest first',
    ok: InvitationListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: ListInvitationsQueryParams,
  ): Promise<InvitationListResponse> {
    return this.listInvitations.run(ctx, query);
  }

  @Post()
  @Requires('invitations:write')
  @documented(({ ApiExtraModels }) => ApiExtraModels(ManyInvitationsResponse))
  @documented(({ ApiResponse, getSchemaPath }) =>
    ApiResponse({
      status: 201,
      description: 'The invitation, or `items` where many were asked for',
      schema: {
        anyOf: [
          { $ref: getSchemaPath(InvitationResponse) },
          { $ref: getSchemaPath(ManyInvitationsResponse) },
        ],
      },
    }),
  )
  @Describe({
    id: 'invite',
    summary: 'Invite one guest, or many at once',
    description:
      'Give `influencerId` for one, or `invitations` for up to 1000: all of them are made, or none. Nothing is sent yet.',
    created: InvitationResponse,
    errors: ['reference_not_found', 'event_not_open', 'do_not_contact', 'already_invited'],
  })
  async invite(
    @Ctx() ctx: RequestContext,
    @Body() input: InviteRequest,
  ): Promise<InvitationResponse | ManyInvitationsResponse> {
    const { many, invitees } = readInvitees(input);
    const ids = await this.inviteGuests.execute(ctx, input.eventId, invitees);
    const items = await this.invitations.run(ctx, ids);
    const [first] = items;
    if (first === undefined) throw new Error('an invitation was made and is not there');
    return many ? { items } : first;
  }

  @Get(':id')
  @Requires('invitations:read')
  @Describe({ id: 'readInvitation', summary: 'Read an invitation', ok: InvitationResponse })
  async read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<InvitationResponse> {
    const [invitation] = await this.invitations.run(ctx, [id]);
    if (invitation === undefined) throw httpProblems.refuse('not_found');
    return invitation;
  }

  @Get(':id/history')
  @Requires('invitations:read')
  @Describe({
    id: 'readInvitationHistory',
    summary: 'Read what changed about an invitation, by whom and when',
    ok: InvitationHistoryResponse,
  })
  readHistory(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() query: PageQuery,
  ): Promise<InvitationHistoryResponse> {
    return this.history.run(ctx, id, query);
  }
}
