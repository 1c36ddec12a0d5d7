import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { PgBoss, type Job, type JobResult, type JobWithMetadata, type QueueResult } from 'pg-boss';

import { RuntimeSettings } from '../config/runtime-settings.js';
import { applicationSession } from '../database/data-source.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { messageOf } from '../logging/message-of.js';
import type { JobHandler, JobOptions } from './job.js';

/** Where jobs go that failed every try; an operator lists and replays them. */
const DEAD_LETTER_QUEUE = 'dead-letter';

/**
 * A new job wakes its workers at once; polling finds those that were put off, and all where waking
 * fails. Jobs that come together are taken together, and each ends on its own.
 */
const WORKING = {
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/** A batch ends with its slowest job; the other batches go on meanwhile. */
const AT_ONCE = { ...WORKING, batchSize: 10, localConcurrency: 4 } as const;

/** Replaying goes on until nothing is left, but not for ever: what fails again meanwhile waits for the next call. */
const REPLAY_ROUNDS = 100;

export interface SendOptions {
  readonly startAfter?: Date;
  /** While a job with this key waits, another is not added, in a queue with `oncePerKey`. */
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
export class JobQueue implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly boss: PgBoss;
  private readonly worked: string[] = [];
  private readonly schedules = new Map<string, string>();
  private isStarted = false;

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
    this.boss.on('error', (error) => this.logger.error(messageOf(error)));
  }

  /** Connects, and makes sure that every queue is there. */
  async start(queues: readonly JobOptions[]): Promise<void> {
    await this.boss.start();
    this.isStarted = true;
    const known = new Map((await this.boss.getQueues()).map((queue) => [queue.name, queue]));
    if (!known.has(DEAD_LETTER_QUEUE))
      await this.boss.createQueue(DEAD_LETTER_QUEUE, { retentionSeconds: 60 * 60 * 24 * 30 });
    await Promise.all(queues.map((options) => this.ensure(options, known.get(options.queue))));
    for (const { name, cron } of await this.boss.getSchedules()) this.schedules.set(name, cron);
  }

  /** A queue that an older version made gets this version's settings; one that has them costs nothing. */
  private async ensure(options: JobOptions, known: QueueResult | undefined): Promise<void> {
    const settings = settingsOf(options);
    if (known === undefined) {
      const policy = options.oncePerKey === true ? 'short' : 'standard';
      await this.boss.createQueue(options.queue, { ...settings, policy });
    } else if (SETTINGS.some((name) => known[name] !== settings[name])) {
      await this.boss.updateQueue(options.queue, settings);
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
    const atOnce = options.atOnce === true;
    await this.boss.work(options.queue, atOnce ? AT_ONCE : WORKING, async (jobs: Job[]) => {
      if (atOnce) return Promise.all(jobs.map((job) => this.attempt(options.queue, job, handler)));
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await this.attempt(options.queue, job, handler));
      return results;
    });
    const { queue, schedule } = options;
    if (schedule !== undefined && this.schedules.get(queue) !== schedule)
      await this.boss.schedule(queue, schedule);
    this.worked.push(queue);
  }

  private async attempt(queue: string, job: Job, handler: JobHandler<never>): Promise<JobResult> {
    try {
      await handler.handle(job.data as never);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      const told = withoutAddresses(message);
      this.logger.error(
        `job ${job.id} of ${queue} failed: ${name}: ${told}`,
        withoutAddresses(stack ?? ''),
      );
      return { id: job.id, status: 'failed', output: { name, message: told } };
    }
  }

  /** Jobs that failed every try, the newest first, at most `limit` of the last 100,000. */
  async deadLetters(limit: number): Promise<DeadLetter[]> {
    const jobs = await this.boss.findJobs<object>(DEAD_LETTER_QUEUE, { limit: 100_000 });
    return jobs.map(deadLetterOf).reverse().slice(0, limit);
  }

  /** Puts every dead letter back into the queue that it came from; returns how many. */
  async replayDeadLetters(): Promise<number> {
    let replayed = 0;
    for (let round = 0; round < REPLAY_ROUNDS; round += 1) {
      const moved = await this.boss.redrive(DEAD_LETTER_QUEUE);
      if (moved === 0) break;
      replayed += moved;
    }
    return replayed;
  }

  /** Takes no new jobs from here on, while the last requests are being answered and may still send some. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(
      this.worked.splice(0).map((queue) => this.boss.offWork(queue, { wait: false })),
    );
  }

  /** Lets running jobs finish, for at most the time that a shutdown may take. */
  async onApplicationShutdown(): Promise<void> {
    if (!this.isStarted) return;
    this.isStarted = false;
    await this.boss.stop({
      graceful: true,
      close: true,
      timeout: this.settings.shutdownSeconds * 1000,
    });
  }
}

const settingsOf = ({ retries, retryDelaySeconds, timeoutSeconds }: JobOptions) => ({
  retryLimit: retries ?? 5,
  retryDelay: retryDelaySeconds ?? 5,
  retryBackoff: true,
  expireInSeconds: timeoutSeconds ?? 300,
  deadLetter: DEAD_LETTER_QUEUE,
  notify: true,
});

const SETTINGS = [
  'retryLimit',
  'retryDelay',
  'retryBackoff',
  'expireInSeconds',
  'deadLetter',
  'notify',
] as const;

const deadLetterOf = (job: JobWithMetadata<object>): DeadLetter => ({
  id: job.id,
  queue: job.sourceName ?? DEAD_LETTER_QUEUE,
  data: job.data,
  failedAt: job.createdOn,
  reason: JSON.stringify(job.sourceOutput ?? null).slice(0, 500),
});

/** Mail servers repeat the address that they refuse; it belongs neither into the log nor into a dead letter. */
const withoutAddresses = (text: string): string => text.replace(/[^\s<>@]+@[^\s<>@]+/g, '…@…');
