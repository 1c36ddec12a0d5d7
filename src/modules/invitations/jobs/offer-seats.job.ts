import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import {
  OFFER_SEATS_QUEUE,
  PromoteWaitingList,
  type OfferSeatsJobData,
} from '../use-cases/promote-waiting-list.use-case.js';

/** Goes on offering seats where more parties wait than one transaction takes on. */
@Injectable()
@HandlesJob({ queue: OFFER_SEATS_QUEUE })
export class OfferSeatsJob implements JobHandler<OfferSeatsJobData> {
  constructor(
    private readonly promote: PromoteWaitingList,
    private readonly clock: Clock,
  ) {}

  async handle({ workspaceId, eventId }: OfferSeatsJobData): Promise<void> {
    await this.promote.execute(systemContext(workspaceId, this.clock.now()), eventId);
  }
}
