import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { MergedColumns } from './domain/merge.js';
import { Influencer } from './entities/influencer.entity.js';
import type { MovedKind, MovedRow } from './influencers.contract.js';

/** An address of the person who was merged away, as it was. */
export interface MovedEmail {
  readonly email: string;
  readonly emailKey: string;
}

/** What undoing a merge needs of the two people themselves; kept as JSON. */
export interface MergedPerson {
  /** What changed of the person kept. */
  readonly before: Partial<MergedColumns>;
  readonly after: Partial<MergedColumns>;
  /** When the person kept was last changed before, and what the search read of them. */
  readonly updatedAt: string;
  readonly searchText: string;
  /** The addresses that moved, the main one first. */
  readonly emails: readonly MovedEmail[];
  /** Keys of the numbers and tags that the person kept was given. */
  readonly phones: readonly string[];
  readonly tags: readonly string[];
}

/** Who was merged into whom. */
export interface Merge {
  readonly workspaceId: string;
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly at: Date;
  readonly by: string;
  readonly undoneAt: Date | null;
  readonly person: MergedPerson;
}

/** Merges, and the rows of the influencers module that they move. All need an open unit of work. */
@Injectable()
export class MergeRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** Lets one merge or undoing of a workspace work at a time: they are rare, and touch much. */
  async lockAll(workspaceId: string): Promise<void> {
    await this.db.manager.sql`
      select pg_advisory_xact_lock(hashtextextended(${`influencer-merges ${workspaceId}`}, 0))`;
  }

  /** These people, locked in the order of their ids; whoever holds one (`Influencers.hold`) is waited for. */
  async lockPeople(
    workspaceId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Influencer>> {
    await this.db.manager.sql`
      select id from influencers
       where workspace_id = ${workspaceId} and id = any (${[...ids]}::uuid[])
       order by id
         for no key update`;
    const people = await Promise.all(
      ids.map((id) => this.db.manager.findOneBy(Influencer, { workspaceId, id })),
    );
    const known = people.filter((person) => person !== null);
    return new Map(known.map((person) => [person.id, person]));
  }

  /** Who of these people stands for each of them, now, and until the unit of work ends. */
  async hold(workspaceId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.manager.sql<{ id: string; mergedInto: string | null }[]>`
      select id, merged_into as "mergedInto" from influencers
       where workspace_id = ${workspaceId} and id = any (${[...ids]}::uuid[])
       order by id
         for share`;
    const away = rows.flatMap(({ mergedInto }) => (mergedInto === null ? [] : [mergedInto]));
    // Who stands may have been merged themselves before they were held.
    const further =
      away.length === 0 ? new Map<string, string>() : await this.hold(workspaceId, away);
    return new Map(
      rows.map(({ id, mergedInto }) => [
        id,
        mergedInto === null ? id : (further.get(mergedInto) ?? mergedInto),
      ]),
    );
  }

  /** Who stands for this person, without locking anybody; null where there is no such person. */
  async standing(workspaceId: string, id: string): Promise<string | null> {
    const [row] = await this.db.manager.sql<{ id: string }[]>`
      select coalesce(merged_into, id) as id from influencers
       where workspace_id = ${workspaceId} and id = ${id}`;
    return row?.id ?? null;
  }

  async insert(merge: Omit<Merge, 'undoneAt'>): Promise<void> {
    await this.db.manager.sql`
      insert into influencer_merges (workspace_id, id, kept_id, merged_id, at, by, person)
      values (${merge.workspaceId}, ${merge.id}, ${merge.keptId}, ${merge.mergedId}, ${merge.at},
              ${merge.by}, ${JSON.stringify(merge.person)}::jsonb)`;
  }

  async find(workspaceId: string, id: string): Promise<Merge | null> {
    const [merge] = await this.db.manager.sql<Merge[]>`
      select workspace_id as "workspaceId", id, kept_id as "keptId", merged_id as "mergedId", at, by,
             undone_at as "undoneAt", person
        from influencer_merges
       where workspace_id = ${workspaceId} and id = ${id}`;
    return merge ?? null;
  }

  /** The merge that took this person away; null where none stands. */
  async standingOf(workspaceId: string, mergedId: string): Promise<string | null> {
    const [merge] = await this.db.manager.sql<{ id: string }[]>`
      select id from influencer_merges
       where workspace_id = ${workspaceId} and merged_id = ${mergedId} and undone_at is null`;
    return merge?.id ?? null;
  }

  /** The last merge into the same person that stands. */
  async lastInto(workspaceId: string, keptId: string): Promise<string | null> {
    const [merge] = await this.db.manager.sql<{ id: string }[]>`
      select id from influencer_merges
       where workspace_id = ${workspaceId} and kept_id = ${keptId} and undone_at is null
       order by at desc, id desc
       limit 1`;
    return merge?.id ?? null;
  }

  async close({ workspaceId, id }: Merge, at: Date, by: string): Promise<void> {
    await this.db.manager.sql`
      update influencer_merges set undone_at = ${at}, undone_by = ${by}
       where workspace_id = ${workspaceId} and id = ${id}`;
  }

  /** Notes rows that a merge moved. */
  async note(
    { workspaceId, mergeId }: { readonly workspaceId: string; readonly mergeId: string },
    kind: MovedKind,
    rows: readonly MovedRow[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await this.db.manager.sql`
      insert into influencer_merge_rows (workspace_id, merge_id, kind, row_id, before)
      select ${workspaceId}::uuid, ${mergeId}::uuid, ${kind}, id, before
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as moved (id uuid, before jsonb)`;
  }

  /** The rows of a kind that a merge moved. */
  async moved(
    { workspaceId, mergeId }: { readonly workspaceId: string; readonly mergeId: string },
    kind: MovedKind,
  ): Promise<MovedRow[]> {
    return this.db.manager.sql`
      select row_id as id, before from influencer_merge_rows
       where workspace_id = ${workspaceId} and merge_id = ${mergeId} and kind = ${kind}
       order by row_id`;
  }
}
