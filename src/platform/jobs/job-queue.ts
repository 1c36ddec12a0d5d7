import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss, type JobWithMetadata } from 'pg-boss';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { applicationSession } from '../database/data-source.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { JobHandler, JobOptions } from './job.js';

/** Where jobs go that failed every try; an operator lists and replays them. */
const DEAD_LETTER_QUEUE = 'dead-letter';

/** A new job wakes its workers at once; polling finds those that were put off, and all where waking fails. */
const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 };

export interface SendOptions {
  readonly startAfter?: Date;
  /** While a job with this key waits, another is not added. */
  readonly singletonKey?: string;
}

export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly data: unknown;
  readonly failedAt: Date;
  readonly reason: string;
}

/** Work for later, kept in the same database: a job is sent with the transaction that asks for it, or not at all. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly boss: PgBoss;
  private readonly ready: { started: boolean } = { started: false };

  constructor(
    private readonly settings: RuntimeSettings,
    private readonly db: UnitOfWork,
  ) {
    this.boss = new PgBoss({
      connectionString: settings.databaseUrl,
      options: applicationSession(),
      application_name: 'tribune-jobs',
      max: 4,
      migrate: false,
      createSchema: false,
      schedule: settings.worksJobs,
      supervise: settings.worksJobs,
      reindex: false,
      useListenNotify: settings.worksJobs,
    });
    this.boss.on('error', (error) => this.logger.error(error.message));
  }

  /** Connects, and makes sure that every queue is there. */
  async start(queues: readonly JobOptions[]): Promise<void> {
    await this.boss.start();
    this.ready.started = true;
    await this.boss.createQueue(DEAD_LETTER_QUEUE, { retentionSeconds: 60 * 60 * 24 * 30 });
    for (const queue of queues) {
      await this.boss.createQueue(queue.queue, {
        retryLimit: queue.retries ?? 5,
        retryDelay: queue.retryDelaySeconds ?? 5,
        retryBackoff: true,
        expireInSeconds: queue.timeoutSeconds ?? 300,
        deadLetter: DEAD_LETTER_QUEUE,
        notify: true,
      });
    }
  }

  /** Sends a job in the open unit of work: it exists once that commits. */
  async send(queue: string, data: object, options: SendOptions = {}): Promise<void> {
    const { queryRunner } = this.db.manager;
    if (queryRunner === undefined) throw new Error('no unit of work is open');
    await this.boss.send(queue, data, {
      ...options,
      db: {
        executeSql: async (text: string, values?: unknown[]) => {
          const result = (await queryRunner.query(text, values, true)) as { records?: unknown[] };
          return { rows: result.records ?? [] };
        },
      },
    });
  }

  /** Works on a queue with `handler`, and by the clock where the queue has a schedule. */
  async work(options: JobOptions, handler: JobHandler<never>): Promise<void> {
    await this.boss.work(options.queue, POLLING, async (jobs) => {
      for (const job of jobs) await handler.handle(job.data as never);
    });
    if (options.schedule !== undefined) await this.boss.schedule(options.queue, options.schedule);
  }

  /** Jobs that failed every try, the newest first, at most `limit`. */
  async deadLetters(limit: number): Promise<DeadLetter[]> {
    const jobs: JobWithMetadata<object>[] = await this.boss.findJobs<object>(DEAD_LETTER_QUEUE, {
      limit,
    });
    return jobs.slice(0, limit).map(deadLetterOf);
  }

  /** Puts dead letters back into the queues that they came from; returns how many. */
  replayDeadLetters(): Promise<number> {
    return this.boss.redrive(DEAD_LETTER_QUEUE);
  }

  /** Lets running jobs finish, for at most the time that a shutdown may take. */
  async onApplicationShutdown(): Promise<void> {
    if (!this.ready.started) return;
    this.ready.started = false;
    await this.boss.stop({
      graceful: true,
      close: true,
      timeout: this.settings.shutdownSeconds * 1000,
    });
  }
}

const deadLetterOf = (job: JobWithMetadata<object>): DeadLetter => ({
  id: job.id,
  queue: job.sourceName ?? DEAD_LETTER_QUEUE,
  data: job.data,
  failedAt: job.createdOn,
  reason: JSON.stringify(job.sourceOutput ?? null).slice(0, 500),
});
