import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { Identity } from '../../../platform/security/identity.js';
import type { User } from '../../../platform/security/users.query.js';
import { CurrentUser } from '../../../platform/security/signed-in.js';
import { Public, RequiresSession } from '../../../platform/security/requires.decorator.js';
import { MyWorkspacesQuery } from '../queries/my-workspaces.query.js';
import { workspaceProblems } from '../workspaces.errors.js';
import { SessionResponse, SignInRequest } from './dto/session.dto.js';

/** Signing in and out. A session is a cookie; an integration uses an API key instead. */
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly identity: Identity,
    private readonly workspaces: MyWorkspacesQuery,
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
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const session = await this.identity.signIn(email, password);
    if (session === null) throw workspaceProblems.refuse('wrong_credentials');
    void reply.header('set-cookie', session.cookies);
    return { user: session.user, workspaces: await this.workspaces.run(session.user.id) };
  }

  @Get()
  @RequiresSession()
  @Describe({
    id: 'readSession',
    summary: 'Who is signed in, and where they may go',
    ok: SessionResponse,
  })
  async read(@CurrentUser() user: User): Promise<SessionResponse> {
    return { user, workspaces: await this.workspaces.run(user.id) };
  }

  @Delete()
  @RequiresSession()
  @Describe({ id: 'signOut', summary: 'Sign out' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('set-cookie', await this.identity.signOut(request.headers.cookie ?? ''));
  }
}
