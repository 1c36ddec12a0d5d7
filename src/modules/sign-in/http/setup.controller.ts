import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { NewSession } from '../new-session.js';
import { SetUpInstallation } from '../use-cases/set-up-installation.use-case.js';
import { browserOf } from './browser.js';
import { SessionResponse } from './dto/session.dto.js';
import { SetUpRequest } from './dto/setup.dto.js';
import { signedIn } from './session-answer.js';

/** The first run: the operator makes the first admin with the token that the server printed. */
@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly setUp: SetUpInstallation,
    private readonly newSession: NewSession,
    private readonly workspaces: Workspaces,
  ) {}

  @Post()
  @Public('asks for the token that only the operator sees, and works while there is no user')
  @Describe({
    id: 'setUp',
    summary: 'Make the first admin and workspace, and sign in',
    ok: SessionResponse,
    errors: ['setup_token_wrong', 'setup_done', 'slug_taken', 'single_sign_on_only'],
  })
  async create(
    @Body() input: SetUpRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const origin = originOf(request);
    const user = await this.setUp.execute(input, origin);
    const cookies = await this.newSession.open(browserOf(request), user.id, 'setup', origin);
    void reply.header('set-cookie', cookies);
    return signedIn(user, false, await this.workspaces.ofUser(user.id));
  }
}
