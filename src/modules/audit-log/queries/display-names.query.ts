import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Users } from '../../../platform/identity/users.js';
import { isId } from '../../../platform/ids.js';

/** What people and things are called now: the log itself keeps ids, so that a name can be forgotten. */
@Injectable()
export class DisplayNamesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly users: Users,
  ) {}

  /**
   * The names behind ids of any kind, by id. An invitation and an account bear the name of their
   * influencer, an invitation to become a member the address that was written to, while that is kept.
   */
  async run(
    { workspaceId }: RequestContext,
    asked: readonly (string | null)[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(asked.filter((id) => id !== null && isId(id)))] as string[];
    if (ids.length === 0) return new Map();
    const rows = await this.db.manager.sql<{ id: string; name: string }[]>`
      select id, name from workspaces where id = ${workspaceId} and id = any (${ids}::uuid[])
      union all
      select id, name from api_keys where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])
      union all
      select id, name from connections where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])
      union all
      select id, description as name from webhook_endpoints
       where workspace_id = ${workspaceId} and id = any (${ids}::uuid[]) and description is not null
      union all
      select id, name from campaigns where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])
      union all
      select id, title from events where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])
      union all
      select id, name from influencers where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])
      union all
      select i.id, f.name
        from invitations i
        join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
       where i.workspace_id = ${workspaceId} and i.id = any (${ids}::uuid[])
      union all
      select a.id, f.name
        from accounts a
        join influencers f on f.workspace_id = a.workspace_id and f.id = a.influencer_id
       where a.workspace_id = ${workspaceId} and a.id = any (${ids}::uuid[])
      union all
      select id, email from member_invitations
       where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`;
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    const others = ids.filter((id) => !names.has(id));
    for (const [id, { name }] of await this.users.byId(others)) names.set(id, name);
    return names;
  }
}
