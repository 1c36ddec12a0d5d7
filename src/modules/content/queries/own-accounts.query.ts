import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Which of some accounts are an influencer's own, with the platform of each. */
@Injectable()
export class OwnAccountsQuery {
  constructor(private readonly db: UnitOfWork) {}

  async run(
    ctx: RequestContext,
    influencerId: string,
    accountIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<{ id: string; platform: string }[]>`
        select id, platform from accounts
         where workspace_id = ${ctx.workspaceId} and influencer_id = ${influencerId}
           and id = any(${accountIds}::uuid[])
         order by id`,
    );
    return new Map(rows.map(({ id, platform }) => [id, platform]));
  }
}
