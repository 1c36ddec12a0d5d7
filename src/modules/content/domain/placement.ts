/** What somebody says a post came of. */
export interface ClaimedPlace {
  readonly influencerId: string;
  readonly invitationId: string | null;
  readonly eventId: string | null;
  readonly campaignId: string | null;
}

/** What was found under these ids; null where there is nothing. The event is the invitation's where none was named. */
export interface FoundPlace {
  readonly influencerId: string | null;
  readonly invitation: { readonly influencerId: string; readonly eventId: string } | null;
  readonly event: { readonly id: string; readonly campaignId: string | null } | null;
  readonly campaignId: string | null;
}

/** What a post came of, complete. */
export interface Place {
  readonly invitationId: string | null;
  readonly eventId: string | null;
  readonly campaignId: string | null;
}

type PlaceProblem =
  'reference_not_found' | 'invitation_of_other_influencer' | 'references_disagree';

/** Why the references cannot stand, and which of them is the cause. */
export interface PlaceRefusal {
  readonly problem: PlaceProblem;
  readonly field: keyof ClaimedPlace;
}

const missing = (claimed: ClaimedPlace, found: FoundPlace): PlaceRefusal | null => {
  const absent: readonly [keyof ClaimedPlace, boolean][] = [
    ['influencerId', found.influencerId === null],
    ['invitationId', claimed.invitationId !== null && found.invitation === null],
    ['eventId', claimed.eventId !== null && found.event === null],
    ['campaignId', claimed.campaignId !== null && found.campaignId === null],
  ];
  const [field] = absent.find(([, isAbsent]) => isAbsent) ?? [];
  return field === undefined ? null : { problem: 'reference_not_found', field };
};

const differ = (claimed: string | null, known: string | null): boolean =>
  claimed !== null && known !== null && claimed !== known;

const disagreement = (claimed: ClaimedPlace, found: FoundPlace): PlaceRefusal | null => {
  const { invitation, event } = found;
  if (invitation !== null && invitation.influencerId !== claimed.influencerId)
    return { problem: 'invitation_of_other_influencer', field: 'invitationId' };
  if (differ(claimed.eventId, invitation?.eventId ?? null))
    return { problem: 'references_disagree', field: 'eventId' };
  if (differ(claimed.campaignId, event?.campaignId ?? null))
    return { problem: 'references_disagree', field: 'campaignId' };
  return null;
};

/** What a post came of: the event of its invitation and the campaign of its event, unless the references contradict each other. */
export const placeOf = (
  claimed: ClaimedPlace,
  found: FoundPlace,
): { readonly place: Place } | { readonly refusal: PlaceRefusal } => {
  const refusal = missing(claimed, found) ?? disagreement(claimed, found);
  if (refusal !== null) return { refusal };
  const campaignId = claimed.campaignId ?? found.event?.campaignId ?? null;
  const eventId = claimed.eventId ?? found.invitation?.eventId ?? null;
  return { place: { invitationId: claimed.invitationId, eventId, campaignId } };
};

/** An account that may be the post's. */
export interface AccountCandidate {
  readonly id: string;
  readonly influencerId: string;
  readonly handleKey: string;
}

/**
 * The account that a post appeared on: the one that the address names, else the influencer's only one on the
 * platform; null where neither is known. A number in the place of a handle is an id, which names no account.
 * `foreign` where the address names somebody else's.
 */
export const accountOf = (
  accounts: readonly AccountCandidate[],
  influencerId: string,
  handleKey: string | null,
): { readonly id: string | null; readonly foreign: boolean } => {
  if (handleKey !== null && !/^\d+$/.test(handleKey)) {
    const named = accounts.find((account) => account.handleKey === handleKey);
    if (named !== undefined && named.influencerId !== influencerId)
      return { id: null, foreign: true };
    return { id: named?.id ?? null, foreign: false };
  }
  const own = accounts.filter((account) => account.influencerId === influencerId);
  return { id: own.length === 1 ? (own[0]?.id ?? null) : null, foreign: false };
};
