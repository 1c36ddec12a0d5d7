import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Clock } from '../../../platform/clock.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import { failed } from '../../../platform/identity/single-sign-on-failure.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { BeginSingleSignOn } from '../single-sign-on/begin-single-sign-on.use-case.js';
import { FinishSingleSignOn } from '../single-sign-on/finish-single-sign-on.use-case.js';
import { TravelPass } from '../single-sign-on/travel-pass.js';
import { browserOf } from './browser.js';
import { BeginSingleSignOnQuery } from './dto/single-sign-on.dto.js';

/** Coming in by the company's provider: there and back, as a browser does it. */
@Controller('api/session/single-sign-on')
export class SingleSignOnController {
  constructor(
    private readonly begin: BeginSingleSignOn,
    private readonly finish: FinishSingleSignOn,
    private readonly passes: TravelPass,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public('only sends the browser to the provider')
  @Describe({
    id: 'beginSingleSignOn',
    summary: 'Go and sign in at the company’s provider',
    redirects: true,
    errors: ['single_sign_on_off', 'single_sign_on_unavailable'],
  })
  async leave(
    @Query() { returnTo, invitation }: BeginSingleSignOnQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { location, cookie } = await this.begin.execute(returnTo ?? '/', invitation ?? null);
    void reply
      .header('set-cookie', cookie)
      .header('cache-control', 'no-store')
      .header('location', location);
  }

  @Get('callback')
  @Public('asks the provider who it is, and takes only the answer that this browser fetched')
  @Describe({
    id: 'finishSingleSignOn',
    summary: 'Come back from the company’s provider, signed in',
    description: 'The provider sends browsers here; nobody else has a reason to call it.',
    redirects: true,
    errors: [
      'single_sign_on_off',
      'single_sign_on_failed',
      'single_sign_on_unavailable',
      'email_not_verified',
      'address_of_another',
      'no_access',
    ],
  })
  async comeBack(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('set-cookie', this.passes.withdraw()).header('cache-control', 'no-store');
    const pass = this.passes.read(request.headers.cookie, this.clock.now());
    if (pass === null) throw failed('state');
    if (pass.isLate) throw failed('too_late');
    const { journey } = pass;
    const cookies = await this.finish.execute({
      journey,
      query: request.url.split('?').slice(1).join('?'),
      browser: browserOf(request),
      origin: originOf(request),
    });
    void reply.header('set-cookie', cookies).header('location', journey.returnTo);
  }
}
