import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LoggedPost } from '../domain/received-reading.js';

/** When posts appeared. */
@Injectable()
export class LoggedPostsQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** The posts with these ids; ids of none are left out. */
  byId(workspaceId: string, ids: readonly string[]): Promise<LoggedPost[]> {
    return this.db.manager.sql<LoggedPost[]>`
      select id as "postId", published_at as "publishedAt"
        from posts where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`;
  }
}
