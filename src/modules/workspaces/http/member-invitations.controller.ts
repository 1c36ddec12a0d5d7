import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListMemberInvitationsQuery } from '../queries/list-member-invitations.query.js';
import { InviteMember } from '../use-cases/invite-member.use-case.js';
import { RevokeMemberInvitation } from '../use-cases/revoke-member-invitation.use-case.js';
import { SendMemberInvitation } from '../use-cases/send-member-invitation.use-case.js';
import {
  InviteMemberRequest,
  MemberInvitationListResponse,
  MemberInvitationResponse,
  NewMemberInvitationResponse,
} from './dto/member-invitation.dto.js';

@Controller('api/workspaces/:workspace/member-invitations')
@WorkspaceParam()
export class MemberInvitationsController {
  constructor(
    private readonly listInvitations: ListMemberInvitationsQuery,
    private readonly inviteMember: InviteMember,
    private readonly sendInvitation: SendMemberInvitation,
    private readonly revokeInvitation: RevokeMemberInvitation,
  ) {}

  @Get()
  @Requires('members:read')
  @Describe({
    id: 'listMemberInvitations',
    summary: 'List who was invited to become a member',
    ok: MemberInvitationListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @Query() query: PageQuery,
  ): Promise<MemberInvitationListResponse> {
    return this.listInvitations.run(ctx, query);
  }

  @Post()
  @Requires('members:write')
  @Describe({
    id: 'inviteMember',
    summary: 'Invite somebody by mail',
    description:
      'The link in the mail works for seven days, and once. The answer is the same whether or not the address has an account. An open invitation of the same address is replaced.',
    created: NewMemberInvitationResponse,
    ok: NewMemberInvitationResponse,
    errors: ['already_member', 'member_invitation_just_sent', 'role_above_giver'],
  })
  invite(
    @Ctx() ctx: RequestContext,
    @Body() input: InviteMemberRequest,
  ): Promise<NewMemberInvitationResponse> {
    return this.inviteMember.execute(ctx, input);
  }

  @Post(':id/send')
  @Requires('members:write')
  @Describe({
    id: 'sendMemberInvitation',
    summary: 'Send an invitation again',
    description: 'With a new link and seven more days; the old link is void.',
    ok: MemberInvitationResponse,
    errors: [
      'member_invitation_just_sent',
      'member_invitation_used',
      'member_invitation_revoked',
      'role_above_giver',
    ],
  })
  send(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<MemberInvitationResponse> {
    return this.sendInvitation.execute(ctx, id);
  }

  @Delete(':id')
  @Requires('members:write')
  @Describe({
    id: 'revokeMemberInvitation',
    summary: 'Take an invitation back',
    errors: ['member_invitation_used'],
  })
  async revoke(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.revokeInvitation.execute(ctx, id);
  }
}
