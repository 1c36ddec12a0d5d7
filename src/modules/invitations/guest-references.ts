import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { InvalidInput } from '../../platform/http/input-errors.js';
import {
  Influencers,
  type InfluencerMatch,
  type InfluencerReference,
} from '../influencers/influencers.contract.js';
import { recordProblems } from './invitation-records.errors.js';
import { invitationProblems } from './invitations.errors.js';
import {
  InvitationKeysQuery,
  type GuestKey,
  type InvitationOwner,
} from './queries/invitation-keys.query.js';
import type { Recorded, Refusal } from './recorded-invitations.js';

/** How a list names a guest of an event: by the invitation, or by event and person. */
export interface GuestReference {
  readonly invitationId?: string | null;
  readonly eventId?: string | null;
  readonly influencerId?: string | null;
  readonly influencer?: InfluencerReference | null;
}

/** Who is meant, and how sure that is. */
export interface MeantGuest extends GuestKey {
  /** What the person is called, where nothing but the name told who it is. */
  readonly byNameAlone?: string;
}

/** Who is meant; or what becomes of the record without that. */
export type GuestReading = MeantGuest | Recorded | Refusal;

/** Under which name a record gives the invitation. */
export type InvitationField = 'id' | 'invitationId';

/** Finds out which guest of which event lists mean, whether or not they are invited yet. */
@Injectable()
export class GuestReferences {
  constructor(
    private readonly keys: InvitationKeysQuery,
    private readonly influencers: Influencers,
  ) {}

  /** Who is meant by each, in their order, or why that cannot be said or says nothing. In few statements, however many they are. */
  async read(
    ctx: RequestContext,
    references: readonly GuestReference[],
    field: InvitationField,
  ): Promise<GuestReading[]> {
    const asked = references.flatMap(({ invitationId }) => invitationId ?? []);
    const owners = await this.keys.owners(ctx.workspaceId, asked);
    const persons = references.map(personOf);
    const meant = persons.filter((person) => person !== null);
    const matches = meant.length === 0 ? [] : await this.influencers.find(ctx, meant);
    const matchOf = new Map(meant.map((person, index) => [person, matches[index]]));
    const keys = references.map((reference, index) => {
      const person = persons[index] ?? null;
      const match = person === null ? undefined : matchOf.get(person);
      return reference.invitationId
        ? byInvitation(reference, owners.get(reference.invitationId), { match, field })
        : byPerson(reference, match);
    });
    return this.holdAll(ctx, keys);
  }

  /** Keeps everybody who is meant from being merged meanwhile, and names who stands for who was. */
  private async holdAll(
    ctx: RequestContext,
    keys: readonly GuestReading[],
  ): Promise<GuestReading[]> {
    const ids = new Set(keys.flatMap((key) => (isKey(key) ? [key.influencerId] : [])));
    const standing = await this.influencers.hold(ctx, [...ids]);
    return keys.map((key) => {
      if (!isKey(key)) return key;
      return { ...key, influencerId: standing.get(key.influencerId) ?? key.influencerId };
    });
  }
}

/** Whether it is known who is meant. */
export const isKey = (read: GuestReading): read is MeantGuest => 'influencerId' in read;

/** The person of a reference; beside an invitation only an id says anything. */
const personOf = ({
  invitationId,
  influencerId,
  influencer,
}: GuestReference): InfluencerReference | null => {
  const id = influencerId ?? influencer?.id ?? null;
  if (invitationId) return id === null ? null : { id };
  const person = { ...influencer, id };
  return [person.id, person.email, person.handle, person.name].some(Boolean) ? person : null;
};

const byInvitation = (
  { eventId, invitationId }: GuestReference,
  owner: InvitationOwner | undefined,
  {
    match,
    field,
  }: { readonly match: InfluencerMatch | undefined; readonly field: InvitationField },
): GuestReading => {
  if (owner === undefined) return httpProblems.refuse('reference_not_found', {}, `/${field}`);
  const isOther =
    (eventId && eventId !== owner.eventId) ||
    (match !== undefined && (match.kind !== 'found' || match.id !== owner.influencerId));
  if (isOther) return recordProblems.refuse('not_this_invitation', {}, `/${field}`);
  const { isSuperseded, ...key } = owner;
  return isSuperseded ? superseded(invitationId ?? '') : key;
};

/** What was revoked for good, because another one stands, is left alone. */
const superseded = (id: string): Recorded => ({
  fate: 'skip',
  id,
  warnings: [invitationProblems.refuse('invitation_revoked')],
  receipt: null,
});

const byPerson = (
  { eventId }: GuestReference,
  match: InfluencerMatch | undefined,
): MeantGuest | Refusal => {
  if (!eventId) return new InvalidInput([{ pointer: '/eventId', code: 'required' }]);
  if (match === undefined) {
    const params = { fields: 'influencerId, influencer' };
    return new InvalidInput([{ pointer: '/influencer', code: 'needs_identifier', params }]);
  }
  if (match.kind === 'found') {
    const { id: influencerId, byNameAlone } = match;
    return { eventId, influencerId, ...(byNameAlone !== undefined && { byNameAlone }) };
  }
  if (match.candidates.length === 0)
    return recordProblems.refuse('guest_unknown', {}, '/influencer');
  const names = match.candidates.map(({ name }) => name).join(', ');
  return recordProblems.refuse('guest_unsure', { names }, '/influencer');
};
