import { Injectable } from '@nestjs/common';

import { JobQueue } from '../jobs/job-queue.js';
import type { DomainEvent, DomainEventClass } from './domain-event.js';

/**
 * Tells the modules above what happened below. Each listener has a queue of its own, and its job is
 * sent in the transaction that made the event true: never lost, never early, retried on its own.
 */
@Injectable()
export class DomainEventBus {
  private readonly queues = new Map<string, string[]>();

  constructor(private readonly jobs: JobQueue) {}

  /** Gives a listener its queue, and returns the queue's name. */
  register(event: DomainEventClass, listener: string): string {
    const queue = `${event.eventName}.${listener}`;
    this.queues.set(event.eventName, [...(this.queues.get(event.eventName) ?? []), queue]);
    return queue;
  }

  /** Tells every listener, once the open unit of work commits. */
  async publish(event: DomainEvent): Promise<void> {
    const { eventName } = event.constructor as unknown as DomainEventClass;
    for (const queue of this.queues.get(eventName) ?? []) await this.jobs.send(queue, { ...event });
  }
}
