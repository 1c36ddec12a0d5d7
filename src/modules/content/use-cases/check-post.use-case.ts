import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { handleKey, Influencers } from '../../influencers/influencers.contract.js';
import { contentProblems } from '../content.errors.js';
import { accountOf, type ClaimedPlace, type Place, placeOf } from '../domain/placement.js';
import {
  type ClaimedPost,
  contradictions,
  identifiersOf,
  type PostIdentifiers,
} from '../domain/post-identity.js';
import { type PostUrl, readPostUrl } from '../domain/post-url.js';
import { PostAccountsQuery } from '../queries/post-accounts.query.js';
import { PostReferencesQuery } from '../queries/post-references.query.js';

/** Bytes of an id or key; a longer one would not fit its index. */
const LONGEST_KEY = 700;

/** Older posts are mistakes: nothing that is followed here existed. */
const EARLIEST = new Date('1990-01-01T00:00:00Z');

/** How far ahead a post may be planned: 366 days. */
const MOST_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

/** Everything that somebody says of a post. */
export interface PostClaim extends ClaimedPost, ClaimedPlace {
  readonly url: string | null;
  readonly publishedAt: Date;
}

/** What stands, after the claim was compared with the address and with what is known. */
export interface CheckedPost extends Place, PostIdentifiers {
  readonly accountId: string | null;
}

/** Understands the address of a post and finds what the post refers to; refuses what contradicts itself. */
@Injectable()
export class CheckPost {
  constructor(
    private readonly influencers: Influencers,
    private readonly references: PostReferencesQuery,
    private readonly accounts: PostAccountsQuery,
  ) {}

  async execute(ctx: RequestContext, claim: PostClaim): Promise<CheckedPost> {
    this.moment(ctx, claim.publishedAt);
    const identifiers = this.identifiers(claim);
    const place = await this.place(ctx, claim);
    const accountId = await this.account(ctx, claim);
    return { ...identifiers, ...place, accountId };
  }

  /** Who published it: of somebody who was merged away, who stands. Nobody merges them until the unit of work ends. */
  async author(
    ctx: RequestContext,
    { influencerId }: Pick<PostClaim, 'influencerId'>,
  ): Promise<string> {
    const standing = await this.influencers.hold(ctx, [influencerId]);
    return standing.get(influencerId) ?? influencerId;
  }

  /** The identifiers to keep. */
  identifiers(claim: ClaimedPost & Pick<PostClaim, 'url'>): PostIdentifiers {
    const identifiers = identifiersOf(claim.externalId, readAddress(claim));
    refuseLongKeys(identifiers);
    return identifiers;
  }

  /** Refuses a moment at which no post can have appeared. */
  moment({ now }: RequestContext, publishedAt: Date): void {
    const pointer = '/publishedAt';
    if (publishedAt < EARLIEST)
      throw new InvalidInput([
        { pointer, code: 'too_small', params: { min: EARLIEST.toISOString() } },
      ]);
    if (publishedAt.getTime() - now.getTime() > MOST_AHEAD_MS)
      throw new InvalidInput([{ pointer, code: 'in_the_future' }]);
  }

  /** Whether the references can stand together. */
  async agrees(ctx: RequestContext, claim: ClaimedPlace): Promise<boolean> {
    return 'place' in placeOf(claim, await this.references.run(ctx, claim));
  }

  /** The invitation, event and campaign to keep. */
  async place(ctx: RequestContext, claim: ClaimedPlace): Promise<Place> {
    const placed = placeOf(claim, await this.references.run(ctx, claim));
    if ('place' in placed) return placed.place;
    const { problem, field } = placed.refusal;
    if (problem === 'reference_not_found') throw httpProblems.refuse(problem, {}, `/${field}`);
    throw contentProblems.refuse(problem, {}, `/${field}`);
  }

  /** The account on which the post appeared, where that is known. */
  async account(
    ctx: RequestContext,
    { influencerId, platform, url }: Pick<PostClaim, 'influencerId' | 'platform' | 'url'>,
  ): Promise<string | null> {
    const read = url === null ? null : readPostUrl(url);
    const handle = read?.platform === platform ? read.handle : null;
    const key = handle === null ? null : handleKey(platform, handle);
    const found = await this.accounts.run(ctx, { influencerId, platform, handleKey: key });
    const { id, foreign } = accountOf(found, influencerId, key);
    if (foreign)
      throw contentProblems.refuse('account_of_other_influencer', { handle: handle ?? '' }, '/url');
    return id;
  }
}

const refuseLongKeys = ({ urlKey, externalId }: PostIdentifiers): void => {
  const isLong = (key: string | null): boolean => Buffer.byteLength(key ?? '') > LONGEST_KEY;
  const pointer = isLong(urlKey) ? '/url' : isLong(externalId) ? '/externalId' : null;
  if (pointer !== null)
    throw new InvalidInput([{ pointer, code: 'too_long', params: { max: LONGEST_KEY } }]);
};

const readAddress = (claim: ClaimedPost & Pick<PostClaim, 'url'>): PostUrl | null => {
  if (claim.url === null) {
    if (claim.externalId !== null) return null;
    const params = { fields: 'externalId, url' };
    throw new InvalidInput([{ pointer: '', code: 'needs_identifier', params }]);
  }
  const url = readPostUrl(claim.url);
  if (url === null) throw new InvalidInput([{ pointer: '/url', code: 'not_a_url' }]);
  const issues = contradictions(claim, url).map(({ field, said }) => ({
    pointer: `/${field}`,
    code: 'differs_from_url' as const,
    params: { said },
  }));
  if (issues.length > 0) throw new InvalidInput(issues);
  return url;
};
