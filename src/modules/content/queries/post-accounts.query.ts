import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AccountCandidate } from '../domain/placement.js';

/** Whose accounts on which platform; the handle may be anybody's. */
export interface AccountSearch {
  readonly influencerId: string;
  readonly platform: string;
  readonly handleKey: string | null;
}

/** The accounts on which a post may have appeared: its influencer's, and the one of the handle. */
@Injectable()
export class PostAccountsQuery {
  constructor(private readonly db: UnitOfWork) {}

  run(ctx: RequestContext, search: AccountSearch): Promise<AccountCandidate[]> {
    return this.db.run(
      ctx,
      () => this.db.manager.sql<AccountCandidate[]>`
        select id, influencer_id as "influencerId", handle_key as "handleKey"
          from accounts
         where workspace_id = ${ctx.workspaceId} and platform = ${search.platform}
           and (influencer_id = ${search.influencerId}::uuid or handle_key = ${search.handleKey}::text)
         order by id
         limit 100`,
    );
  }
}
