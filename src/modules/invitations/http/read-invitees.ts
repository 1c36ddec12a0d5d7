import { InvalidInput } from '../../../platform/http/input-errors.js';
import type { Invitee } from '../invitee.js';
import type { InviteRequest } from './dto/invite-request.dto.js';

/** Whom a request invites: exactly one of its two shapes is filled in. */
export const readInvitees = (input: InviteRequest): { many: boolean; invitees: Invitee[] } => {
  const { influencerId = null, invitations = null, partySize, deliverables } = input;
  if (invitations !== null) {
    if (influencerId !== null) throw eitherOr('/influencerId');
    if (notNull(partySize)) throw eitherOr('/partySize');
    if (notNull(deliverables)) throw eitherOr('/deliverables');
    const invitees = invitations.map((invitee, index) => ({
      ...invitee,
      influencerId: invitee.influencerId.toLowerCase(),
      pointer: `/invitations/${index}`,
    }));
    return { many: true, invitees };
  }
  if (influencerId === null) throw eitherOr('/influencerId');
  const one = { influencerId: influencerId.toLowerCase(), partySize, deliverables, pointer: '' };
  return { many: false, invitees: [one] };
};

const notNull = (value: unknown): boolean => value !== undefined && value !== null;

const eitherOr = (pointer: string): InvalidInput =>
  new InvalidInput([
    { pointer, code: 'needs_exactly_one', params: { fields: 'influencerId, invitations' } },
  ]);
