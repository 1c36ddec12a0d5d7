import { Injectable } from '@nestjs/common';

import { RuntimeSettings } from '../../platform/config/runtime-settings.js';
import { InvalidInput } from '../../platform/http/input-errors.js';
import { refusePoorPassword } from '../../platform/identity/password-policy.js';
import { singleSignOnAdmissionProblems } from './single-sign-on/single-sign-on.errors.js';

/** What a new user may choose as password: none where passwords are off, and else a good one. */
@Injectable()
export class PasswordChoice {
  constructor(private readonly settings: RuntimeSettings) {}

  get areOff(): boolean {
    return this.settings.singleSignOn?.only === true;
  }

  /**
   * The password to be kept, null for none. Throws `single_sign_on_only`, or InvalidInput at `/password`.
   * @param about the person's name and address.
   */
  async check(
    password: string | null | undefined,
    about: readonly string[],
  ): Promise<string | null> {
    const given = password ?? null;
    if (this.areOff) {
      if (given !== null)
        throw singleSignOnAdmissionProblems.refuse('single_sign_on_only', {}, '/password');
      return null;
    }
    if (given === null) throw new InvalidInput([{ pointer: '/password', code: 'required' }]);
    await refusePoorPassword(given, about);
    return given;
  }
}
