import { Injectable } from '@nestjs/common';

import { Passwords } from '../../../platform/identity/passwords.js';
import { Users } from '../../../platform/identity/users.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import {
  ACCOUNT_LETTERS_QUEUE,
  AccountLetters,
  type AccountLetterJob,
} from '../account-letters.js';
import type { AccountNews } from '../mail/account-letter.js';
import { SealedJobs, type SealedJob } from '../sealed-jobs.js';
import { SignInLog } from '../sign-in-log.js';

/** Writes one letter about an account; to an address that nobody has, none. */
@Injectable()
@HandlesJob({ queue: ACCOUNT_LETTERS_QUEUE, retries: 6 })
export class AccountLettersJob implements JobHandler<SealedJob> {
  constructor(
    private readonly jobs: SealedJobs,
    private readonly users: Users,
    private readonly passwords: Passwords,
    private readonly letters: AccountLetters,
    private readonly log: SignInLog,
  ) {}

  async handle(sealed: SealedJob): Promise<void> {
    const { data, at } = this.jobs.open<AccountLetterJob>(sealed);
    if (data.kind === 'reset') await this.sendLink(data, at);
    else await this.tell(data);
  }

  private async sendLink(
    { email, locale, origin }: AccountLetterJob & { kind: 'reset' },
    at: Date,
  ): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (user === null) return;
    // Before the letter: where the note fails and the job is tried again, nobody gets two.
    await this.log.noteAt(at, user.id, 'password.reset-asked', origin);
    if (await this.passwords.has(user.id)) {
      const token = await this.passwords.makeResetToken(user.id);
      await this.letters.write('reset', user, locale, token);
    } else {
      await this.letters.write('no-password', user, locale);
    }
  }

  private async tell({
    kind,
    userId,
    locale,
  }: AccountLetterJob & { kind: AccountNews }): Promise<void> {
    const user = (await this.users.byId([userId])).get(userId);
    if (user !== undefined) await this.letters.write(kind, user, locale);
  }
}
