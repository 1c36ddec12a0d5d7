import type { AnswerState } from './answer.js';
import { changesBetween, type KeptFacts } from './changes.js';
import type { DeliveryState } from './delivery.js';
import type { PresenceState } from './presence.js';

const ANSWERED: Readonly<Record<AnswerState, string>> = {
  pending: 'reopened',
  accepted: 'accepted',
  declined: 'declined',
  waitlisted: 'waitlisted',
  offered: 'offered-seats',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

const DELIVERED: Readonly<Record<DeliveryState, string>> = {
  draft: 'withheld',
  queued: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  bounced: 'bounced',
};

const SEEN: Readonly<Record<PresenceState, string>> = {
  expected: 'expected-again',
  present: 'checked-in',
  absent: 'marked-absent',
};

/** What was done to an invitation, as the audit log names it: of several facts that changed, the one of most weight. */
export const toldChange = (before: KeptFacts, after: KeptFacts): string => {
  const axes = new Set(changesBetween(before, after).map(({ axis }) => axis));
  if (axes.has('revocation')) {
    return after.revokedAt === null ? 'invitation.reinstated' : 'invitation.revoked';
  }
  if (axes.has('presence')) return `invitation.${SEEN[after.presence]}`;
  if (axes.has('answer')) return `invitation.${ANSWERED[after.answer]}`;
  if (axes.has('delivery')) return `invitation.${DELIVERED[after.delivery]}`;
  return 'invitation.changed';
};
