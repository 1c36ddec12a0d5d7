import { Injectable } from '@nestjs/common';

import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { ExpireAnswers } from '../use-cases/expire-answers.use-case.js';
import { ExpireOffers } from '../use-cases/expire-offers.use-case.js';
import { MarkAbsent } from '../use-cases/mark-absent.use-case.js';

/** Once a minute: what the passing of time alone changes about invitations. */
@Injectable()
@HandlesJob({ queue: 'invitations.follow-clock', schedule: '* * * * *', retries: 0 })
export class FollowClockJob implements JobHandler {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly expireOffers: ExpireOffers,
    private readonly expireAnswers: ExpireAnswers,
    private readonly markAbsent: MarkAbsent,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll(async (ctx) => {
      await this.expireOffers.execute(ctx);
      await this.expireAnswers.execute(ctx);
      await this.markAbsent.execute(ctx);
    });
  }
}
