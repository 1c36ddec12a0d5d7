import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { FinishSignIn } from '../use-cases/finish-sign-in.use-case.js';
import { askedLocale } from './asked-locale.js';
import { browserOf } from './browser.js';
import { ByPassword } from './by-password.decorator.js';
import { SecondFactorProofRequest } from './dto/second-factor.dto.js';
import { SessionResponse } from './dto/session.dto.js';
import { proofOf } from './second-factor-proof.js';
import { signedIn } from './session-answer.js';

/** The second step of signing in, for who showed the password of a user with a second factor. */
@Controller('api/session/second-factor')
export class SecondStepController {
  constructor(
    private readonly finishing: FinishSignIn,
    private readonly workspaces: Workspaces,
  ) {}

  @Post()
  @Public('asks for the second factor itself, of who showed the password')
  @ByPassword()
  @Describe({
    id: 'showSecondFactor',
    summary: 'Show the second factor, and so finish signing in',
    ok: SessionResponse,
    errors: [
      'wrong_code',
      'wrong_recovery_code',
      'second_step_over',
      'too_many_attempts',
      'single_sign_on_only',
    ],
  })
  async show(
    @Body() body: SecondFactorProofRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const proof = proofOf(body);
    const cause = { origin: originOf(request), locale: askedLocale(request) };
    const { user, cookies } = await this.finishing.execute(browserOf(request), proof, cause);
    void reply.header('set-cookie', cookies);
    return signedIn(user, true, await this.workspaces.ofUser(user.id));
  }
}
