import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { READING_NEWS_QUEUE, type ReadingNewsJob } from '../reading-news.js';
import { AnnounceReadings } from '../use-cases/announce-readings.use-case.js';

/** Tells other systems what readings came in the last seconds. */
@Injectable()
@HandlesJob({ queue: READING_NEWS_QUEUE })
export class ReadingNewsJobHandler implements JobHandler<ReadingNewsJob> {
  constructor(
    private readonly announce: AnnounceReadings,
    private readonly clock: Clock,
  ) {}

  handle({ workspaceId }: ReadingNewsJob): Promise<void> {
    return this.announce.execute(systemContext(workspaceId, this.clock.now()));
  }
}
