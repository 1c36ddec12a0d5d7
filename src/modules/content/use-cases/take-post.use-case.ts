import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { contentProblems } from '../content.errors.js';
import {
  differences,
  mayTeach,
  withoutKnownPlaces,
  type ToldRecord,
} from '../domain/told-record.js';
import type { Post } from '../entities/post.entity.js';
import { postRecordProblems } from '../post-records.errors.js';
import { PostRepository } from '../post.repository.js';
import { ChangePost } from './change-post.use-case.js';
import { CheckPost } from './check-post.use-case.js';
import { LogPost, type NewPost } from './log-post.use-case.js';

/** A record whose author is known, and the post that it is about, where that is logged. */
export interface MeantRecord {
  readonly record: ToldRecord;
  readonly influencerId: string;
  readonly known: Post | null;
}

/** Nothing came of it: what was done meanwhile is undone. */
class NothingNew extends Error {}

/**
 * Logs or changes the post that one record is about, by the same rules as a request does. Returns it as it is
 * then; null where the record told nothing new, and nothing was written.
 */
@Injectable()
export class TakePost {
  constructor(
    private readonly db: UnitOfWork,
    private readonly posts: PostRepository,
    private readonly checkPost: CheckPost,
    private readonly logPost: LogPost,
    private readonly changePost: ChangePost,
  ) {}

  /** In the open unit of work, with the influencer's content locked. */
  async execute(ctx: RequestContext, meant: MeantRecord): Promise<Post | null> {
    const { record, known } = meant;
    if (known === null) {
      const { id } = await this.db.attempt(() => this.logPost.execute(ctx, newPost(meant)));
      return this.read(ctx, id);
    }
    return record.id === null ? this.learn(ctx, meant, known) : this.change(ctx, meant, known);
  }

  private async change(
    ctx: RequestContext,
    { record, influencerId }: MeantRecord,
    known: Post,
  ): Promise<Post | null> {
    assertSamePost(record, influencerId, known);
    const changes = differences(record, known);
    if (Object.keys(changes).length === 0) return null;
    return this.anew(ctx, known, () => this.changePost.execute(ctx, known.id, changes));
  }

  private async learn(
    ctx: RequestContext,
    { record, influencerId }: MeantRecord,
    known: Post,
  ): Promise<Post | null> {
    assertSamePost(record, influencerId, known);
    const told = withoutKnownPlaces(record, known);
    const filled = {
      ...told,
      platform: told.platform ?? known.platform,
      format: told.format ?? known.format,
      publishedAt: told.publishedAt ?? known.publishedAt,
    };
    this.checkPost.moment(ctx, filled.publishedAt);
    if (!mayTeach(told, known, this.checkPost.identifiers(filled))) return null;
    const post = { ...filled, influencerId };
    return this.anew(ctx, known, () => this.logPost.execute(ctx, post));
  }

  /** The post after `work`; where nothing of it changed, it is as if `work` had never been done. */
  private async anew(
    ctx: RequestContext,
    before: Post,
    work: () => Promise<unknown>,
  ): Promise<Post | null> {
    try {
      return await this.db.attempt(async () => {
        await work();
        const after = await this.read(ctx, before.id);
        if (isSame(before, after)) throw new NothingNew();
        return after;
      });
    } catch (error) {
      if (error instanceof NothingNew) return null;
      throw error;
    }
  }

  private async read(ctx: RequestContext, id: string): Promise<Post> {
    const post = await this.posts.lock(ctx, id);
    if (post === null) throw new Error('a post that was just written must exist');
    return post;
  }
}

/** Whoever published a post, and where, never changes. */
const assertSamePost = ({ platform }: ToldRecord, influencerId: string, known: Post): void => {
  if (influencerId !== known.influencerId)
    throw contentProblems.refuse('post_of_other_influencer', {}, '/influencer');
  if (platform !== null && platform !== known.platform)
    throw postRecordProblems.refuse(
      'post_of_other_platform',
      { platform: known.platform },
      '/platform',
    );
};

const newPost = ({ record, influencerId }: MeantRecord): NewPost => {
  const { platform, format, publishedAt } = record;
  if (platform === null || format === null || publishedAt === null) {
    const absent = Object.entries({ platform, format, publishedAt })
      .filter(([, value]) => value === null)
      .map(([field]) => ({ pointer: `/${field}`, code: 'required' as const }));
    throw new InvalidInput(absent);
  }
  return { ...record, platform, format, publishedAt, influencerId };
};

const isSame = (before: Post, after: Post): boolean =>
  JSON.stringify({ ...after, updatedAt: null }) === JSON.stringify({ ...before, updatedAt: null });
