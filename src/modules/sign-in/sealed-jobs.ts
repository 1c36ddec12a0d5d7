import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Secrets } from '../../platform/security/secrets.js';

export interface SealedJob {
  readonly sealed: string;
}

/**
 * Leaves to a job what depends on whether an account exists, so that neither the answer nor its time
 * tells it. What the job is given is sealed: addresses stay out of the queue's tables and of dead letters.
 */
@Injectable()
export class SealedJobs {
  constructor(
    private readonly db: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Leaves `data` to the job, with the time of now: it may run much later. */
  async send(queue: string, data: object): Promise<void> {
    const text = JSON.stringify({ data, at: this.clock.now() });
    const sealed = this.secrets.encrypt('sign-in-job', text).toString('base64');
    await this.db.runForInstallation(() => this.queue.send(queue, { sealed } satisfies SealedJob));
  }

  /** What the job was given, and when. */
  open<Data>({ sealed }: SealedJob): { readonly data: Data; readonly at: Date } {
    const text = this.secrets.decrypt('sign-in-job', Buffer.from(sealed, 'base64'));
    const { data, at } = JSON.parse(text) as { data: Data; at: string };
    return { data, at: new Date(at) };
  }
}
