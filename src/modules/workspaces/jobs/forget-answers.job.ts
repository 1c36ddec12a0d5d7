import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { IdempotencyStore } from '../../../platform/http/idempotency.store.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../workspaces.contract.js';

/** Forgets, every hour, the answers that are no longer kept under their idempotency keys. */
@Injectable()
@HandlesJob({ queue: 'workspaces.forget-answers', schedule: '17 * * * *' })
export class ForgetAnswersJob implements JobHandler {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly answers: IdempotencyStore,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    for (const workspaceId of await this.workspaces.allIds()) {
      await this.db.run({ workspaceId }, () => this.answers.forgetExpired(workspaceId, now));
    }
  }
}
