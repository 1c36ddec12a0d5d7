import { Controller, Get } from '@nestjs/common';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { SingleSignOn } from '../../../platform/identity/single-sign-on.js';
import { Public } from '../../../platform/security/requires.decorator.js';
import { SetupToken } from '../setup-token.js';
import { SignInOptionsResponse } from './dto/sign-in-options.dto.js';

/** What the page to sign in offers. */
@Controller('api/sign-in-options')
export class SignInOptionsController {
  constructor(
    private readonly singleSignOn: SingleSignOn,
    private readonly setup: SetupToken,
  ) {}

  @Get()
  @Public('tells what the page to sign in shows to everybody')
  @Describe({
    id: 'readSignInOptions',
    summary: 'How one may sign in here',
    ok: SignInOptionsResponse,
  })
  async read(): Promise<SignInOptionsResponse> {
    const { provider } = this.singleSignOn;
    return {
      password: provider?.only !== true,
      singleSignOn: provider === null ? null : { name: provider.name },
      setup: !(await this.setup.isDone()),
    };
  }
}
