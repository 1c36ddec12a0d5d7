import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { documented } from '../../../platform/http/documented.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Users } from '../../../platform/identity/users.js';
import { AccessResolver } from '../../../platform/security/access.port.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { Memberships } from '../../workspaces/memberships.contract.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { NewSession } from '../new-session.js';
import { AcceptInvitation } from '../use-cases/accept-invitation.use-case.js';
import { browserOf } from './browser.js';
import {
  AcceptInvitationRequest,
  InvitationLinkResponse,
} from './dto/member-invitation-link.dto.js';
import { SessionResponse } from './dto/session.dto.js';
import { signedIn } from './session-answer.js';

const LINK_CODES = [
  'member_invitation_used',
  'member_invitation_revoked',
  'member_invitation_expired',
] as const;

/** What an invited person does by the link in their mail. */
@Controller('api/member-invitations/:token')
@documented(({ ApiParam }) =>
  ApiParam({
    name: 'token',
    description: 'The secret part of the link.',
    example: 'AZjBwgAAcACAAAAAAAAAAA…',
    schema: { type: 'string' },
  }),
)
export class MemberInvitationLinkController {
  constructor(
    private readonly memberships: Memberships,
    private readonly users: Users,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly access: AccessResolver,
    private readonly newSession: NewSession,
    private readonly workspaces: Workspaces,
  ) {}

  @Get()
  @Public('the token of the path is known to the invited person only')
  @Describe({
    id: 'readInvitationLink',
    summary: 'Read an invitation to become a member',
    ok: InvitationLinkResponse,
    errors: LINK_CODES,
  })
  async read(@Param('token') token: string): Promise<InvitationLinkResponse> {
    const { workspaceName, email, role, expiresAt } = await this.memberships.invitation(token);
    const hasAccount = (await this.users.findByEmail(email)) !== null;
    return { workspace: { name: workspaceName }, email, role, expiresAt, hasAccount };
  }

  @Post('accept')
  @Public('the token of the path is known to the invited person only')
  @Describe({
    id: 'acceptMemberInvitation',
    summary: 'Accept an invitation to become a member',
    description:
      'An address without an account becomes a user with this name and password, and is signed in. Where the address has one, its session accepts, with an empty object.',
    ok: SessionResponse,
    errors: [...LINK_CODES, 'sign_in_first', 'invitation_for_another', 'single_sign_on_only'],
  })
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptInvitationRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const { authorization, cookie } = request.headers;
    const session = await this.access.signedIn({ authorization, cookie });
    const origin = originOf(request);
    const { user, isNew } = await this.acceptInvitation.execute(
      { token, ...body },
      session,
      origin,
    );
    if (isNew) {
      const browser = browserOf(request);
      const cookies = await this.newSession.open(browser, user.id, 'invitation', origin);
      void reply.header('set-cookie', cookies);
    }
    const secondFactor = !isNew && session?.secondFactor === true;
    return signedIn(user, secondFactor, await this.workspaces.ofUser(user.id));
  }
}
