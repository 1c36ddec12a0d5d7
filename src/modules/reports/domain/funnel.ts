import type { ReportPost } from './report-post.js';
import type { ReportInvitation } from './seats.js';

/** Which invitations led to a post of the scope, and to one whose counters were read. */
export interface InvitationContent {
  readonly published: ReadonlySet<string>;
  readonly measured: ReadonlySet<string>;
}

/** From the invitation to the measured post: how many invitations came how far. */
export interface Funnel {
  /** Sent, or answered without having been sent; revoked ones do not count. */
  readonly invited: number;
  readonly answered: number;
  readonly accepted: number;
  /** People in the parties that accepted. */
  readonly seatsAccepted: number;
  readonly present: number;
  readonly published: number;
  readonly measured: number;
}

/**
 * The invitations of which a post appeared: one that names the invitation, or that names none but
 * is by its guest about its event (a guest has one invitation to an event).
 */
export const invitationContent = (
  invitations: readonly ReportInvitation[],
  posts: readonly ReportPost[],
): InvitationContent => {
  const byGuest = new Map(
    invitations.map(({ id, eventId, influencerId }) => [`${eventId} ${influencerId}`, id]),
  );
  const known = new Set(invitations.map(({ id }) => id));
  const published = new Set<string>();
  const measured = new Set<string>();
  for (const { invitationId, eventId, influencerId, hasReadings } of posts) {
    const id = invitationId ?? byGuest.get(`${eventId ?? ''} ${influencerId}`);
    if (id === undefined || !known.has(id)) continue;
    published.add(id);
    if (hasReadings) measured.add(id);
  }
  return { published, measured };
};

/** How far `invitations` came. */
export const funnelOf = (
  invitations: readonly ReportInvitation[],
  content: InvitationContent,
): Funnel => {
  const accepted = invitations.filter(({ hasAccepted }) => hasAccepted);
  return {
    invited: invitations.filter(({ wasSent, hasAnswered }) => wasSent || hasAnswered).length,
    answered: invitations.filter(({ hasAnswered }) => hasAnswered).length,
    accepted: accepted.length,
    seatsAccepted: accepted.reduce((sum, { partySize }) => sum + partySize, 0),
    present: invitations.filter(({ isPresent }) => isPresent).length,
    published: content.published.size,
    measured: content.measured.size,
  };
};
