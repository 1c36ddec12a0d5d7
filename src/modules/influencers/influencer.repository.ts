import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { identityWord, type Identity } from './domain/identity.js';
import { likenessKeys } from './domain/person-name.js';
import { searchText } from './domain/search-text.js';
import { backwardsOf, searchWords, sizeOf } from './domain/search-words.js';
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

/** By what a person is found. */
export interface Named {
  readonly name: string;
  readonly emails: readonly string[];
  readonly handles: readonly string[];
}

/** Somebody to add, with how they are reached. */
export interface NewPerson {
  readonly person: Influencer;
  readonly emails: readonly { readonly email: string; readonly emailKey: string }[];
  readonly phones: readonly { readonly phone: string; readonly phoneKey: string }[];
  readonly tags: readonly { readonly tag: string; readonly tagKey: string }[];
  readonly handles: readonly string[];
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

  /** Adds people with their addresses, numbers and tags, and what they are found by. */
  async insert(people: readonly NewPerson[]): Promise<void> {
    const { manager } = this.db;
    await manager.insert(
      Influencer,
      people.map(({ person }) => person),
    );
    const emails = people.flatMap(({ person, emails: each }) => rowsOf(person, each));
    if (emails.length > 0) await manager.insert(InfluencerEmail, emails);
    const phones = people.flatMap(({ person, phones: each }) => rowsOf(person, each));
    if (phones.length > 0) await manager.insert(InfluencerPhone, phones);
    const tags = people.flatMap(({ person, tags: each }) =>
      each.map((tag) => ({ ...ownerOf(person), ...tag })),
    );
    if (tags.length > 0) await manager.insert(InfluencerTag, tags);
    this.addWords(
      people.map(({ person, handles, emails: each }) => ({
        ...ownerOf(person),
        name: person.name,
        emails: each.map(({ email }) => email),
        handles,
      })),
    );
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
    const rows = tags.map((tag) => ({ ...of, ...tag }));
    await this.db.manager.insert(InfluencerTag, rows);
  }

  /** Brings what the search reads up to date with name, addresses and accounts as they are now. */
  async refreshSearchText(of: InfluencerKey): Promise<void> {
    const [person] = await this.db.manager.sql<Named[]>`
      select i.name, array(select e.email from influencer_emails e
                            where e.workspace_id = i.workspace_id and e.influencer_id = i.id
                            order by e.position) as emails,
             array(select a.handle from accounts a
                    where a.workspace_id = i.workspace_id and a.influencer_id = i.id
                    order by a.id) as handles
        from influencers i
       where i.workspace_id = ${of.workspaceId} and i.id = ${of.influencerId}`;
    if (person === undefined) return;
    const text = searchText(person.name, person.emails, person.handles);
    await this.update(of, { searchText: text });
    await this.forgetWords(of);
    this.addWords([{ ...of, ...person }]);
  }

  /** Adds what people are found by, and what tells who is like them, where nothing of it is there. */
  private addWords(people: readonly (InfluencerKey & Named)[]): void {
    const [first] = people;
    if (first === undefined) return;
    const words = people.flatMap(({ influencerId, name, emails, handles }) =>
      searchWords(name, emails, handles).map((word) => ({ influencerId, word })),
    );
    this.db.sendAlong`
      insert into influencer_words (workspace_id, word, influencer_id, backwards, size)
      select ${first.workspaceId}::uuid, w.word, w.influencer_id, w.backwards, w.size
        from unnest(${words.map(({ word }) => word)}::text[],
                    ${words.map(({ influencerId }) => influencerId)}::uuid[],
                    ${words.map(({ word }) => backwardsOf(word))}::text[],
                    ${words.map(({ word }) => sizeOf(word))}::int[])
             as w (word, influencer_id, backwards, size)
      on conflict (workspace_id, word, influencer_id) do nothing`;
    const keys = people.flatMap(({ influencerId, name }) =>
      likenessKeys(name).map((key) => ({ influencerId, key })),
    );
    this.db.sendAlong`
      insert into influencer_likenesses (workspace_id, key, influencer_id)
      select ${first.workspaceId}::uuid, k.key, k.influencer_id
        from unnest(${keys.map(({ key }) => key)}::text[],
                    ${keys.map(({ influencerId }) => influencerId)}::uuid[])
             as k (key, influencer_id)
      on conflict (workspace_id, key, influencer_id) do nothing`;
  }

  /** Takes somebody who is hidden out of what the search and the comparison read. */
  async forgetWords({ workspaceId, influencerId }: InfluencerKey): Promise<void> {
    await this.db.manager.sql`
      delete from influencer_words
       where workspace_id = ${workspaceId} and influencer_id = ${influencerId}`;
    await this.db.manager.sql`
      delete from influencer_likenesses
       where workspace_id = ${workspaceId} and influencer_id = ${influencerId}`;
  }
}

const ownerOf = ({ workspaceId, id }: Influencer): InfluencerKey => ({
  workspaceId,
  influencerId: id,
});

/** What stands beside a person as rows, in its order. */
const rowsOf = <Item extends object>(person: Influencer, items: readonly Item[]) =>
  items.map((item, position) => ({ ...ownerOf(person), position, ...item }));
