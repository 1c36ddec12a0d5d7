import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Webhooks } from '../webhooks/webhooks.contract.js';
import { UntoldReadingRepository, type ReadingCounts } from './untold-reading.repository.js';

/** The job that tells what came. */
export interface ReadingNewsJob {
  readonly workspaceId: string;
}

export const READING_NEWS_QUEUE = 'visibility.reading-news';

/** What comes within it is told at once. */
const GATHERED_MS = 5_000;

/**
 * Lets other systems know that readings came: not batch by batch, which could be hundreds a second, but
 * gathered for five seconds, in the transaction that stores them. Where nobody listens it costs nothing.
 */
@Injectable()
export class ReadingNews {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly untold: UntoldReadingRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** To be called once a unit of work, inside it; what brought nothing new is not told. */
  async received(
    { workspaceId, now }: Pick<RequestContext, 'workspaceId' | 'now'>,
    counts: ReadingCounts,
  ): Promise<void> {
    if (counts.accepted === 0 && counts.unmatched === 0) return;
    if (!(await this.webhooks.listens(workspaceId, 'readings.received'))) return;
    if (!(await this.untold.add(workspaceId, now, counts))) return;
    const job: ReadingNewsJob = { workspaceId };
    await this.jobs.send(READING_NEWS_QUEUE, job, {
      startAfter: new Date(now.getTime() + GATHERED_MS),
    });
  }
}
