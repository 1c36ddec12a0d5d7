import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Sessions, type SignedIn } from '../../../platform/identity/sessions.js';
import { Public, RequiresSession } from '../../../platform/security/requires.decorator.js';
import { CurrentSession } from '../../../platform/security/signed-in.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { SignInLog } from '../sign-in-log.js';
import { SignIn } from '../use-cases/sign-in.use-case.js';
import { browserOf } from './browser.js';
import { ByPassword } from './by-password.decorator.js';
import { SessionResponse, SignInRequest } from './dto/session.dto.js';
import { secondFactorNeeded, signedIn } from './session-answer.js';

/** Signing in and out. A session is a cookie; an integration uses an API key instead. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly start: SignIn,
    private readonly sessions: Sessions,
    private readonly log: SignInLog,
    private readonly workspaces: Workspaces,
  ) {}

  @Post()
  @Public('asks for the password itself')
  @ByPassword()
  @Describe({
    id: 'signIn',
    summary: 'Sign in; a user with a second factor then shows it',
    ok: SessionResponse,
    errors: ['wrong_credentials', 'too_many_attempts', 'single_sign_on_only'],
  })
  async signIn(
    @Body() credentials: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const step = await this.start.execute(browserOf(request), credentials, originOf(request));
    void reply.header('set-cookie', step.cookies);
    return step.state === 'second_factor_needed'
      ? secondFactorNeeded()
      : signedIn(step.user, false, await this.workspaces.ofUser(step.user.id));
  }

  @Get()
  @RequiresSession()
  @Describe({
    id: 'readSession',
    summary: 'Who is signed in, and where they may go',
    ok: SessionResponse,
  })
  async read(@CurrentSession() { user, secondFactor }: SignedIn): Promise<SessionResponse> {
    return signedIn(user, secondFactor, await this.workspaces.ofUser(user.id));
  }

  @Delete()
  @RequiresSession()
  @Describe({ id: 'signOut', summary: 'Sign out' })
  async signOut(
    @CurrentSession() { user }: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('set-cookie', await this.sessions.signOut(request.headers.cookie ?? ''));
    await this.log.note(user.id, 'session.ended', originOf(request), { by: 'sign-out' });
  }
}
