import { Injectable } from '@nestjs/common';

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
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll((ctx) =>
      this.db.run(ctx, () => this.answers.forgetExpired(ctx.workspaceId, ctx.now)),
    );
  }
}
