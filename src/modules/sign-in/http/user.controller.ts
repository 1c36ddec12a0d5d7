import { Body, Controller, Get, Patch, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Describe } from '../../../platform/http/describe.decorator.js';
import { originOf } from '../../../platform/http/request-context.js';
import { Passwords } from '../../../platform/identity/passwords.js';
import { SecondFactor } from '../../../platform/identity/second-factor.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import { Users } from '../../../platform/identity/users.js';
import { RequiresSession } from '../../../platform/security/requires.decorator.js';
import { CurrentSession } from '../../../platform/security/signed-in.js';
import { SignInLog } from '../sign-in-log.js';
import { ChangePassword } from '../use-cases/change-password.use-case.js';
import { askedLocale } from './asked-locale.js';
import { browserOf } from './browser.js';
import { ByPassword } from './by-password.decorator.js';
import { ChangePasswordRequest, ProfileResponse, UpdateProfileRequest } from './dto/user.dto.js';

/** What a person keeps about themselves. */
@Controller('api/user')
export class UserController {
  constructor(
    private readonly users: Users,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactor,
    private readonly changePassword: ChangePassword,
    private readonly log: SignInLog,
  ) {}

  @Get()
  @RequiresSession()
  @Describe({ id: 'readProfile', summary: 'Read your profile', ok: ProfileResponse })
  async read(@CurrentSession() { user }: SignedIn): Promise<ProfileResponse> {
    return { ...user, ...(await this.credentialsOf(user.id)) };
  }

  @Patch()
  @RequiresSession()
  @Describe({ id: 'updateProfile', summary: 'Change your profile', ok: ProfileResponse })
  async update(
    @CurrentSession() { user }: SignedIn,
    @Body() { name }: UpdateProfileRequest,
    @Req() request: FastifyRequest,
  ): Promise<ProfileResponse> {
    const credentials = await this.credentialsOf(user.id);
    if (name === undefined || name === user.name) return { ...user, ...credentials };
    const changed = await this.users.rename(user.id, name);
    await this.log.note(user.id, 'user.changed', originOf(request), { name });
    return { ...changed, ...credentials };
  }

  @Put('password')
  @RequiresSession()
  @ByPassword()
  @Describe({
    id: 'changePassword',
    summary: 'Change your password',
    description: 'Ends your other sessions, and gives this browser a new one.',
    errors: ['wrong_password', 'no_password', 'too_many_attempts', 'single_sign_on_only'],
  })
  async change(
    @CurrentSession() session: SignedIn,
    @Body() change: ChangePasswordRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const caller = { locale: askedLocale(request), origin: originOf(request) };
    const cookies = await this.changePassword.execute(session, change, browserOf(request), caller);
    void reply.header('set-cookie', cookies);
  }

  private async credentialsOf(
    userId: string,
  ): Promise<Pick<ProfileResponse, 'hasPassword' | 'secondFactorEnabled'>> {
    return {
      hasPassword: await this.passwords.has(userId),
      secondFactorEnabled: await this.secondFactor.isActive(userId),
    };
  }
}
