import { Injectable } from '@nestjs/common';

import type { Locale, Origin } from '../../kernel/context.js';
import { ACCOUNT_LETTERS_QUEUE, type AccountLetterJob } from './account-letters.js';
import { SealedJobs } from './sealed-jobs.js';
import { SignInLog } from './sign-in-log.js';

/** What can happen to a second factor, by the name of the letter, with its name in the audit log. */
const ACTIONS = {
  'second-factor-enabled': 'second-factor.enabled',
  'second-factor-removed': 'second-factor.removed',
  'recovery-codes-made': 'recovery-codes.made',
  'recovery-code-used': 'recovery-code.used',
} as const;

/** Whose browser did it. */
export interface NewsCause {
  readonly origin: Origin | null;
  /** Null where the browser named none. */
  readonly locale: Locale | null;
}

/** Notes what happened to somebody's second factor, and writes to them in case it was not they who did it. */
@Injectable()
export class SecondFactorNews {
  constructor(
    private readonly jobs: SealedJobs,
    private readonly log: SignInLog,
  ) {}

  async tell(
    userId: string,
    kind: keyof typeof ACTIONS,
    { origin, locale }: NewsCause,
  ): Promise<void> {
    await this.jobs.send(ACCOUNT_LETTERS_QUEUE, {
      kind,
      userId,
      locale,
    } satisfies AccountLetterJob);
    await this.log.note(userId, ACTIONS[kind], origin);
  }
}
