import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { InfluencerKey } from './influencer.repository.js';
import type { MovedEmail } from './merge.repository.js';

interface Row {
  readonly id: string;
}

/** The two people of a merge. */
export interface Two {
  readonly workspaceId: string;
  readonly keptId: string;
  readonly mergedId: string;
}

/** What stands beside a person and moves when they are merged: accounts, addresses, numbers, tags. */
@Injectable()
export class MergedPeopleRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Gives all accounts of one to the other; returns which. */
  async moveAccounts({ workspaceId, keptId, mergedId }: Two): Promise<Row[]> {
    const [rows] = await this.db.manager.sql<[Row[], number]>`
      update accounts set influencer_id = ${keptId}
       where workspace_id = ${workspaceId} and influencer_id = ${mergedId}
      returning id`;
    return rows;
  }

  /** Gives these accounts back, as far as they are there. */
  async returnAccounts(
    { workspaceId, keptId, mergedId }: Two,
    rows: readonly Row[],
  ): Promise<void> {
    await this.db.manager.sql`
      update accounts set influencer_id = ${mergedId}
       where workspace_id = ${workspaceId} and influencer_id = ${keptId}
         and id = any (${rows.map(({ id }) => id)}::uuid[])`;
  }

  /** Marks one as merged into the other, and with them whoever was merged into them before; returns those. */
  async hide({ workspaceId, keptId, mergedId }: Two): Promise<Row[]> {
    await this.db.manager.sql`
      update influencers set merged_into = ${keptId}
       where workspace_id = ${workspaceId} and id = ${mergedId}`;
    const [rows] = await this.db.manager.sql<[Row[], number]>`
      update influencers set merged_into = ${keptId}
       where workspace_id = ${workspaceId} and merged_into = ${mergedId}
      returning id`;
    return rows;
  }

  /** Takes that back. */
  async show({ workspaceId, mergedId }: Two, before: readonly Row[]): Promise<void> {
    await this.db.manager.sql`
      update influencers set merged_into = null
       where workspace_id = ${workspaceId} and id = ${mergedId}`;
    await this.db.manager.sql`
      update influencers set merged_into = ${mergedId}
       where workspace_id = ${workspaceId} and id = any (${before.map(({ id }) => id)}::uuid[])`;
  }

  /** Gives the addresses of one to the other, behind their own; returns them as they were. */
  async moveEmails({ workspaceId, keptId, mergedId }: Two): Promise<MovedEmail[]> {
    const emails = await this.emails({ workspaceId, influencerId: mergedId });
    await this.db.manager.sql`
      update influencer_emails
         set influencer_id = ${keptId},
             position = position + (select count(*)::int from influencer_emails
                                     where workspace_id = ${workspaceId}
                                       and influencer_id = ${keptId})
       where workspace_id = ${workspaceId} and influencer_id = ${mergedId}`;
    return emails;
  }

  /** The addresses with their keys, the main one first. */
  emails({ workspaceId, influencerId }: InfluencerKey): Promise<MovedEmail[]> {
    return this.db.manager.sql`
      select email, email_key as "emailKey" from influencer_emails
       where workspace_id = ${workspaceId} and influencer_id = ${influencerId}
       order by position`;
  }

  /** Gives the one kept the numbers that only the other had; returns their keys. The other keeps all of theirs. */
  async addPhones({ workspaceId, keptId, mergedId }: Two): Promise<string[]> {
    const rows = await this.db.manager.sql<{ key: string }[]>`
      insert into influencer_phones (workspace_id, influencer_id, position, phone, phone_key)
      select ${workspaceId}::uuid, ${keptId}::uuid,
             (select count(*)::int from influencer_phones
               where workspace_id = ${workspaceId} and influencer_id = ${keptId})
             + row_number() over (order by m.position)::int - 1,
             m.phone, m.phone_key
        from influencer_phones m
       where m.workspace_id = ${workspaceId} and m.influencer_id = ${mergedId}
         and m.phone_key not in (select phone_key from influencer_phones
                                  where workspace_id = ${workspaceId} and influencer_id = ${keptId})
      returning phone_key as key`;
    return rows.map(({ key }) => key);
  }

  /** The numbers with their keys, the main one first. */
  phones({
    workspaceId,
    influencerId,
  }: InfluencerKey): Promise<{ readonly phone: string; readonly phoneKey: string }[]> {
    return this.db.manager.sql`
      select phone, phone_key as "phoneKey" from influencer_phones
       where workspace_id = ${workspaceId} and influencer_id = ${influencerId}
       order by position`;
  }

  /** Gives the one kept the tags that only the other had; returns their keys. The other keeps all of theirs. */
  async addTags({ workspaceId, keptId, mergedId }: Two): Promise<string[]> {
    const rows = await this.db.manager.sql<{ key: string }[]>`
      insert into influencer_tags (workspace_id, influencer_id, tag_key, tag)
      select ${workspaceId}::uuid, ${keptId}::uuid, tag_key, tag
        from influencer_tags
       where workspace_id = ${workspaceId} and influencer_id = ${mergedId}
      on conflict (workspace_id, influencer_id, tag_key) do nothing
      returning tag_key as key`;
    return rows.map(({ key }) => key);
  }

  async removeTags({ workspaceId, keptId }: Two, keys: readonly string[]): Promise<void> {
    await this.db.manager.sql`
      delete from influencer_tags
       where workspace_id = ${workspaceId} and influencer_id = ${keptId}
         and tag_key = any (${[...keys]}::text[])`;
  }
}
