import { Controller, Delete, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Sessions, type SignedIn } from '../../../platform/identity/sessions.js';
import { RequiresSession } from '../../../platform/security/requires.decorator.js';
import { CurrentSession } from '../../../platform/security/signed-in.js';
import { SignInLog } from '../sign-in-log.js';
import { SessionListResponse } from './dto/sessions.dto.js';

/** Where a person is signed in, for themselves only. */
@Controller('api/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
  ) {}

  @Get()
  @RequiresSession()
  @Describe({
    id: 'readSessions',
    summary: 'List where you are signed in',
    ok: SessionListResponse,
  })
  async list(@CurrentSession() { user, sessionId }: SignedIn): Promise<SessionListResponse> {
    const sessions = await this.sessions.list(user.id);
    return {
      items: sessions.map((session) => ({ ...session, current: session.id === sessionId })),
    };
  }

  @Delete(':id')
  @RequiresSession()
  @Describe({ id: 'endSession', summary: 'Sign out somewhere else' })
  async end(
    @CurrentSession() { user }: SignedIn,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    if (!(await this.sessions.end(user.id, id))) throw httpProblems.refuse('not_found');
    await this.log.note(user.id, 'session.ended', originOf(request), { by: 'owner' });
  }

  @Delete()
  @RequiresSession()
  @Describe({ id: 'endOtherSessions', summary: 'Sign out everywhere else' })
  async endOthers(
    @CurrentSession() { user, sessionId }: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const count = await this.sessions.endAll(user.id, sessionId);
    if (count === 0) return;
    await this.log.note(user.id, 'session.ended', originOf(request), { by: 'owner', count });
  }
}
