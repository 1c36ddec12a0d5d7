import type { DomainEvent } from '../../platform/domain-events/domain-event.js';

/** Guests may answer, for the first time or again. */
export class EventOpened implements DomainEvent {
  static readonly eventName = 'event.opened';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly eventId: string,
  ) {}
}

/** Guests may answer again after the list was closed, and seats may have come free meanwhile. */
export class EventReopened implements DomainEvent {
  static readonly eventName = 'event.reopened';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly eventId: string,
  ) {}
}

/** The event will not take place. */
export class EventCancelled implements DomainEvent {
  static readonly eventName = 'event.cancelled';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly eventId: string,
  ) {}
}

/** The event has more seats than before, so that some who wait may come. */
export class EventCapacityRaised implements DomainEvent {
  static readonly eventName = 'event.capacity-raised';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly eventId: string,
  ) {}
}

/** One of the event's moments (doors, start, end, deadline) moved; who counts from them asks again. */
export class EventRescheduled implements DomainEvent {
  static readonly eventName = 'event.rescheduled';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly eventId: string,
  ) {}
}
