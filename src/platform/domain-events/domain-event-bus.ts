import { Injectable } from '@nestjs/common';

import { JobQueue } from '../jobs/job-queue.js';
import type { DomainEvent, DomainEventClass, DomainEventListener } from './domain-event.js';

/**
 * Tells the modules above what happened below. Each listener has a queue of its own, and its job is
 * sent in the transaction that made the event true: never lost, never early, retried on its own.
 * A listener that joined is told within that transaction instead.
 */
@Injectable()
export class DomainEventBus {
  private readonly queues = new Map<string, string[]>();
  private readonly joined = new Map<string, DomainEventListener<DomainEvent>[]>();

  constructor(private readonly jobs: JobQueue) {}

  /** Gives a listener its queue, and returns the queue's name. */
  register(event: DomainEventClass, listener: string): string {
    const queue = `${event.eventName}.${listener}`;
    this.queues.set(event.eventName, [...(this.queues.get(event.eventName) ?? []), queue]);
    return queue;
  }

  /** Lets a listener be told within the unit of work that publishes. */
  join(event: DomainEventClass, listener: DomainEventListener<DomainEvent>): void {
    this.joined.set(event.eventName, [...(this.joined.get(event.eventName) ?? []), listener]);
  }

  /** Tells every listener: those who joined now, the others once the open unit of work commits. */
  async publish(event: DomainEvent): Promise<void> {
    const { eventName } = event.constructor as unknown as DomainEventClass;
    for (const listener of this.joined.get(eventName) ?? []) await listener.handle(event);
    for (const queue of this.queues.get(eventName) ?? []) await this.jobs.send(queue, { ...event });
  }
}
