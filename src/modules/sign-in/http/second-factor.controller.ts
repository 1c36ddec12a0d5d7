import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import { RequiresSession } from '../../../platform/security/requires.decorator.js';
import { CurrentSession } from '../../../platform/security/signed-in.js';
import type { SecondFactorOwner } from '../second-factor-owner.js';
import { ConfirmSecondFactor } from '../use-cases/confirm-second-factor.use-case.js';
import { RemoveSecondFactor } from '../use-cases/remove-second-factor.use-case.js';
import { RenewRecoveryCodes } from '../use-cases/renew-recovery-codes.use-case.js';
import { StartSecondFactor } from '../use-cases/start-second-factor.use-case.js';
import { askedLocale } from './asked-locale.js';
import { ByPassword } from './by-password.decorator.js';
import {
  NewSecondFactorResponse,
  RecoveryCodesResponse,
  RemoveSecondFactorRequest,
  RenewRecoveryCodesRequest,
  SecondFactorCodeRequest,
  StartSecondFactorRequest,
} from './dto/second-factor.dto.js';
import { proofOf } from './second-factor-proof.js';

const PASSWORD_ERRORS = ['wrong_password', 'second_factor_needs_password', 'too_many_attempts'];

/** The user's own second factor: an authenticator app, and codes for the day when it is lost. */
@Controller('api/user/second-factor')
export class SecondFactorController {
  constructor(
    private readonly starting: StartSecondFactor,
    private readonly confirming: ConfirmSecondFactor,
    private readonly removing: RemoveSecondFactor,
    private readonly renewing: RenewRecoveryCodes,
  ) {}

  @Post()
  @RequiresSession()
  @ByPassword()
  @Describe({
    id: 'startSecondFactor',
    summary: 'Begin to set up a second factor; it is in force once a code confirms it',
    ok: NewSecondFactorResponse,
    errors: [...PASSWORD_ERRORS, 'second_factor_exists', 'single_sign_on_only'],
  })
  async start(
    @Body() { password }: StartSecondFactorRequest,
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<NewSecondFactorResponse> {
    const made = await this.starting.execute(ownerOf(session, request), password);
    return { ...made, recoveryCodes: [...made.recoveryCodes] };
  }

  @Post('confirm')
  @RequiresSession()
  @Describe({
    id: 'confirmSecondFactor',
    summary: 'Put the second factor in force with the first code of the app',
    errors: ['wrong_code', 'second_factor_exists', 'second_factor_missing', 'too_many_attempts'],
  })
  async confirm(
    @Body() { code }: SecondFactorCodeRequest,
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const cookies = await this.confirming.execute(ownerOf(session, request), code);
    void reply.header('set-cookie', cookies);
  }

  @Post('remove')
  @RequiresSession()
  @Describe({
    id: 'removeSecondFactor',
    summary: 'Give the second factor up',
    errors: [...PASSWORD_ERRORS, 'wrong_code', 'wrong_recovery_code', 'second_factor_missing'],
  })
  async remove(
    @Body() body: RemoveSecondFactorRequest,
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const owner = ownerOf(session, request);
    const cookies = await this.removing.execute(owner, body.password, proofOf(body));
    void reply.header('set-cookie', cookies);
  }

  @Post('recovery-codes')
  @RequiresSession()
  @Describe({
    id: 'renewRecoveryCodes',
    summary: 'Make new recovery codes; the former ones are void',
    ok: RecoveryCodesResponse,
    errors: [...PASSWORD_ERRORS, 'wrong_code', 'second_factor_missing'],
  })
  async renewRecoveryCodes(
    @Body() { password, code }: RenewRecoveryCodesRequest,
    @CurrentSession() session: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<RecoveryCodesResponse> {
    const owner = ownerOf(session, request);
    return { recoveryCodes: await this.renewing.execute(owner, password, code) };
  }
}

const ownerOf = ({ user }: SignedIn, request: FastifyRequest): SecondFactorOwner => ({
  user,
  cookie: request.headers.cookie ?? '',
  origin: originOf(request),
  locale: askedLocale(request),
});
