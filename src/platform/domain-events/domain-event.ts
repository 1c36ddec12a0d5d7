import type { RequestContext } from '../../kernel/context.js';

/**
 * Something that happened in one module and that others may follow up: ids and facts, never entities.
 * It travels as JSON, so every field is text, number, boolean, null, or a list or object of these.
 */
export interface DomainEvent {
  readonly workspaceId: string;
  /** Who made it happen, as `actorRef` writes it. */
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** A class of domain events; `eventName` is `noun.past-tense`, and stays. */
export interface DomainEventClass<Event extends DomainEvent = DomainEvent> {
  readonly eventName: string;
  new (...args: never[]): Event;
}

/** Works on one kind of domain event. It may be told the same event twice, so it must not mind. */
export interface DomainEventListener<Event extends DomainEvent> {
  handle(event: Event): Promise<void>;
}

/** The context in which a listener or a job of a workspace works: by itself, now. */
export const systemContext = (workspaceId: string, now: Date): RequestContext => ({
  workspaceId,
  actor: { kind: 'system' },
  locale: 'en',
  now,
  requestId: 'job',
  origin: null,
});
