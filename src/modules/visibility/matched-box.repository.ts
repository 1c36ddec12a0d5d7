import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Whether the unmatched box is worth opening: it locks nothing and keeps nobody waiting. */
@Injectable()
export class MatchedBoxRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Whether the box holds a reading whose post is logged by now.
   * @param keys looks at posts with these keys only; null looks at all.
   */
  async holdsMatched(workspaceId: string, keys: readonly string[] | null): Promise<boolean> {
    const [found] = await this.db.manager.sql<{ any: boolean }[]>`
      select exists (
          select from unmatched_readings u
            join posts p on p.workspace_id = ${workspaceId} and p.platform = u.platform and p.external_id = u.external_id
           where u.workspace_id = ${workspaceId} and (${keys}::text[] is null or u.post_key = any (${keys}::text[]))
        ) or exists (
          select from unmatched_readings u
            join posts p on p.workspace_id = ${workspaceId} and p.url_key = u.post_key
           where u.workspace_id = ${workspaceId} and (${keys}::text[] is null or u.post_key = any (${keys}::text[]))
        ) as any`;
    return found?.any === true;
  }
}
