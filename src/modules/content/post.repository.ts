import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { toldPostChange } from './domain/told-change.js';
import { Post } from './entities/post.entity.js';

/** Under which ids and keys a post may be known already. */
export interface PostAliases {
  readonly platform: string;
  readonly externalIds: readonly string[];
  readonly urlKeys: readonly string[];
}

/** Keys are not changed under it, so that what refers to the row (a reading) need not wait, nor we for it. */
const LOCK = { mode: 'for_no_key_update' } as const;

/** Posts, to be changed; every change is written into the audit log. Lock the influencer's content first, then posts, then deliverables. */
@Injectable()
export class PostRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Keeps everybody else from logging posts of these influencers, and from agreeing deliverables with them,
   * until the open unit of work ends. So neither can miss the other.
   */
  async lockContentOf({ workspaceId }: RequestContext, influencerIds: string[]): Promise<void> {
    const keys = [...new Set(influencerIds)].sort().map((id) => `content ${workspaceId} ${id}`);
    for (const key of keys)
      await this.db.manager.sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  }

  /** The post, locked. */
  lock({ workspaceId }: RequestContext, id: string): Promise<Post | null> {
    return this.db.manager.findOne(Post, {
      where: { workspaceId, id },
      lock: LOCK,
    });
  }

  /** Who published the post, which never changes; null where there is no such post. */
  async influencerOf({ workspaceId }: RequestContext, id: string): Promise<string | null> {
    const post = await this.db.manager.findOne(Post, {
      select: { id: true, workspaceId: true, influencerId: true },
      where: { workspaceId, id },
    });
    return post?.influencerId ?? null;
  }

  /** The posts known under any of these ids or keys, locked. */
  async lockKnown(ctx: RequestContext, aliases: PostAliases): Promise<Post[]> {
    const ids = await this.db.manager.sql<{ id: string }[]>`
      select id from posts
       where workspace_id = ${ctx.workspaceId}
         and ((platform = ${aliases.platform} and external_id = any(${aliases.externalIds}::text[]))
              or url_key = any(${aliases.urlKeys}::text[]))
       order by id
         for no key update`;
    const posts = await Promise.all(ids.map(({ id }) => this.lock(ctx, id)));
    return posts.filter((post) => post !== null);
  }

  /** Inserts the post unless its id or key is known by now; whether it did. */
  async insertNew(ctx: RequestContext, post: Post): Promise<boolean> {
    const inserted = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Post)
      .values(post)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;
    const subject = { type: 'post', id: post.id };
    await this.audit.record(ctx, { action: 'post.logged', subject, after: post });
    return true;
  }

  /** Changes the locked post that was `before`. */
  async update(ctx: RequestContext, before: Post, changes: Partial<Post>): Promise<void> {
    const { workspaceId, id } = before;
    await this.db.manager.update(Post, { workspaceId, id }, changes);
    const action = toldPostChange(before, changes);
    await this.audit.record(ctx, { action, subject: { type: 'post', id }, before, after: changes });
  }

  /** The posts of these influencers that fulfil nothing and that the rule may bind, the oldest first, locked. */
  async lockUnbound(ctx: RequestContext, influencerIds: string[], since: Date): Promise<Post[]> {
    const found = await this.db.manager.sql<{ id: string }[]>`
      select id from posts
       where workspace_id = ${ctx.workspaceId} and influencer_id = any(${influencerIds}::uuid[])
         and published_at >= ${since} and deliverable_id is null and bound_by is null
       order by published_at, id`;
    const posts: Post[] = [];
    for (const { id } of found) {
      const post = await this.lock(ctx, id);
      if (post !== null && post.deliverableId === null) posts.push(post);
    }
    return posts;
  }
}
