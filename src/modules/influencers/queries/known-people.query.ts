import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LATEST_COUNT_FIRST } from '../count-order.js';
import type { KnownAccount, KnownPerson } from '../domain/influencer-record.js';

type Row = Omit<KnownPerson, 'accounts' | 'agent'> & {
  readonly agentName: string | null;
  readonly agentEmail: string | null;
  readonly agentPhone: string | null;
  readonly mergedInto: string | null;
};

/** A person as they are known, and who stands instead where they were merged away. */
export interface LockedPerson extends KnownPerson {
  readonly mergedInto: string | null;
}

/** Everything that a record about a person may differ from. */
@Injectable()
export class KnownPeopleQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** These people, by id, locked until the open unit of work ends; unknown and foreign ids are left out. */
  async lock(
    workspaceId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, LockedPerson>> {
    if (ids.length === 0) return new Map();
    await this.db.manager.sql`
      select id from influencers
       where workspace_id = ${workspaceId} and id = any(${[...ids]}::uuid[])
       order by id
         for update`;
    const rows = await this.db.manager.sql<Row[]>`
      select i.id, i.name, i.field, i.locale, i.region, i.languages, i.notes,
             i.agent_name as "agentName", i.agent_email as "agentEmail",
             i.agent_phone as "agentPhone", i.merged_into as "mergedInto",
             array(select e.email from influencer_emails e
                    where e.workspace_id = ${workspaceId} and e.influencer_id = i.id
                    order by e.position) as emails,
             array(select p.phone from influencer_phones p
                    where p.workspace_id = ${workspaceId} and p.influencer_id = i.id
                    order by p.position) as phones,
             array(select t.tag from influencer_tags t
                    where t.workspace_id = ${workspaceId} and t.influencer_id = i.id
                    order by t.tag_key) as tags
        from influencers i
       where i.workspace_id = ${workspaceId} and i.id = any(${[...ids]}::uuid[])`;
    const accounts = await this.accounts(workspaceId, ids);
    return new Map(
      rows.map(({ agentName: name, agentEmail: email, agentPhone: phone, ...person }) => [
        person.id,
        { ...person, agent: { name, email, phone }, accounts: accounts.get(person.id) ?? [] },
      ]),
    );
  }

  private async accounts(
    workspaceId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, KnownAccount[]>> {
    const rows = await this.db.manager.sql<(KnownAccount & { influencerId: string })[]>`
      select a.influencer_id as "influencerId", a.id, a.platform, a.handle_key as "handleKey", a.url,
             (select c.followers::float8
                from follower_counts c
               where c.workspace_id = ${workspaceId} and c.account_id = a.id
               order by ${() => LATEST_COUNT_FIRST}
               limit 1) as followers
        from accounts a
       where a.workspace_id = ${workspaceId} and a.influencer_id = any(${[...ids]}::uuid[])
       order by a.id`;
    return Map.groupBy(rows, ({ influencerId }) => influencerId);
  }
}
