import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../platform/ids.js';
import type { KeptCount, PersonSnapshot, ReceiptOfMaking } from './influencer-receipt.js';
import type { InfluencerKey } from './influencer.repository.js';

/** Whose account. */
interface AccountKey extends InfluencerKey {
  readonly accountId: string;
}

/** An account, and when a record left it. */
export interface AccountLeft {
  readonly accountId: string;
  readonly updatedAt: string;
}

/** What it takes to bring people back to what they were before a record; all in the open unit of work. */
@Injectable()
export class TakenPeopleRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** The person as they are now. */
  async snapshot({ workspaceId, influencerId }: InfluencerKey): Promise<PersonSnapshot> {
    const [found] = await this.db.manager.sql<PersonSnapshot[]>`
      select to_jsonb(i) as row,
             coalesce((select jsonb_agg(jsonb_build_object('email', e.email, 'emailKey', e.email_key)
                                        order by e.position)
                         from influencer_emails e
                        where e.workspace_id = ${workspaceId} and e.influencer_id = ${influencerId}),
                      '[]') as emails,
             coalesce((select jsonb_agg(jsonb_build_object('phone', p.phone, 'phoneKey', p.phone_key)
                                        order by p.position)
                         from influencer_phones p
                        where p.workspace_id = ${workspaceId} and p.influencer_id = ${influencerId}),
                      '[]') as phones,
             coalesce((select jsonb_agg(jsonb_build_object('tag', t.tag, 'tagKey', t.tag_key)
                                        order by t.tag_key)
                         from influencer_tags t
                        where t.workspace_id = ${workspaceId} and t.influencer_id = ${influencerId}),
                      '[]') as tags
        from influencers i
       where i.workspace_id = ${workspaceId} and i.id = ${influencerId}`;
    if (found === undefined) throw new Error(`influencer ${influencerId} is not there`);
    return found;
  }

  /** Whether the person's row is as a record left it. */
  async isAsLeft(
    { workspaceId, influencerId }: InfluencerKey,
    updatedAt: string,
  ): Promise<boolean> {
    const rows = await this.db.manager.sql<unknown[]>`
      select 1 from influencers
       where workspace_id = ${workspaceId} and id = ${influencerId}
         and updated_at = ${updatedAt}::timestamptz and merged_into is null
         for update`;
    return rows.length > 0;
  }

  /** Whether these accounts are as a record left them. */
  async areAccountsAsLeft(workspaceId: string, left: readonly AccountLeft[]): Promise<boolean> {
    if (left.length === 0) return true;
    const rows = await this.db.manager.sql<unknown[]>`
      select 1
        from accounts a
        join unnest(${left.map(({ accountId }) => accountId)}::uuid[],
                    ${left.map(({ updatedAt }) => updatedAt)}::timestamptz[])
               as l (account_id, updated_at)
          on l.account_id = a.id and l.updated_at = a.updated_at
       where a.workspace_id = ${workspaceId}
       order by a.id
         for update of a`;
    return rows.length === left.length;
  }

  /** Whether an account of the person changed after the moment at which they were made. */
  async hasChangedAccounts(
    { workspaceId, influencerId }: InfluencerKey,
    madeAt: string,
  ): Promise<boolean> {
    const rows = await this.db.manager.sql<{ isChanged: boolean }[]>`
      select updated_at <> ${madeAt}::timestamptz as "isChanged" from accounts
       where workspace_id = ${workspaceId} and influencer_id = ${influencerId}
       order by id
         for update`;
    return rows.some(({ isChanged }) => isChanged);
  }

  /** Gives the columns that a record may change the values that they had. */
  async restoreColumns(
    { workspaceId, influencerId }: InfluencerKey,
    { row }: PersonSnapshot,
  ): Promise<void> {
    await this.db.manager.sql`
      update influencers i
         set name = r.name, field = r.field, locale = r.locale, region = r.region,
             languages = r.languages, agent_name = r.agent_name, agent_email = r.agent_email,
             agent_phone = r.agent_phone, notes = r.notes, search_text = r.search_text,
             updated_at = r.updated_at
        from jsonb_populate_record(null::influencers, ${JSON.stringify(row)}::jsonb) r
       where i.workspace_id = ${workspaceId} and i.id = ${influencerId}`;
  }

  /** Whether somebody counted followers of this person's accounts beside the record that made them. */
  async hasFurtherCounts(
    { workspaceId, influencerId }: InfluencerKey,
    { updatedAt, source }: ReceiptOfMaking,
  ): Promise<boolean> {
    const rows = await this.db.manager.sql<unknown[]>`
      select 1
        from accounts a
        join follower_counts c on c.workspace_id = ${workspaceId} and c.account_id = a.id
       where a.workspace_id = ${workspaceId} and a.influencer_id = ${influencerId}
         and not (c.captured_at = ${updatedAt}::timestamptz and c.source = ${source})
       limit 1`;
    return rows.length > 0;
  }

  /** Removes the person with all that is theirs; fails by the reference where somebody else's row names them. */
  async remove({ workspaceId, influencerId }: InfluencerKey): Promise<void> {
    await this.db.manager.sql`
      delete from influencers where workspace_id = ${workspaceId} and id = ${influencerId}`;
  }

  /**
   * Removes an account with the counts of one moment and source; fails by the reference where anything else
   * names it. Posts forget an account that is removed: only that its key changes is refused.
   */
  async removeAccount(
    { workspaceId, influencerId, accountId }: AccountKey,
    { capturedAt, source }: Omit<KeptCount, 'accountId'>,
  ): Promise<void> {
    await this.removeCounts(workspaceId, [{ accountId, capturedAt, source }]);
    const unnamed = newId();
    await this.db.manager.sql`
      update accounts set id = ${unnamed}
       where workspace_id = ${workspaceId} and id = ${accountId}
         and influencer_id = ${influencerId}`;
    await this.db.manager.sql`
      delete from accounts where workspace_id = ${workspaceId} and id = ${unnamed}`;
  }

  /** An account's address as it is now, and when it was last changed. */
  async addressOf(
    workspaceId: string,
    accountId: string,
  ): Promise<{ url: string | null; updatedAt: string } | null> {
    const [row] = await this.db.manager.sql<{ url: string | null; updatedAt: string }[]>`
      select url, updated_at::text as "updatedAt" from accounts
       where workspace_id = ${workspaceId} and id = ${accountId}
         for update`;
    return row ?? null;
  }

  /** Gives an account this address, as of this moment. */
  async putAddress(
    workspaceId: string,
    accountId: string,
    { url, updatedAt }: { readonly url: string | null; readonly updatedAt: string },
  ): Promise<void> {
    await this.db.manager.sql`
      update accounts set url = ${url}, updated_at = ${updatedAt}::timestamptz
       where workspace_id = ${workspaceId} and id = ${accountId}`;
  }

  async removeCounts(workspaceId: string, counts: readonly KeptCount[]): Promise<void> {
    if (counts.length === 0) return;
    await this.db.manager.sql`
      delete from follower_counts
       where workspace_id = ${workspaceId}
         and (account_id, captured_at, source) in (
           select account_id, captured_at, source
             from unnest(${counts.map(({ accountId }) => accountId)}::uuid[],
                         ${counts.map(({ capturedAt }) => capturedAt)}::timestamptz[],
                         ${counts.map(({ source }) => source)}::text[])
                  as c (account_id, captured_at, source))`;
  }
}
