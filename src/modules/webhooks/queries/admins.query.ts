import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** The user ids of the workspace's admins. */
@Injectable()
export class AdminsQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext): Promise<string[]> {
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<{ userId: string }[]>`
        select user_id as "userId" from members
         where workspace_id = ${ctx.workspaceId} and role = 'admin'
         order by user_id
         limit 100`;
      return rows.map(({ userId }) => userId);
    });
  }
}
