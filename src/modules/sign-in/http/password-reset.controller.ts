import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { AskPasswordReset } from '../use-cases/ask-password-reset.use-case.js';
import { CompletePasswordReset } from '../use-cases/complete-password-reset.use-case.js';
import { askedLocale } from './asked-locale.js';
import { ByPassword } from './by-password.decorator.js';
import { CompletePasswordResetRequest, PasswordResetRequest } from './dto/password-reset.dto.js';

/** A new password for who lost theirs, by a link to their mailbox. */
@Controller('api/password-reset')
@ByPassword()
export class PasswordResetController {
  constructor(
    private readonly ask: AskPasswordReset,
    private readonly complete: CompletePasswordReset,
  ) {}

  @Post()
  @Public('answers the same whoever has the address, and writes to its owner only')
  @Describe({
    id: 'askPasswordReset',
    summary: 'Ask for a link to set a new password',
    description: 'The answer never tells whether the address has an account.',
    accepted: true,
    errors: ['too_many_attempts', 'single_sign_on_only'],
  })
  async send(
    @Body() { email }: PasswordResetRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.ask.execute(email, askedLocale(request), originOf(request));
  }

  @Post('complete')
  @Public('asks for the token of a mail')
  @Describe({
    id: 'completePasswordReset',
    summary: 'Set a new password by the link of a mail',
    description: 'Ends every session of the user; the link works once. It signs nobody in.',
    errors: ['reset_link_over', 'single_sign_on_only'],
  })
  async set(
    @Body() body: CompletePasswordResetRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { cookie } = request.headers;
    const origin = originOf(request);
    const device = await this.complete.execute(cookie, body, askedLocale(request), origin);
    void reply.header('set-cookie', device);
  }
}
