import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { Users } from '../../../platform/identity/users.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { SealedJobs, type SealedJob } from '../sealed-jobs.js';
import { SignInLog } from '../sign-in-log.js';

export const REFUSALS_QUEUE = 'sign-in.refusals';

/** Somebody did not know the password of this address, whether or not anybody has it. */
export interface Refusal {
  readonly email: string;
  readonly origin: Origin;
}

/** Notes a refused sign-in where there is an account that it was aimed at. */
@Injectable()
@HandlesJob({ queue: REFUSALS_QUEUE })
export class NoteRefusalJob implements JobHandler<SealedJob> {
  constructor(
    private readonly jobs: SealedJobs,
    private readonly users: Users,
    private readonly log: SignInLog,
  ) {}

  async handle(job: SealedJob): Promise<void> {
    const { data, at } = this.jobs.open<Refusal>(job);
    const { email, origin } = data;
    const user = await this.users.findByEmail(email);
    if (user !== null) await this.log.noteAt(at, user.id, 'session.refused', origin);
  }
}
