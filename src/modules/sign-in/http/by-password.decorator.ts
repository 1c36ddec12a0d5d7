import { Injectable, UseGuards, type CanActivate } from '@nestjs/common';

import { SingleSignOn } from '../../../platform/identity/single-sign-on.js';
import { singleSignOnAdmissionProblems } from '../single-sign-on/single-sign-on.errors.js';

/** Shuts the routes of passwords where the operator lets people in by the company's provider only. */
@Injectable()
class PasswordGuard implements CanActivate {
  constructor(private readonly singleSignOn: SingleSignOn) {}

  canActivate(): boolean {
    if (this.singleSignOn.provider?.only === true) {
      throw singleSignOnAdmissionProblems.refuse('single_sign_on_only');
    }
    return true;
  }
}

/** The route signs in with a password, or sets one: refused with `single_sign_on_only` where passwords are off. */
export const ByPassword = (): MethodDecorator & ClassDecorator => UseGuards(PasswordGuard);
