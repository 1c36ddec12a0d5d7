import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import {
  Influencers,
  type InfluencerMatch,
  type InfluencerReference,
} from '../../influencers/influencers.contract.js';
import { authorOf, type ToldRecord } from '../domain/told-record.js';
import type { Post } from '../entities/post.entity.js';
import { KnownPosts, searchFor } from '../known-posts.js';
import { postRecordProblems } from '../post-records.errors.js';
import { PostRepository } from '../post.repository.js';

/** A record, and whom it names as the author; null where it names nobody, or need not. */
export interface AuthoredRecord {
  readonly record: ToldRecord;
  readonly match: InfluencerMatch | null;
}

/** Records with what is known that bears on them. */
export interface ToldPosts {
  readonly records: readonly AuthoredRecord[];
  readonly known: KnownPosts;
  /** Whose content is locked. */
  readonly influencerIds: readonly string[];
}

/**
 * Finds out which posts records are about and who published them, and locks the content of all of these
 * people at once, in one order: so that what was found stays so, and two who do this do not wait in a circle.
 */
@Injectable()
export class LockToldPosts {
  constructor(
    private readonly posts: PostRepository,
    private readonly influencers: Influencers,
  ) {}

  /** In the open unit of work. */
  async execute(ctx: RequestContext, records: readonly ToldRecord[]): Promise<ToldPosts> {
    const search = searchFor(records);
    const before = new KnownPosts(await this.posts.find(ctx, search));
    const references = records.map((record) => referenceFor(record, before));
    const matches = await this.find(ctx, references);
    const named = matches.flatMap((match) => (match?.kind === 'found' ? match.id : []));
    const owners = records.flatMap((record) => before.meant(record)?.influencerId ?? []);
    const standing = await this.influencers.hold(ctx, [...new Set([...named, ...owners])]);
    const influencerIds = [...new Set(standing.values())];
    await this.posts.lockContentOf(ctx, influencerIds);
    const known = new KnownPosts(await this.posts.find(ctx, search));
    const authored = records.map((record, index) => ({
      record,
      match: standingFor(matches[index] ?? null, standing),
    }));
    return { records: authored, known, influencerIds };
  }

  private async find(
    ctx: RequestContext,
    references: readonly (InfluencerReference | null)[],
  ): Promise<(InfluencerMatch | null)[]> {
    const asked = references.filter((reference) => reference !== null);
    const matches = asked.length === 0 ? [] : await this.influencers.find(ctx, asked);
    let next = 0;
    return references.map((reference) => (reference === null ? null : (matches[next++] ?? null)));
  }
}

/** Of a post that is known the account tells nothing new; only somebody who is named is looked for. */
const referenceFor = (record: ToldRecord, known: KnownPosts): InfluencerReference | null =>
  record.influencer === null && known.meant(record) !== null ? null : authorOf(record);

/** Of somebody who was merged away, who stands for them. */
const standingFor = (
  match: InfluencerMatch | null,
  standing: ReadonlyMap<string, string>,
): InfluencerMatch | null =>
  match?.kind === 'found' ? { ...match, id: standing.get(match.id) ?? match.id } : match;

/**
 * Who published the post of a record: whoever is named, else whose the post is known to be.
 * @param known the post, where it is logged by now.
 */
export const authorFor = (
  { record, match }: AuthoredRecord,
  known: Pick<Post, 'influencerId'> | null,
): string => {
  if (record.id !== null && known === null)
    throw httpProblems.refuse('reference_not_found', {}, '/id');
  const pointer = '/influencer';
  if (record.influencer === null && known !== null) return known.influencerId;
  if (match === null) throw new InvalidInput([{ pointer, code: 'required' }]);
  if (match.kind === 'found') return match.id;
  if (match.candidates.length === 0)
    throw postRecordProblems.refuse('post_author_unknown', {}, pointer);
  const names = match.candidates.map(({ name }) => name).join(', ');
  throw postRecordProblems.refuse('post_author_unsure', { names }, pointer);
};
