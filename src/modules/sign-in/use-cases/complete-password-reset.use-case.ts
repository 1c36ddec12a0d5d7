import { Injectable } from '@nestjs/common';

import type { Locale, Origin } from '../../../kernel/context.js';
import { Devices } from '../../../platform/identity/devices.js';
import { refusePoorPassword } from '../../../platform/identity/password-policy.js';
import { Passwords } from '../../../platform/identity/passwords.js';
import { ACCOUNT_LETTERS_QUEUE, type AccountLetterJob } from '../account-letters.js';
import { SealedJobs } from '../sealed-jobs.js';
import { signInProblems } from '../sign-in.errors.js';
import { SignInLog } from '../sign-in-log.js';

/** Sets a new password by the link of a mail, and ends every session. It opens none: the second factor is still to be shown. */
@Injectable()
export class CompletePasswordReset {
  constructor(
    private readonly passwords: Passwords,
    private readonly devices: Devices,
    private readonly jobs: SealedJobs,
    private readonly log: SignInLog,
  ) {}

  /**
   * Returns the cookie by which the browser is known: who reads the person's mail is no stranger,
   * and does not wait because strangers guess. Throws `reset_link_over`.
   */
  async execute(
    cookie: string | undefined,
    { token, password }: { readonly token: string; readonly password: string },
    locale: Locale | null,
    origin: Origin,
  ): Promise<string> {
    const user = await this.passwords.ownerOf(token);
    if (user === null) throw signInProblems.refuse('reset_link_over', {}, '/token');
    await refusePoorPassword(password, [user.name, user.email]);
    if (!(await this.passwords.reset(token, user.id, password))) {
      throw signInProblems.refuse('reset_link_over', {}, '/token');
    }
    const job: AccountLetterJob = { kind: 'changed', userId: user.id, locale };
    await this.jobs.send(ACCOUNT_LETTERS_QUEUE, job);
    await this.log.note(user.id, 'password.reset', origin);
    return this.devices.remember(cookie, user.email);
  }
}
