import { Body, Controller, Post } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { InvitationsQuery } from '../queries/invitations.query.js';
import { AnswerInvitation } from '../use-cases/answer-invitation.use-case.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.use-case.js';
import { SendInvitation } from '../use-cases/send-invitation.use-case.js';
import { ANSWER_CODES } from './answer-codes.js';
import { AnswerRequest } from './dto/answer-request.dto.js';
import { InvitationResponse } from './dto/invitation.dto.js';

@Controller('api/workspaces/:workspace/invitations/:id')
@WorkspaceParam()
export class InvitationActionsController {
  constructor(
    private readonly invitations: InvitationsQuery,
    private readonly sendInvitation: SendInvitation,
    private readonly answerInvitation: AnswerInvitation,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @Post('send')
  @Requires('invitations:write')
  @Describe({
    id: 'sendInvitation',
    summary: 'Send an invitation, for the first time or again',
    description:
      'By mail where the guest has an address; where not, it counts as sent and `guestUrl` is handed over by hand.',
    ok: InvitationResponse,
    errors: ['invitation_revoked', 'event_not_open', 'answer_too_late', 'do_not_contact'],
  })
  async send(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<InvitationResponse> {
    await this.sendInvitation.execute(ctx, id);
    return this.read(ctx, id);
  }

  @Post('answer')
  @Requires('invitations:write')
  @Describe({
    id: 'answerForGuest',
    summary: 'Record what the guest told the host',
    description:
      'Possible until the event ends, also after the deadline for guests. A yes for a guest who waits seats them by hand, or is refused where the party does not fit.',
    ok: InvitationResponse,
    errors: ANSWER_CODES,
  })
  async answer(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() input: AnswerRequest,
  ): Promise<InvitationResponse> {
    await this.answerInvitation.execute(ctx, id, { ...input, by: 'host' });
    return this.read(ctx, id);
  }

  @Post('revoke')
  @Requires('invitations:write')
  @Describe({
    id: 'revokeInvitation',
    summary: 'Take an invitation back; its seats go to those who wait',
    description: 'Not while the guest is checked in. Inviting the same guest again gives it back.',
    ok: InvitationResponse,
    errors: ['already_here'],
  })
  async revoke(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<InvitationResponse> {
    await this.revokeInvitation.execute(ctx, id);
    return this.read(ctx, id);
  }

  private async read(ctx: RequestContext, id: string): Promise<InvitationResponse> {
    const [invitation] = await this.invitations.run(ctx, [id]);
    if (invitation === undefined) throw httpProblems.refuse('not_found');
    return invitation;
  }
}
