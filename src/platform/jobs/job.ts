import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/** How a kind of job is worked on. Times that are not given: 5 retries from 5 s on, doubling, 5 minutes a try. */
export interface JobOptions {
  readonly queue: string;
  readonly retries?: number;
  readonly retryDelaySeconds?: number;
  readonly timeoutSeconds?: number;
  /** Work that waits for others: jobs that come together are worked on at once, in several batches, so that a slow one keeps few waiting. */
  readonly atOnce?: boolean;
  /** Of the jobs that are sent with the same key, only one waits; the queue is made so once and for all. */
  readonly oncePerKey?: boolean;
  /** Cron expression (UTC) for jobs that come by themselves. */
  readonly schedule?: string;
}

/** Somebody who works on one kind of job. It may be called again with the same data, so it must not mind. */
export interface JobHandler<Data = unknown> {
  handle(data: Data): Promise<void>;
}

export const JOB = 'tribune:job';

/** Makes a provider with a `handle` method the worker of a queue. */
export const HandlesJob = (options: JobOptions): CustomDecorator => SetMetadata(JOB, options);
