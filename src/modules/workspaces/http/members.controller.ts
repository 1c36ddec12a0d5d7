import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListMembersQuery } from '../queries/list-members.query.js';
import { ChangeRole } from '../use-cases/change-role.use-case.js';
import { EndMemberSessions } from '../use-cases/end-member-sessions.use-case.js';
import { RemoveMember } from '../use-cases/remove-member.use-case.js';
import { ChangeRoleRequest, MemberListResponse } from './dto/member.dto.js';

@Controller('api/workspaces/:workspace/members')
@WorkspaceParam()
export class MembersController {
  constructor(
    private readonly listMembers: ListMembersQuery,
    private readonly changeRole: ChangeRole,
    private readonly removeMember: RemoveMember,
    private readonly endMemberSessions: EndMemberSessions,
  ) {}

  @Get()
  @Requires('members:read')
  @Describe({ id: 'listMembers', summary: 'List the members', ok: MemberListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<MemberListResponse> {
    return this.listMembers.run(ctx, query);
  }

  @Patch(':id')
  @Requires('members:write')
  @Describe({
    id: 'changeRole',
    summary: 'Change a member’s role',
    description:
      'It holds at their next request, and no group of the company’s provider takes it away. Where the member may do less than before, their open invitations are taken back. New members come by invitation.',
    errors: ['last_admin', 'role_above_giver'],
  })
  async change(
    @Ctx() ctx: RequestContext,
    @IdParam() userId: string,
    @Body() { role }: ChangeRoleRequest,
  ): Promise<void> {
    await this.changeRole.execute(ctx, userId, role);
  }

  @Delete(':id')
  @Requires('members:write')
  @Describe({
    id: 'removeMember',
    summary: 'Remove a member, and end their sessions',
    description:
      'Their open invitations are taken back. API keys that they made live on, so that no integration stops; the list of keys names who made each.',
    errors: ['last_admin'],
  })
  async remove(@Ctx() ctx: RequestContext, @IdParam() userId: string): Promise<void> {
    await this.removeMember.execute(ctx, userId);
  }
  @Delete(':id/sessions')
  @Requires('members:write')
  @Describe({
    id: 'endMemberSessions',
    summary: 'End a member’s sessions',
    description: 'They have to sign in again, in every browser.',
  })
  async endSessions(@Ctx() ctx: RequestContext, @IdParam() userId: string): Promise<void> {
    await this.endMemberSessions.execute(ctx, userId);
  }
}
