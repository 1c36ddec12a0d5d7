import { workspaceOfToken } from '../../kernel/workspace-token.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { isId } from '../../platform/ids.js';
import { stateOf } from './domain/member-invitation.js';
import type { MemberInvitation } from './entities/member-invitation.entity.js';
import { workspaceProblems } from './workspaces.errors.js';

/** The workspace in which a token is to be looked up; `not_found` where it can be nobody's. */
export const workspaceOfInvitation = (token: string): string => {
  const workspaceId = workspaceOfToken(token);
  if (workspaceId === null || !isId(workspaceId)) throw httpProblems.refuse('not_found');
  return workspaceId;
};

/** Throws where the invitation was accepted or revoked; with that alone it can be sent again. */
export const refuseUnlessPending = (invitation: MemberInvitation, now: Date): void => {
  const state = stateOf(invitation, now);
  if (state === 'accepted') throw workspaceProblems.refuse('member_invitation_used');
  if (state === 'revoked') throw workspaceProblems.refuse('member_invitation_revoked');
};

/** The invitation, where it can be accepted now; throws what is the matter where not. */
export const openInvitation = (
  invitation: MemberInvitation | null,
  now: Date,
): MemberInvitation => {
  if (invitation === null) throw httpProblems.refuse('not_found');
  refuseUnlessPending(invitation, now);
  if (stateOf(invitation, now) === 'expired') {
    throw workspaceProblems.refuse('member_invitation_expired');
  }
  return invitation;
};
