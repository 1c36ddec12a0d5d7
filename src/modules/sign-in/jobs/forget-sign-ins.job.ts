import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { Sessions } from '../../../platform/identity/sessions.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { AccountOutbox } from '../../../platform/mail/account-outbox.store.js';

/** Deletes, every hour, sessions and tokens that open nothing any more, and account mails that nobody fetched. */
@Injectable()
@HandlesJob({ queue: 'sign-in.forget', schedule: '17 * * * *' })
export class ForgetSignInsJob implements JobHandler {
  constructor(
    private readonly sessions: Sessions,
    private readonly outbox: AccountOutbox,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.sessions.forgetExpired();
    await this.outbox.forgetOld(this.clock.now());
  }
}
