import type { DomainEvent } from '../../platform/domain-events/domain-event.js';

/** The workspace counts its days in another time zone. */
export class WorkspaceTimeZoneChanged implements DomainEvent {
  static readonly eventName = 'workspace.time-zone-changed';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
  ) {}
}
