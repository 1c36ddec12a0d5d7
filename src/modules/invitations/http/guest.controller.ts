import { Body, Controller, Get, Post } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { documented } from '../../../platform/http/documented.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { ByGuestLink } from '../../../platform/security/requires.decorator.js';
import { invitationProblems } from '../invitations.errors.js';
import { GuestViewQuery } from '../queries/guest-view.query.js';
import { AnswerInvitation } from '../use-cases/answer-invitation.use-case.js';
import { ANSWER_CODES } from './answer-codes.js';
import { AnswerRequest } from './dto/answer-request.dto.js';
import { GuestResponse, RevokedGuestResponse } from './dto/guest.dto.js';

/** What a guest does by their personal link, without an account. */
@Controller('api/guest/:token')
@documented(({ ApiParam }) =>
  ApiParam({
    name: 'token',
    description: 'The secret part of the guest link.',
    example: 'AZjBwgAAcACAAAAAAAAAAA…',
    schema: { type: 'string' },
  }),
)
export class GuestController {
  constructor(
    private readonly guestView: GuestViewQuery,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Get()
  @ByGuestLink()
  @documented(({ ApiExtraModels }) => ApiExtraModels(RevokedGuestResponse))
  @documented(({ ApiResponse, getSchemaPath }) =>
    ApiResponse({
      status: 200,
      description: 'The invitation, or what is left of one that the host took back',
      schema: {
        anyOf: [
          { $ref: getSchemaPath(GuestResponse) },
          { $ref: getSchemaPath(RevokedGuestResponse) },
        ],
      },
    }),
  )
  @Describe({ id: 'readGuestLink', summary: 'Read one’s invitation', ok: GuestResponse })
  read(@Ctx() ctx: RequestContext): Promise<GuestResponse | RevokedGuestResponse> {
    return this.guestView.run(ctx, invitationOf(ctx));
  }

  @Post('answer')
  @ByGuestLink()
  @Describe({
    id: 'answerInvitation',
    summary: 'Answer one’s invitation',
    description:
      'Seats are taken at once where the whole party fits; where not, the whole party waits in line.',
    ok: GuestResponse,
    errors: ANSWER_CODES,
  })
  async answer(@Ctx() ctx: RequestContext, @Body() input: AnswerRequest): Promise<GuestResponse> {
    const id = invitationOf(ctx);
    await this.answerInvitation.execute(ctx, id, { ...input, by: 'guest' });
    const view = await this.guestView.run(ctx, id);
    if (view.revoked) throw invitationProblems.refuse('invitation_revoked');
    return view;
  }
}

const invitationOf = ({ actor }: RequestContext): string => {
  if (actor.kind !== 'guest') throw new Error('this route is for guests');
  return actor.invitationId;
};
