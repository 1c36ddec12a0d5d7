import type { Role } from '../../../kernel/context.js';

/** Where an invitation to become a member stands. */
export const MEMBER_INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type MemberInvitationState = (typeof MEMBER_INVITATION_STATES)[number];

/** How far the mail with the link came. */
export const LETTER_STATES = ['queued', 'sent', 'bounced'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

const LIFETIME_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** When a link that is sent at `now` stops working: after seven days. */
export const expiryOf = (now: Date): Date => new Date(now.getTime() + LIFETIME_MILLISECONDS);

/** The moments that decide where an invitation stands. */
export interface InvitationMoments {
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Whether nobody accepted it or took it back: with that alone it can be sent again. */
export const isPending = ({
  acceptedAt,
  revokedAt,
}: Omit<InvitationMoments, 'expiresAt'>): boolean => acceptedAt === null && revokedAt === null;

/** Where the invitation stands at `now`. */
export const stateOf = (invitation: InvitationMoments, now: Date): MemberInvitationState => {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
};

/**
 * The role of a member who accepts an invitation to another one: the new role where it grants
 * everything that the present one does, and else the present one, so that accepting takes nothing away.
 */
export const roleAfterAccepting = (
  present: Role,
  offered: Role,
  rightsOf: (role: Role) => ReadonlySet<string>,
): Role => {
  const gains = rightsOf(offered);
  return [...rightsOf(present)].every((right) => gains.has(right)) ? offered : present;
};
