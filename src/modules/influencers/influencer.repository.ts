import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { identityWord, type Identity } from './domain/identity.js';
import { searchText } from './domain/search-text.js';
import { InfluencerEmail } from './entities/influencer-email.entity.js';
import { InfluencerPhone } from './entities/influencer-phone.entity.js';
import { InfluencerTag } from './entities/influencer-tag.entity.js';
import { Influencer } from './entities/influencer.entity.js';

/** Which influencer of which workspace. */
export interface InfluencerKey {
  readonly workspaceId: string;
  readonly influencerId: string;
}

/** How a person is reached, and the team's words for them. */
export interface InfluencerContact {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly tags: readonly string[];
}

/** Influencers with their addresses, numbers and tags. */
@Injectable()
export class InfluencerRepository {
  constructor(private readonly db: UnitOfWork) {}

  /**
   * Makes everybody who would give one of these identities to a person wait for the end of this
   * unit of work, so that what `owners` says afterwards stays true. Locked in one order: no deadlock.
   */
  async lockIdentities(workspaceId: string, identities: readonly Identity[]): Promise<void> {
    const words = identities.map((identity) => `${workspaceId}:${identityWord(identity)}`);
    await this.db.manager.sql`
      select pg_advisory_xact_lock(l.lock)
        from (select distinct hashtextextended(word, 0) as lock
                from unnest(${words}::text[]) as words(word)
               order by 1) l`;
  }

  /** To whom the identities belong, by `identityWord`; those of nobody are left out. */
  async owners(
    workspaceId: string,
    identities: readonly Identity[],
  ): Promise<ReadonlyMap<string, string>> {
    const emails = identities.filter(({ kind }) => kind === 'email').map(({ key }) => key);
    const handles = identities.filter((identity) => identity.kind === 'handle');
    const rows = await this.db.manager.sql<{ word: string; id: string }[]>`
      select 'email:' || email_key as word, influencer_id as id
        from influencer_emails
       where workspace_id = ${workspaceId} and email_key = any(${emails}::text[])
      union all
      select 'handle:' || platform || ':' || handle_key, influencer_id
        from accounts
       where workspace_id = ${workspaceId}
         and (platform, handle_key) in (
           select platform, handle_key
             from unnest(${handles.map(({ platform }) => platform)}::text[],
                         ${handles.map(({ key }) => key)}::text[]) as wanted(platform, handle_key))`;
    return new Map(rows.map(({ word, id }) => [word, id]));
  }

  /** Locks the row until the unit of work ends; null where there is none. */
  async lock({ workspaceId, influencerId }: InfluencerKey): Promise<Influencer | null> {
    return this.db.manager.findOne(Influencer, {
      where: { workspaceId, id: influencerId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(influencer: Influencer): Promise<void> {
    await this.db.manager.insert(Influencer, influencer);
  }

  async update(
    { workspaceId, influencerId }: InfluencerKey,
    changes: Partial<Influencer>,
  ): Promise<void> {
    await this.db.manager.update(Influencer, { workspaceId, id: influencerId }, changes);
  }

  /** The addresses, the main one first. */
  async emails(of: InfluencerKey): Promise<string[]> {
    const rows = await this.db.manager.sql<{ email: string }[]>`
      select email from influencer_emails
       where workspace_id = ${of.workspaceId} and influencer_id = ${of.influencerId}
       order by position`;
    return rows.map(({ email }) => email);
  }

  /** Everything that stands beside the person's row: addresses and numbers, the main one first, and tags. */
  async contact(of: InfluencerKey): Promise<InfluencerContact> {
    const [contact] = await this.db.manager.sql<InfluencerContact[]>`
      select array(select email from influencer_emails
                    where workspace_id = ${of.workspaceId} and influencer_id = ${of.influencerId}
                    order by position) as emails,
             array(select phone from influencer_phones
                    where workspace_id = ${of.workspaceId} and influencer_id = ${of.influencerId}
                    order by position) as phones,
             array(select tag from influencer_tags
                    where workspace_id = ${of.workspaceId} and influencer_id = ${of.influencerId}
                    order by tag_key) as tags`;
    return contact ?? { emails: [], phones: [], tags: [] };
  }

  /** Puts these addresses, the main one first, in the place of those that there were. */
  async putEmails(
    of: InfluencerKey,
    emails: readonly { email: string; emailKey: string }[],
  ): Promise<void> {
    await this.db.manager.delete(InfluencerEmail, {
      workspaceId: of.workspaceId,
      influencerId: of.influencerId,
    });
    if (emails.length === 0) return;
    const rows = emails.map((email, position) => ({ ...of, position, ...email }));
    await this.db.manager.insert(InfluencerEmail, rows);
  }

  /** Puts these numbers, the main one first, in the place of those that there were. */
  async putPhones(
    of: InfluencerKey,
    phones: readonly { phone: string; phoneKey: string }[],
  ): Promise<void> {
    await this.db.manager.delete(InfluencerPhone, {
      workspaceId: of.workspaceId,
      influencerId: of.influencerId,
    });
    if (phones.length === 0) return;
    const rows = phones.map((phone, position) => ({ ...of, position, ...phone }));
    await this.db.manager.insert(InfluencerPhone, rows);
  }

  /** Puts these tags in the place of those that there were. */
  async putTags(
    of: InfluencerKey,
    tags: readonly { tag: string; tagKey: string }[],
  ): Promise<void> {
    await this.db.manager.delete(InfluencerTag, {
      workspaceId: of.workspaceId,
      influencerId: of.influencerId,
    });
    if (tags.length === 0) return;
    await this.db.manager.insert(
      InfluencerTag,
      tags.map((tag) => ({ ...of, ...tag })),
    );
  }

  /** Brings what the search reads up to date with name, addresses and accounts as they are now. */
  async refreshSearchText(of: InfluencerKey): Promise<void> {
    const rows = await this.db.manager.sql<{ name: string; handles: string[] }[]>`
      select i.name, array(select a.handle from accounts a
                            where a.workspace_id = i.workspace_id and a.influencer_id = i.id
                            order by a.id) as handles
        from influencers i
       where i.workspace_id = ${of.workspaceId} and i.id = ${of.influencerId}`;
    for (const { name, handles } of rows) {
      const text = searchText(name, await this.emails(of), handles);
      await this.update(of, { searchText: text });
    }
  }
}
