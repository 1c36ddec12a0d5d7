import type { RequestContext } from '../../kernel/context.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { actorMay, type Permission } from '../../platform/security/permissions.js';
import type { EventState } from '../events/events.contract.js';
import type { InfluencerFacts } from '../influencers/influencers.contract.js';
import { invitationProblems } from './invitations.errors.js';
import type { Invitee } from './invitee.js';

const AGREES: Permission = 'deliverables:write';

/** Refuses to invite to an event that does not exist or does not take place. */
export const checkEvent = (event: { readonly state: EventState } | null): void => {
  if (event === null) throw httpProblems.refuse('reference_not_found', {}, '/eventId');
  if (event.state === 'cancelled') {
    throw invitationProblems.refuse('event_not_open', { state: event.state }, '/eventId');
  }
};

/** What is asked in exchange is agreed by who may agree deliverables, wherever it is asked. */
export const checkMayAgree = (
  { actor }: RequestContext,
  invitees: readonly Pick<Invitee, 'deliverables' | 'pointer'>[],
): void => {
  if (actorMay(actor, AGREES)) return;
  const agreeing = invitees.find(({ deliverables }) => (deliverables ?? []).length > 0);
  if (agreeing === undefined) return;
  throw httpProblems.refuse(
    'forbidden',
    { permission: AGREES },
    `${agreeing.pointer}/deliverables`,
  );
};

/** Refuses to invite who is not known, or must not be contacted. */
export const checkGuest = (
  guest: InfluencerFacts | undefined,
  pointer: string,
): InfluencerFacts => {
  const field = `${pointer}/influencerId`;
  if (guest === undefined) throw httpProblems.refuse('reference_not_found', {}, field);
  if (guest.doNotContact) throw invitationProblems.refuse('do_not_contact', {}, field);
  return guest;
};
