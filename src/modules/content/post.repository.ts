import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

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

/** By what posts may be recognised: id, id on a platform, or key. */
export interface PostSearch {
  readonly ids: readonly string[];
  readonly external: readonly { readonly platform: string; readonly externalId: string }[];
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
    if (influencerIds.length === 0) return;
    const names = influencerIds.map((id) => `content ${workspaceId} ${id}`);
    await this.db.manager.sql`
      select pg_advisory_xact_lock(key)
        from (select distinct hashtextextended(name, 0) as key
                from unnest(${names}::text[]) as content (name)
               order by key) as locks`;
  }

  /** The post, locked. */
  lock({ workspaceId }: RequestContext, id: string): Promise<Post | null> {
    return this.db.manager.findOne(Post, {
      where: { workspaceId, id },
      lock: LOCK,
    });
  }

  /** The posts that any of this is about, as they are now. Not locked: for that, lock their influencers' content. */
  async find({ workspaceId }: RequestContext, search: PostSearch): Promise<Post[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from posts where workspace_id = ${workspaceId} and id = any(${search.ids}::uuid[])
      union
      select id from posts where workspace_id = ${workspaceId} and url_key = any(${search.urlKeys}::text[])
      union
      select p.id
        from unnest(${search.external.map(({ platform }) => platform)}::text[],
                    ${search.external.map(({ externalId }) => externalId)}::text[]) as t (platform, external_id)
        join posts p
          on p.workspace_id = ${workspaceId} and p.platform = t.platform and p.external_id = t.external_id`;
    if (rows.length === 0) return [];
    return this.db.manager.findBy(Post, { workspaceId, id: In(rows.map(({ id }) => id)) });
  }

  /** Locks the content of who published the post, and returns who that is; null where there is no such post. */
  async lockContentOfPost(ctx: RequestContext, id: string): Promise<string | null> {
    let locked: string | null = null;
    let author = await this.influencerOf(ctx, id);
    // While the lock was waited for, two people may have been merged.
    while (author !== null && author !== locked) {
      await this.lockContentOf(ctx, [author]);
      locked = author;
      author = await this.influencerOf(ctx, id);
    }
    return author;
  }

  /** Who published the post, which only a merge of two people changes; null where there is no such post. */
  private async influencerOf({ workspaceId }: RequestContext, id: string): Promise<string | null> {
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

  /** Removes the locked post, which nothing refers to any more. */
  async remove(ctx: RequestContext, post: Post): Promise<void> {
    const { workspaceId, id } = post;
    await this.db.manager.delete(Post, { workspaceId, id });
    const subject = { type: 'post', id };
    await this.audit.record(ctx, { action: 'post.removed', subject, before: post });
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
