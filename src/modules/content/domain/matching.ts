import type { Platform } from '../../influencers/influencers.contract.js';
import type { DeliverableState } from './deliverable.js';
import type { Format } from '../../invitations/invitations.contract.js';
import { hashtagKey, hashtagsIn } from './hashtags.js';

/** A post that may fulfil something. */
export interface MatchedPost {
  readonly platform: Platform;
  readonly format: Format;
  /** The account it appeared on, `null` where that is not known. */
  readonly accountId: string | null;
  readonly publishedAt: Date;
  /** `null` where the words are not known, as with most stories. */
  readonly caption: string | null;
}

/** A deliverable of the same influencer. */
export interface MatchCandidate {
  readonly id: string;
  readonly platform: Platform;
  readonly format: Format;
  /** Set where one account was agreed. */
  readonly accountId: string | null;
  readonly opensAt: Date;
  readonly dueAt: Date;
  /** All must stand in the caption; with or without `#`. */
  readonly hashtags: readonly string[];
  /** How many posts it still lacks. */
  readonly remaining: number;
  readonly state: DeliverableState;
}

/** For how long after it was due a deliverable is still fulfilled by itself: 7 days. */
export const LATE_GRACE_MS = 7 * 24 * 60 * 60 * 1000;

interface Match {
  readonly id: string;
  readonly late: boolean;
  readonly hashtags: number;
  readonly dueAt: number;
}

const isWanting = ({ state, remaining }: MatchCandidate): boolean =>
  (state === 'expected' || state === 'missed') && remaining > 0;

const isSameKind = (post: MatchedPost, candidate: MatchCandidate): boolean =>
  candidate.platform === post.platform &&
  candidate.format === post.format &&
  (candidate.accountId === null || candidate.accountId === post.accountId);

const isInTime = ({ publishedAt }: MatchedPost, { opensAt, dueAt }: MatchCandidate): boolean =>
  publishedAt >= opensAt && publishedAt.getTime() <= dueAt.getTime() + LATE_GRACE_MS;

/** How many of the required hashtags the post is known to bear, or `null` where it lacks one. */
const hashtagsBorne = (
  said: ReadonlySet<string> | null,
  required: readonly string[],
): number | null => {
  if (said === null) return 0;
  const keys = [...new Set(required.map(hashtagKey))];
  return keys.every((key) => said.has(key)) ? keys.length : null;
};

const byPreference = (a: Match, b: Match): number =>
  Number(a.late) - Number(b.late) ||
  b.hashtags - a.hashtags ||
  a.dueAt - b.dueAt ||
  (a.id < b.id ? -1 : 1);

/**
 * The deliverable that a post fulfils, or `null`: same platform, format and agreed account, published between
 * opening and due date (or a little late), with the hashtags asked for. In time goes before late, then
 * more hashtags before fewer, then what is due first. The caller gives only this influencer's deliverables.
 */
export const matchDeliverable = (
  post: MatchedPost,
  candidates: readonly MatchCandidate[],
): string | null => {
  const said = post.caption === null ? null : new Set(hashtagsIn(post.caption));
  const matches: Match[] = [];
  for (const candidate of candidates) {
    if (!isWanting(candidate) || !isSameKind(post, candidate) || !isInTime(post, candidate))
      continue;
    const hashtags = hashtagsBorne(said, candidate.hashtags);
    if (hashtags === null) continue;
    const late = post.publishedAt > candidate.dueAt;
    matches.push({ id: candidate.id, late, hashtags, dueAt: candidate.dueAt.getTime() });
  }
  return matches.sort(byPreference)[0]?.id ?? null;
};
