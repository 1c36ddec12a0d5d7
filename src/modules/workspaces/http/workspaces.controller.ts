import { Body, Controller, Get, Patch } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { SessionIfAny } from '../../../platform/security/signed-in.js';
import { UpdateWorkspace } from '../use-cases/update-workspace.use-case.js';
import { Workspaces } from '../workspaces.contract.js';
import { UpdateWorkspaceRequest, WorkspaceResponse } from './dto/workspace.dto.js';

@Controller('api/workspaces/:workspace')
@WorkspaceParam()
export class WorkspacesController {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly updateWorkspace: UpdateWorkspace,
  ) {}

  @Get()
  @Requires('workspace:read')
  @Describe({
    id: 'readWorkspace',
    summary: 'Read the workspace’s settings',
    ok: WorkspaceResponse,
  })
  read(@Ctx() ctx: RequestContext): Promise<WorkspaceResponse> {
    return this.workspaces.facts(ctx.workspaceId);
  }

  @Patch()
  @Requires('workspace:write')
  @Describe({
    id: 'updateWorkspace',
    summary: 'Change the workspace’s settings',
    ok: WorkspaceResponse,
    errors: ['second_factor_first'],
  })
  async update(
    @Ctx() ctx: RequestContext,
    @Body() changes: UpdateWorkspaceRequest,
    @SessionIfAny() session: SignedIn | null,
  ): Promise<WorkspaceResponse> {
    await this.updateWorkspace.execute(ctx, changes, session?.secondFactor ?? false);
    return this.workspaces.facts(ctx.workspaceId);
  }
}
