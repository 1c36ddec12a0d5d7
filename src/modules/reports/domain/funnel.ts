import type { ReportInvitation } from './seats.js';

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

/** How far `invitations` came. */
export const funnelOf = (invitations: readonly ReportInvitation[]): Funnel => {
  const count = (is: (invitation: ReportInvitation) => boolean): number =>
    invitations.filter(is).length;
  return {
    invited: count(({ wasSent, hasAnswered }) => wasSent || hasAnswered),
    answered: count(({ hasAnswered }) => hasAnswered),
    accepted: count(({ hasAccepted }) => hasAccepted),
    seatsAccepted: invitations.reduce(
      (sum, { hasAccepted, partySize }) => sum + (hasAccepted ? partySize : 0),
      0,
    ),
    present: count(({ isPresent }) => isPresent),
    published: count(({ isPublished }) => isPublished),
    measured: count(({ isMeasured }) => isMeasured),
  };
};
