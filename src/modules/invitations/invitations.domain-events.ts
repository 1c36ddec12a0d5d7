import type { DomainEvent } from '../../platform/domain-events/domain-event.js';
import type { AnswerState } from './domain/answer.js';

/** Which invitation, to which event, of whom. */
export interface InvitationRef {
  readonly invitationId: string;
  readonly eventId: string;
  readonly influencerId: string;
}

/** An invitation went out, by mail or by hand. */
export class InvitationSent implements DomainEvent {
  static readonly eventName = 'invitation.sent';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly invitation: InvitationRef,
  ) {}
}

/** The answer of an invitation changed, by its guest, its host, or by itself (an offer, a deadline). */
export class InvitationAnswered implements DomainEvent {
  static readonly eventName = 'invitation.answered';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly invitation: InvitationRef,
    readonly answer: AnswerState,
  ) {}
}

/** The host took an invitation back. */
export class InvitationRevoked implements DomainEvent {
  static readonly eventName = 'invitation.revoked';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly invitation: InvitationRef,
  ) {}
}

/** A guest came in; `at` is when it was told here, not when the door scanned. */
export class GuestCheckedIn implements DomainEvent {
  static readonly eventName = 'guest.checked-in';

  constructor(
    readonly workspaceId: string,
    readonly by: string,
    readonly at: string,
    readonly invitation: InvitationRef,
  ) {}
}
