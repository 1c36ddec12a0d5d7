import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { Sessions, type SignedIn } from '../../../platform/identity/sessions.js';
import { Public, RequiresSession } from '../../../platform/security/requires.decorator.js';
import { CurrentSession } from '../../../platform/security/signed-in.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { signInProblems } from '../sign-in.errors.js';
import { browserOf } from './browser.js';
import { SessionResponse, SignInRequest } from './dto/session.dto.js';

/** Signing in and out. A session is a cookie; an integration uses an API key instead. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly workspaces: Workspaces,
  ) {}

  @Post()
  @Public('asks for the password itself')
  @Describe({
    id: 'signIn',
    summary: 'Sign in',
    ok: SessionResponse,
    errors: ['wrong_credentials'],
  })
  async signIn(
    @Body() { email, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const session = await this.sessions.signIn(browserOf(request), email, password);
    if (session === null) throw signInProblems.refuse('wrong_credentials');
    void reply.header('set-cookie', session.cookies);
    return { user: session.user, workspaces: await this.workspaces.ofUser(session.user.id) };
  }

  @Get()
  @RequiresSession()
  @Describe({
    id: 'readSession',
    summary: 'Who is signed in, and where they may go',
    ok: SessionResponse,
  })
  async read(@CurrentSession() { user }: SignedIn): Promise<SessionResponse> {
    return { user, workspaces: await this.workspaces.ofUser(user.id) };
  }

  @Delete()
  @RequiresSession()
  @Describe({ id: 'signOut', summary: 'Sign out' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('set-cookie', await this.sessions.signOut(request.headers.cookie ?? ''));
  }
}
