import type { Place } from './placement.js';

/** What a post may come of, in one word each. */
const PLACE_WORDS = ['invitation', 'event', 'campaign'] as const;

/** One of the references of a post. */
export type PlaceWord = (typeof PLACE_WORDS)[number];

/** Where a post stands, and which of that its deliverable brought along. */
export interface BoundPlace extends Place {
  readonly placedByBinding: readonly PlaceWord[];
}

const keyOf = (word: PlaceWord) => `${word}Id` as const;

/** What was told of a post's place: all but what its deliverable brought along. */
export const toldPlace = (post: BoundPlace): Place => {
  const told = (word: PlaceWord): string | null =>
    post.placedByBinding.includes(word) ? null : post[keyOf(word)];
  return {
    invitationId: told('invitation'),
    eventId: told('event'),
    campaignId: told('campaign'),
  };
};

/** The place of a post that is bound to a deliverable of `invitationId`; a campaign that was told stays where the event has none. */
export const placeBoundTo = (
  post: BoundPlace,
  deliverable: { readonly invitationId: string; readonly eventId: string },
  eventCampaignId: string | null,
): Place & { placedByBinding: PlaceWord[] } => {
  const told = toldPlace(post);
  const { invitationId, eventId } = deliverable;
  const place = { invitationId, eventId, campaignId: eventCampaignId ?? told.campaignId };
  const brought = PLACE_WORDS.filter((word) => place[keyOf(word)] !== told[keyOf(word)]);
  return { ...place, placedByBinding: brought };
};

/** The words of those references that a change does not speak of. */
export const untouchedWords = (
  words: readonly PlaceWord[],
  changes: { readonly [Key in `${PlaceWord}Id`]?: string | null },
): PlaceWord[] => words.filter((word) => changes[keyOf(word)] === undefined);

/**
 * A known place with what is told later: gaps are filled, what is known stays. Null where nothing is new, or where the
 * two contradict each other.
 */
export const filledPlace = (known: Place, told: Place): Place | null => {
  const keys = PLACE_WORDS.map(keyOf);
  const isContradiction = keys.some(
    (key) => known[key] !== null && told[key] !== null && known[key] !== told[key],
  );
  const isNew = keys.some((key) => known[key] === null && told[key] !== null);
  if (isContradiction || !isNew) return null;
  return {
    invitationId: known.invitationId ?? told.invitationId,
    eventId: known.eventId ?? told.eventId,
    campaignId: known.campaignId ?? told.campaignId,
  };
};
