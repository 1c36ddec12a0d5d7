import { Injectable } from '@nestjs/common';

import type { Locale, Origin } from '../../../kernel/context.js';
import { DomainError } from '../../../kernel/problem.js';
import { Attempts } from '../../../platform/identity/attempts.js';
import { networkOf } from '../../../platform/identity/network.js';
import type { AttemptRule } from '../../../platform/identity/wait-after.js';
import { ACCOUNT_LETTERS_QUEUE, type AccountLetterJob } from '../account-letters.js';
import { SealedJobs } from '../sealed-jobs.js';

/** A whole office that forgot its passwords over the holidays. */
const FROM_NETWORK: AttemptRule = {
  name: 'password-reset-network',
  free: 200,
  forgetAfterSeconds: 60 * 60,
  longestWaitSeconds: 60,
};

/** Nobody's mailbox is to be filled by others. */
const TO_ADDRESS: AttemptRule = {
  name: 'password-reset-address',
  free: 5,
  forgetAfterSeconds: 60 * 60,
  longestWaitSeconds: 60 * 60,
};

/** Asks for the link that sets a new password. What is done here is the same whoever has the address. */
@Injectable()
export class AskPasswordReset {
  constructor(
    private readonly attempts: Attempts,
    private readonly jobs: SealedJobs,
  ) {}

  /** Throws `too_many_attempts` by network only: by address it would tell somebody what others ask. */
  async execute(email: string, locale: Locale | null, origin: Origin): Promise<void> {
    await this.attempts.take(FROM_NETWORK, networkOf(origin.ip));
    if (!(await this.mayWriteTo(email.toLowerCase()))) return;
    const job: AccountLetterJob = { kind: 'reset', email, locale, origin };
    await this.jobs.send(ACCOUNT_LETTERS_QUEUE, job);
  }

  private async mayWriteTo(email: string): Promise<boolean> {
    try {
      await this.attempts.take(TO_ADDRESS, email);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
