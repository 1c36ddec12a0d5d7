import { Body, Controller, Get, Put } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { SessionIfAny } from '../../../platform/security/signed-in.js';
import { SingleSignOnQuery } from '../queries/single-sign-on.query.js';
import { UpdateSingleSignOn } from '../use-cases/update-single-sign-on.use-case.js';
import { SingleSignOnResponse, UpdateSingleSignOnRequest } from './dto/single-sign-on.dto.js';

/** Which groups of the company's provider have which role in a workspace, and whether others may come in. */
@Controller('api/workspaces/:workspace/single-sign-on')
@WorkspaceParam()
export class WorkspaceSingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOnQuery,
    private readonly updateSingleSignOn: UpdateSingleSignOn,
  ) {}

  @Get()
  @Requires('single-sign-on:read')
  @Describe({
    id: 'readSingleSignOn',
    summary: 'Read how the workspace uses single sign-on',
    ok: SingleSignOnResponse,
  })
  read(@Ctx() ctx: RequestContext): Promise<SingleSignOnResponse> {
    return this.singleSignOn.run(ctx);
  }

  @Put()
  @Requires('single-sign-on:write')
  @Describe({
    id: 'updateSingleSignOn',
    summary: 'Require single sign-on, and give roles to groups',
    ok: SingleSignOnResponse,
    errors: ['single_sign_on_first', 'single_sign_on_not_set', 'role_above_giver'],
  })
  async update(
    @Ctx() ctx: RequestContext,
    @Body() choice: UpdateSingleSignOnRequest,
    @SessionIfAny() session: SignedIn | null,
  ): Promise<SingleSignOnResponse> {
    await this.updateSingleSignOn.execute(ctx, choice, session);
    return this.singleSignOn.run(ctx);
  }
}
