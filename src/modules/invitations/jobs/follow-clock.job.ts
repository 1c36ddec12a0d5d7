import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
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
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (const workspaceId of await this.workspaces.allIds()) {
      const ctx = systemContext(workspaceId, this.clock.now());
      await this.expireOffers.execute(ctx);
      await this.expireAnswers.execute(ctx);
      await this.markAbsent.execute(ctx);
    }
  }
}
