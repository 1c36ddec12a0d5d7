import type { InfluencerReference, Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { aliasesOf, identifiersOf, learnt, type PostIdentifiers } from './post-identity.js';
import { readPostUrl, type PostUrl } from './post-url.js';

/** What a record from elsewhere tells of a post; null where it says nothing. */
export interface ToldRecord {
  readonly id: string | null;
  /** Who published it, where somebody is named. */
  readonly influencer: InfluencerReference | null;
  /** The account on which it appeared. */
  readonly handle: string | null;
  readonly platform: Platform | null;
  readonly format: Format | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly publishedAt: Date | null;
  readonly caption: string | null;
  readonly invitationId: string | null;
  readonly eventId: string | null;
  readonly campaignId: string | null;
}

/** What is known of a post, as far as records are compared with it. */
export interface KnownPost extends PostIdentifiers {
  readonly influencerId: string;
  readonly accountId: string | null;
  readonly platform: Platform;
  readonly format: Format;
  readonly publishedAt: Date;
  readonly caption: string | null;
  readonly invitationId: string | null;
  readonly eventId: string | null;
  readonly campaignId: string | null;
}

type Place = 'invitationId' | 'eventId' | 'campaignId';

const PLACES: readonly Place[] = ['invitationId', 'eventId', 'campaignId'];

/** The record with what its address tells besides: platform, format and account. */
export const completed = (record: ToldRecord): ToldRecord => {
  const url = record.url === null ? null : readPostUrl(record.url);
  if (url === null || url.platform === 'web') return record;
  return {
    ...record,
    platform: record.platform ?? url.platform,
    format: record.format ?? url.format,
    handle: record.handle ?? handleIn(url),
  };
};

/** A number in the place of a handle is an id, which names no account. */
const handleIn = ({ handle }: PostUrl): string | null =>
  handle === null || /^\d+$/.test(handle) ? null : handle;

/** Whom a record names as the author: somebody, else whose account it appeared on; null where it names nobody. */
export const authorOf = ({
  influencer,
  handle,
  platform,
}: ToldRecord): InfluencerReference | null => {
  if (influencer !== null) return { ...influencer, platform: influencer.platform ?? platform };
  return handle === null || platform === null ? null : { platform, handle };
};

/** Under which ids and keys the post of a record may be known; none where the record tells of none. */
export const namesOf = ({
  platform,
  externalId,
  url,
}: Pick<ToldRecord, 'platform' | 'externalId' | 'url'>): {
  readonly externalIds: string[];
  readonly urlKeys: string[];
} => {
  const read = url === null ? null : readPostUrl(url);
  if (platform === null || (externalId === null && read === null))
    return { externalIds: [], urlKeys: [] };
  return aliasesOf(platform, identifiersOf(externalId, read));
};

/** The record without those references that the post has already, whoever told them. */
export const withoutKnownPlaces = (record: ToldRecord, known: KnownPost): ToldRecord => ({
  ...record,
  ...Object.fromEntries(
    PLACES.filter((place) => record[place] === known[place]).map((place) => [place, null]),
  ),
});

/** Whether a record may teach a known post something; where it does not, nothing needs to be asked. */
export const mayTeach = (
  record: ToldRecord,
  known: KnownPost,
  identifiers: PostIdentifiers,
): boolean =>
  known.accountId === null ||
  (known.caption === null && record.caption !== null) ||
  PLACES.some((place) => record[place] !== null && known[place] === null) ||
  learnt(known.platform, known, identifiers) !== null;

/** What a record that names the post by its id tells otherwise than it is. */
export const differences = (record: ToldRecord, known: KnownPost): Partial<ToldDifferences> => {
  const differs: [keyof ToldDifferences, boolean][] = [
    ['format', record.format !== known.format],
    ['externalId', record.externalId !== known.externalId],
    ['url', readPostUrl(record.url ?? '')?.canonicalUrl !== known.url],
    ['publishedAt', record.publishedAt?.getTime() !== known.publishedAt.getTime()],
    ['caption', record.caption !== known.caption],
    ['invitationId', record.invitationId !== known.invitationId],
    ['eventId', record.eventId !== known.eventId],
    ['campaignId', record.campaignId !== known.campaignId],
  ];
  return Object.fromEntries(
    differs
      .filter(([field, isOther]) => isOther && record[field] !== null)
      .map(([field]) => [field, record[field]]),
  );
};

interface ToldDifferences {
  readonly format: Format;
  readonly externalId: string;
  readonly url: string;
  readonly publishedAt: Date;
  readonly caption: string;
  readonly invitationId: string;
  readonly eventId: string;
  readonly campaignId: string;
}

/** The names that a post has after a change and had not before: `platform:id`, or `platform:address`. */
export const namesGained = (
  platform: Platform,
  before: PostIdentifiers,
  after: PostIdentifiers,
): string[] => {
  const former = new Set(aliasesOf(platform, before).urlKeys);
  return aliasesOf(platform, after).urlKeys.filter((key) => !former.has(key));
};
