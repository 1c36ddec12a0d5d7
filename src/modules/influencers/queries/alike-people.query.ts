import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { likenessesOf, type Compared, type Likeness } from '../domain/likeness.js';
import { InfluencerDetailsQuery, type InfluencerDetails } from './influencer-details.query.js';

/** Two people who may be one, and why. */
export interface AlikePeople {
  readonly people: InfluencerDetails[];
  readonly why: Likeness[];
}

/** A pair that shares a key, of names first, then of phone numbers. */
interface SharedKey {
  readonly kind: 'name' | 'phone';
  readonly key: string;
  readonly one: string;
  readonly other: string;
}

interface JudgedPair extends SharedKey {
  readonly why: Likeness[];
}

/** So many pairs that share a key are looked at for a page; most share more than one, and are told once. */
const FIRST_LOOK = 200;
const LARGEST_LOOK = 5_000;
const MOST_LOOKS = 10;

/** Pairs of people who may be one and of whom nobody said that they are two. A page may be short of its limit. */
@Injectable()
export class AlikePeopleQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly details: InfluencerDetailsQuery,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, query: PageQuery): Promise<Page<AlikePeople>> {
    const list = listKey('influencer-duplicates', ctx.workspaceId, query);
    const read = this.cursors.read(list, query.cursor)?.map(String);
    const after = read === undefined ? null : sharedKeyOf(read);
    return this.db.run(ctx, async () => {
      const { pairs, last } = await this.pairs(ctx.workspaceId, after, query.limit);
      const people = await this.details.run(
        ctx,
        pairs.flatMap(({ one, other }) => [one, other]),
      );
      const byId = new Map(people.map((person) => [person.id, person]));
      const items = pairs.map(({ one, other, why }) => ({
        people: [one, other].flatMap((id) => byId.get(id) ?? []),
        why,
      }));
      // A page of one row too many, so that there is a cursor exactly where there is more to look at.
      const rows = last === null ? [] : [last, last];
      const { nextCursor } = this.cursors.page(list, rows, 1, keyOf);
      return { items, nextCursor };
    });
  }

  /** The pairs of a page, and the key after which to go on; null where there is nothing after them. */
  private async pairs(
    workspaceId: string,
    after: SharedKey | null,
    limit: number,
  ): Promise<{ pairs: JudgedPair[]; last: SharedKey | null }> {
    const pairs: JudgedPair[] = [];
    let last = after;
    let size = FIRST_LOOK;
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const shared = await this.shared(workspaceId, last, size);
      const judged = await this.judged(workspaceId, shared);
      for (const pair of judged) {
        if (pairs.length === limit) return { pairs, last: pairs.at(-1) ?? null };
        pairs.push(pair);
      }
      last = shared.at(-1) ?? null;
      if (shared.length < size) return { pairs, last: null };
      size = Math.min(2 * size, LARGEST_LOOK);
    }
    return { pairs, last };
  }

  private async shared(
    workspaceId: string,
    after: SharedKey | null,
    size: number,
  ): Promise<SharedKey[]> {
    const names = after?.kind === 'phone' ? [] : await this.ofNames(workspaceId, after, size);
    if (names.length === size) return names;
    const from = after?.kind === 'phone' ? after : null;
    return [...names, ...(await this.ofPhones(workspaceId, from, size - names.length))];
  }

  private ofNames(
    workspaceId: string,
    after: SharedKey | null,
    size: number,
  ): Promise<SharedKey[]> {
    return this.db.search<SharedKey>`
      select 'name' as kind, k.key, k.influencer_id as one, o.influencer_id as other
        from influencer_likenesses k
        join influencer_likenesses o
          on o.workspace_id = ${workspaceId} and o.key = k.key
         and o.influencer_id > k.influencer_id
       where k.workspace_id = ${workspaceId}
         and (${after?.key}::text is null
              or k.key >= ${after?.key}
             and (k.key, k.influencer_id, o.influencer_id)
                 > (${after?.key}, ${after?.one}::uuid, ${after?.other}::uuid))
       order by k.key, k.influencer_id, o.influencer_id
       limit ${size}`;
  }

  private ofPhones(
    workspaceId: string,
    after: SharedKey | null,
    size: number,
  ): Promise<SharedKey[]> {
    return this.db.search<SharedKey>`
      select 'phone' as kind, k.phone_key as key, k.influencer_id as one, o.influencer_id as other
        from influencer_phones k
        join influencer_phones o
          on o.workspace_id = ${workspaceId} and o.phone_key = k.phone_key
         and o.influencer_id > k.influencer_id
       where k.workspace_id = ${workspaceId}
         and (${after?.key}::text is null
              or k.phone_key >= ${after?.key}
             and (k.phone_key, k.influencer_id, o.influencer_id)
                 > (${after?.key}, ${after?.one}::uuid, ${after?.other}::uuid))
       order by k.phone_key, k.influencer_id, o.influencer_id
       limit ${size}`;
  }

  /** Those pairs that are to be told here: at the first key that they share, and of whom nobody said that they are two. */
  private async judged(workspaceId: string, shared: readonly SharedKey[]): Promise<JudgedPair[]> {
    if (shared.length === 0) return [];
    const rows = await this.db.manager.sql<(Compared & { place: number })[]>`
      select p.place::int as place, a.region, b.region as "otherRegion",
             (select min(x.key)
                from influencer_likenesses x
                join influencer_likenesses y
                  on y.workspace_id = ${workspaceId} and y.key = x.key and y.influencer_id = p.other
               where x.workspace_id = ${workspaceId} and x.influencer_id = p.one) as "nameKey",
             (select min(x.phone_key)
                from influencer_phones x
                join influencer_phones y
                  on y.workspace_id = ${workspaceId} and y.phone_key = x.phone_key
                 and y.influencer_id = p.other
               where x.workspace_id = ${workspaceId} and x.influencer_id = p.one) as "phoneKey"
        from unnest(${shared.map(({ one }) => one)}::uuid[],
                    ${shared.map(({ other }) => other)}::uuid[])
             with ordinality as p (one, other, place)
        join influencers a
          on a.workspace_id = ${workspaceId} and a.id = p.one and a.merged_into is null
        join influencers b
          on b.workspace_id = ${workspaceId} and b.id = p.other and b.merged_into is null
       where not exists (select 1 from influencer_dismissals d
                          where d.workspace_id = ${workspaceId}
                            and d.influencer_id = p.one and d.other_id = p.other)
       order by p.place`;
    return rows.flatMap(({ place, ...compared }) => {
      const pair = shared[place - 1];
      const why = likenessesOf(compared);
      return pair !== undefined && isToldAt(pair, why, compared) ? [{ ...pair, why }] : [];
    });
  }
}

const isToldAt = (
  { kind, key }: SharedKey,
  why: readonly Likeness[],
  { nameKey, phoneKey }: Compared,
): boolean => {
  const isByName = why.includes('same_name') || why.includes('near_spelling');
  return kind === 'name' ? isByName && key === nameKey : !isByName && key === phoneKey;
};

const keyOf = ({ kind, key, one, other }: SharedKey): string[] => [kind, key, one, other];

const sharedKeyOf = ([kind, key = '', one = '', other = '']: readonly string[]): SharedKey => ({
  kind: kind === 'phone' ? 'phone' : 'name',
  ...{ key, one, other },
});
