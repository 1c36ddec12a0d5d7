import { recentLetters, secondsOfPeace } from './domain/letter-brake.js';
import type { MemberInvitation } from './entities/member-invitation.entity.js';
import { workspaceProblems } from './workspaces.errors.js';

/**
 * The moments to keep where an address is written to at `now`; throws `member_invitation_just_sent`
 * where it was written to too often. @param sent every invitation of that address, revoked ones too.
 */
export const mailedWith = (sent: readonly MemberInvitation[], now: Date): Date[] => {
  // One mail stands in the row that it was sent for, and in those that came after.
  const moments = new Set(sent.flatMap(({ mailedAt }) => mailedAt.map((at) => at.getTime())));
  const times = [...moments].map((at) => new Date(at));
  const seconds = secondsOfPeace(times, now);
  if (seconds > 0) throw workspaceProblems.refuse('member_invitation_just_sent', { seconds });
  return [...recentLetters(times, now), now];
};
