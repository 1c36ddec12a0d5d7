import { Injectable } from '@nestjs/common';

import type { Locale, Origin } from '../../../kernel/context.js';
import type { DomainError } from '../../../kernel/problem.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Attempts } from '../../../platform/identity/attempts.js';
import { refusePoorPassword } from '../../../platform/identity/password-policy.js';
import { Passwords } from '../../../platform/identity/passwords.js';
import { SecondFactor } from '../../../platform/identity/second-factor.js';
import { Sessions, type Browser, type SignedIn } from '../../../platform/identity/sessions.js';
import type { AttemptRule } from '../../../platform/identity/wait-after.js';
import { ACCOUNT_LETTERS_QUEUE, type AccountLetterJob } from '../account-letters.js';
import { SealedJobs } from '../sealed-jobs.js';
import { signInProblems } from '../sign-in.errors.js';
import { SignInLog } from '../sign-in-log.js';

/** Somebody at an unlocked screen, who does not know the password. */
const CURRENT_PASSWORD: AttemptRule = {
  name: 'password-change',
  free: 5,
  forgetAfterSeconds: 60 * 60,
  longestWaitSeconds: 15 * 60,
};

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes the password of who is signed in, ends every session of theirs, and opens a new one for this browser. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
    private readonly jobs: SealedJobs,
    private readonly log: SignInLog,
  ) {}

  /** The cookies of the new session. */
  async execute(
    { user, method, secondFactor, span }: SignedIn,
    { currentPassword, newPassword }: PasswordChange,
    browser: Browser,
    caller: { readonly locale: Locale | null; readonly origin: Origin },
  ): Promise<string[]> {
    if (!(await this.passwords.has(user.id))) throw signInProblems.refuse('no_password');
    await this.refuseUnproven(user.id, secondFactor);
    const attempt = await this.attempts.take(CURRENT_PASSWORD, user.id);
    const current = await this.passwords.hashBehind(user.id, currentPassword);
    if (current === null) throw wrongPassword();
    await this.attempts.forget(attempt);
    await refusePoorPassword(newPassword, [user.name, user.email], '/newPassword');
    if (!(await this.passwords.change(user.id, newPassword, current))) throw wrongPassword();
    const start = { userId: user.id, method, secondFactor, replaces: span };
    const cookies = await this.sessions.open(browser, start);
    const job: AccountLetterJob = { kind: 'changed', userId: user.id, locale: caller.locale };
    await this.jobs.send(ACCOUNT_LETTERS_QUEUE, job);
    await this.log.note(user.id, 'password.changed', caller.origin);
    return cookies;
  }

  /** A session without the second factor that its user has opens nothing any more, and gets no successor. */
  private async refuseUnproven(userId: string, secondFactor: boolean): Promise<void> {
    if (secondFactor || !(await this.secondFactor.isActive(userId))) return;
    throw httpProblems.refuse('unauthenticated');
  }
}

const wrongPassword = (): DomainError =>
  signInProblems.refuse('wrong_password', {}, '/currentPassword');
