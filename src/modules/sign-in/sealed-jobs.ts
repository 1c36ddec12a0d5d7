import { Injectable } from '@nestjs/common';

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
  ) {}

  async send(queue: string, data: object): Promise<void> {
    const sealed = this.secrets.encrypt('sign-in-job', JSON.stringify(data)).toString('base64');
    await this.db.runForInstallation(() => this.queue.send(queue, { sealed } satisfies SealedJob));
  }

  open<Data>({ sealed }: SealedJob): Data {
    return JSON.parse(this.secrets.decrypt('sign-in-job', Buffer.from(sealed, 'base64'))) as Data;
  }
}
