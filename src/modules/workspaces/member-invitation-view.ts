import type { Locale, Role } from '../../kernel/context.js';
import type { MemberInvitation } from './entities/member-invitation.entity.js';
import {
  stateOf,
  type LetterState,
  type MemberInvitationState,
} from './domain/member-invitation.js';

/** What an admin sees of an invitation: never its token, nor whether the address has an account. */
export interface MemberInvitationView {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly state: MemberInvitationState;
  readonly delivery: LetterState;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The columns that a view is made of. */
export type ViewedInvitation = Omit<MemberInvitationView, 'state'> &
  Pick<MemberInvitation, 'acceptedAt' | 'revokedAt'>;

export const memberInvitationView = (
  invitation: ViewedInvitation,
  now: Date,
): MemberInvitationView => {
  const { id, email, role, locale, delivery, invitedBy, createdAt, expiresAt } = invitation;
  const state = stateOf(invitation, now);
  return { id, email, role, locale, state, delivery, invitedBy, createdAt, expiresAt };
};
