import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListMembersQuery } from '../queries/list-members.query.js';
import { PutMember } from '../use-cases/put-member.use-case.js';
import { RemoveMember } from '../use-cases/remove-member.use-case.js';
import { MemberListResponse, PutMemberRequest } from './dto/member.dto.js';

@Controller('api/workspaces/:workspace/members')
@WorkspaceParam()
export class MembersController {
  constructor(
    private readonly listMembers: ListMembersQuery,
    private readonly putMember: PutMember,
    private readonly removeMember: RemoveMember,
  ) {}

  @Get()
  @Requires('members:read')
  @Describe({ id: 'listMembers', summary: 'List the members', ok: MemberListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<MemberListResponse> {
    return this.listMembers.run(ctx, query);
  }

  @Put()
  @Requires('members:write')
  @Describe({
    id: 'putMember',
    summary: 'Add a member, or change their role',
    errors: ['user_unknown', 'last_admin', 'role_above_giver'],
  })
  async put(@Ctx() ctx: RequestContext, @Body() { email, role }: PutMemberRequest): Promise<void> {
    await this.putMember.execute(ctx, email, role);
  }

  @Delete(':id')
  @Requires('members:write')
  @Describe({ id: 'removeMember', summary: 'Remove a member', errors: ['last_admin'] })
  async remove(@Ctx() ctx: RequestContext, @IdParam() userId: string): Promise<void> {
    await this.removeMember.execute(ctx, userId);
  }
}
