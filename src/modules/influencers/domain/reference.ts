import { handleIdentity, emailIdentity, identityWord, type Identity } from './identity.js';
import { nameKey } from './person-name.js';
import { PLATFORMS, type Platform } from './platform.js';

/** How somebody elsewhere names a person: by one of these, or by several. A handle without a platform may be of any. */
export interface InfluencerReference {
  readonly id?: string | null;
  readonly email?: string | null;
  readonly platform?: Platform | null;
  readonly handle?: string | null;
  readonly name?: string | null;
}

/** Somebody who might be meant. */
export interface InfluencerCandidate {
  readonly id: string;
  readonly name: string;
}

/** Who is meant: one person, nobody who is known for sure, or several. */
export type InfluencerMatch =
  | {
      readonly kind: 'found';
      readonly id: string;
      /** What they are called, where nothing but their name told who it is. */
      readonly byNameAlone?: string;
    }
  | { readonly kind: 'unknown'; readonly candidates: readonly InfluencerCandidate[] }
  | { readonly kind: 'several'; readonly candidates: readonly InfluencerCandidate[] };

/** What is known that bears on references. */
export interface KnownPeople {
  /** By the ids asked for: who stands under each now. */
  readonly byId: ReadonlyMap<string, InfluencerCandidate>;
  /** By `identityWord`: to whom each belongs. */
  readonly byIdentity: ReadonlyMap<string, InfluencerCandidate>;
  /** By `nameKey`: who is called so, or nearly so. */
  readonly byName: ReadonlyMap<string, readonly InfluencerCandidate[]>;
}

/** A refusal names so many at most. */
const MOST_CANDIDATES = 5;

/** The identities that a reference gives. */
export const identitiesOf = ({ email, platform, handle }: InfluencerReference): Identity[] => [
  ...(email ? [emailIdentity(email, '/email')] : []),
  ...(handle
    ? (platform ? [platform] : PLATFORMS).map((each) => handleIdentity(each, handle, '/handle'))
    : []),
];

/** Whether nothing but a name is given. */
const isNameAlone = ({ id, email, handle, name }: InfluencerReference): boolean =>
  Boolean(name) && !id && !email && !handle;

/**
 * Who is meant. An id that nobody has names nobody, whatever else is given; a name alone decides only
 * where exactly one person has exactly it.
 */
export const whoIsMeant = (reference: InfluencerReference, known: KnownPeople): InfluencerMatch => {
  const { id, name } = reference;
  const alike = name ? (known.byName.get(nameKey(name)) ?? []) : [];
  const named = namedBy(reference, known);
  if (id && !known.byId.has(id.toLowerCase())) return unknown([...named, ...alike]);
  const [only] = named;
  if (named.length > 1) return { kind: 'several', candidates: named.slice(0, MOST_CANDIDATES) };
  if (only !== undefined) return { kind: 'found', id: only.id };
  return isNameAlone(reference) ? byNameAlone(name ?? '', alike) : unknown(alike);
};

/** Whom the id and the identities name, each once. */
const namedBy = (reference: InfluencerReference, known: KnownPeople): InfluencerCandidate[] => {
  const byId = known.byId.get(reference.id?.toLowerCase() ?? '');
  const owners = identitiesOf(reference).flatMap(
    (identity) => known.byIdentity.get(identityWord(identity)) ?? [],
  );
  return distinct([...(byId ? [byId] : []), ...owners]);
};

const byNameAlone = (name: string, alike: readonly InfluencerCandidate[]): InfluencerMatch => {
  const called = alike.filter((person) => nameKey(person.name) === nameKey(name));
  const [only] = called;
  if (called.length > 1) return { kind: 'several', candidates: called.slice(0, MOST_CANDIDATES) };
  return only === undefined
    ? unknown(alike)
    : { kind: 'found', id: only.id, byNameAlone: only.name };
};

const unknown = (candidates: readonly InfluencerCandidate[]): InfluencerMatch => ({
  kind: 'unknown',
  candidates: distinct(candidates).slice(0, MOST_CANDIDATES),
});

const distinct = (people: readonly InfluencerCandidate[]): InfluencerCandidate[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
];
