import { invitationProblems } from '../invitations.errors.js';

/** A party that is asked for. */
export interface PartyRequest {
  /** People who come, the guest included. */
  readonly requested: number;
  /** The most people that the invitation is for. */
  readonly limit: number;
  /** How many companions are named; fewer than come is fine. */
  readonly companions: number;
}

/** Refuses a party of nobody, one above the invitation's limit, or more names than people. */
export const checkParty = ({ requested, limit, companions }: PartyRequest): void => {
  if (!Number.isInteger(requested) || requested < 1) {
    throw invitationProblems.refuse('party_too_small', { requested }, '/partySize');
  }
  if (requested > limit) {
    throw invitationProblems.refuse('party_above_limit', { requested, limit }, '/partySize');
  }
  if (companions > requested - 1) {
    const params = { requested, companions, room: requested - 1 };
    throw invitationProblems.refuse('too_many_companions', params, '/companions');
  }
};
