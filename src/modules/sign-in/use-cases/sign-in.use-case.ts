import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { Sessions, type Browser, type SignInStep } from '../../../platform/identity/sessions.js';
import { Guessing } from '../guessing.js';
import { REFUSALS_QUEUE, type Refusal } from '../jobs/note-refusal.job.js';
import { SealedJobs } from '../sealed-jobs.js';
import { signInProblems } from '../sign-in.errors.js';
import { SignInLog } from '../sign-in-log.js';

/** Signs in with address and password, or as far as the second factor. */
@Injectable()
export class SignIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly guessing: Guessing,
    private readonly jobs: SealedJobs,
    private readonly log: SignInLog,
  ) {}

  /** Throws `wrong_credentials`, or `too_many_attempts`: both whether or not the address has an account. */
  async execute(
    browser: Browser,
    { email, password }: { readonly email: string; readonly password: string },
    origin: Origin,
  ): Promise<SignInStep> {
    const guess = await this.guessing.take(browser, email);
    const step = await this.sessions.signIn(browser, email, password);
    if (step === null) {
      await this.jobs.send(REFUSALS_QUEUE, { email, origin } satisfies Refusal);
      throw signInProblems.refuse('wrong_credentials');
    }
    await this.guessing.right(guess);
    if (step.state === 'signed_in') {
      const how = { method: 'password', secondFactor: false };
      await this.log.note(step.user.id, 'session.opened', origin, how);
    }
    return step;
  }
}
