import { Injectable, Logger } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { messageOf } from '../../../platform/logging/message-of.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { ExpireAnswers } from '../use-cases/expire-answers.use-case.js';
import { ExpireOffers } from '../use-cases/expire-offers.use-case.js';
import { MarkAbsent } from '../use-cases/mark-absent.use-case.js';

/** Once a minute: what the passing of time alone changes about invitations. A workspace that fails keeps no other waiting. */
@Injectable()
@HandlesJob({ queue: 'invitations.follow-clock', schedule: '* * * * *', retries: 0 })
export class FollowClockJob implements JobHandler {
  private readonly logger = new Logger('invitations');

  constructor(
    private readonly workspaces: Workspaces,
    private readonly expireOffers: ExpireOffers,
    private readonly expireAnswers: ExpireAnswers,
    private readonly markAbsent: MarkAbsent,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const failed: unknown[] = [];
    for (const workspaceId of await this.workspaces.allIds()) {
      try {
        await this.follow(workspaceId);
      } catch (error) {
        this.logger.error(`workspace ${workspaceId}: ${messageOf(error)}`);
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} workspaces failed`);
  }

  private async follow(workspaceId: string): Promise<void> {
    const ctx = systemContext(workspaceId, this.clock.now());
    await this.expireOffers.execute(ctx);
    await this.expireAnswers.execute(ctx);
    await this.markAbsent.execute(ctx);
  }
}
