import { Injectable } from '@nestjs/common';

import { foldText } from '../../../kernel/fold-text.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Field } from '../domain/fields.js';
import type { Platform } from '../domain/platform.js';
import type { SearchQuery } from '../domain/search-query.js';
import { backwardsOf } from '../domain/search-words.js';
import {
  afterAll,
  slipsBetween,
  slipsIn,
  spellingRanges,
  swappedInTheMiddle,
  type SpellingRange,
} from '../domain/spelling.js';

/** What narrows a search; what is undefined does not. */
export interface PeopleFilters {
  readonly field?: Field;
  readonly platform?: Platform;
  readonly tag?: string;
  readonly region?: string;
  readonly doNotContact?: boolean;
}

/** Somebody who was found, and how well: 0 has every word, 1 words that begin so, 2 words that are nearly so. */
export interface Hit {
  readonly id: string;
  readonly rank: number;
}

/** What to search, and which part of what is found. */
export interface PeopleSearch {
  readonly workspaceId: string;
  readonly query: SearchQuery;
  readonly filters: PeopleFilters;
  /** The last hit of the page before; null for the first page. */
  readonly after: Hit | null;
  readonly limit: number;
}

/** A word that stands for the one at `place` of the query. */
interface Spelling {
  readonly place: number;
  readonly word: string;
}

const NEARLY = 2;

const NOBODY = { id: null, rank: null };

/** The filters, null where there is none; `ofPerson` where one needs the person's row. */
const narrowing = (filters: PeopleFilters) => {
  const { field = null, platform = null, region = null, doNotContact = null, tag } = filters;
  const tagKey = tag === undefined ? null : foldText(tag.trim());
  const ofPerson = [field, region, doNotContact].some((each) => each !== null);
  return { field, platform, region, doNotContact, tagKey, ofPerson };
};

/**
 * Finds people by words of their names, addresses and handles, in any order and with slips of the keyboard, the
 * best first, and of equal ones the newest. By equality and order of words only: behind the wall PostgreSQL uses
 * no index for patterns and trigrams.
 */
@Injectable()
export class PeopleSearchQuery {
  constructor(private readonly db: UnitOfWork) {}

  /** In the open unit of work. */
  async run(search: PeopleSearch): Promise<Hit[]> {
    const { words } = search.query;
    const plainly = await this.ranked(search, []);
    // Who has the words themselves comes first: where they fill the page, nobody else is on it.
    if (plainly.length >= search.limit || words.every((word) => slipsIn(word) === 0))
      return plainly;
    const spellings = await this.spellings(search.workspaceId, words);
    return spellings.length === 0 ? plainly : this.ranked(search, spellings);
  }

  /** Whoever has each word of the query. */
  private ranked(
    { workspaceId, query: { words, hints }, after, limit, filters }: PeopleSearch,
    spellings: readonly Spelling[],
  ): Promise<Hit[]> {
    const { field, platform, region, doNotContact, tagKey, ofPerson } = narrowing(filters);
    const last = after ?? NOBODY;
    return this.db.manager.sql<Hit[]>`
      with hits as (
        select h.influencer_id, w.place, min(h.rank) as rank
          from unnest(${[...words]}::text[], ${words.map(afterAll)}::text[])
               with ordinality as w (word, high, place)
         cross join lateral (
           select x.influencer_id, case when x.word = w.word then 0 else 1 end as rank
             from influencer_words x
            where x.workspace_id = ${workspaceId} and x.word >= w.word and x.word < w.high
           union all
           select x.influencer_id, ${NEARLY}::int
             from unnest(${spellings.map(({ place }) => place)}::int[],
                         ${spellings.map(({ word }) => word)}::text[]) as s (place, word)
             join influencer_words x on x.workspace_id = ${workspaceId} and x.word = s.word
            where s.place = w.place) h
         group by h.influencer_id, w.place
      ),
      found as (
        select influencer_id as id, max(rank) as rank
          from hits
         group by influencer_id
        having count(*) = ${words.length}
      )
      select f.id, f.rank
        from found f
       where (${last.id}::uuid is null or f.rank > ${last.rank}::int
              or (f.rank = ${last.rank}::int and f.id < ${last.id}::uuid))
         and (not ${ofPerson}::boolean
              or exists (select 1 from influencers i
                          where i.workspace_id = ${workspaceId} and i.id = f.id
                            and (${field}::text is null or i.field = ${field})
                            and (${region}::text is null or lower(i.region) = lower(${region}))
                            and (${doNotContact}::boolean is null
                                 or (i.do_not_contact_at is not null) = ${doNotContact}::boolean)))
         and (${platform}::text is null
              or exists (select 1 from accounts a
                          where a.workspace_id = ${workspaceId} and a.influencer_id = f.id
                            and a.platform = ${platform}))
         and (${tagKey}::text is null
              or exists (select 1 from influencer_tags t
                          where t.workspace_id = ${workspaceId} and t.influencer_id = f.id
                            and t.tag_key = ${tagKey}))
         and not exists (
           select 1 from unnest(${[...hints]}::text[], ${hints.map(afterAll)}::text[])
                         as n (word, high)
            where not exists (select 1 from influencer_words x
                               where x.workspace_id = ${workspaceId} and x.influencer_id = f.id
                                 and x.word >= n.word and x.word < n.high))
       order by f.rank, f.id desc
       limit ${limit}`;
  }

  /** The words of the workspace that are nearly those of the query. */
  private async spellings(workspaceId: string, words: readonly string[]): Promise<Spelling[]> {
    const ranges = words.map(spellingRanges);
    const starts = listed(ranges.map(({ starts: each }) => each));
    const ends = listed(ranges.map(({ ends: each }) => each));
    const near = await this.db.manager.sql<(Spelling & { isBackwards: boolean })[]>`
      select r.place, v.word, false as "isBackwards"
        from unnest(${starts.places}::int[], ${starts.sizes}::smallint[], ${starts.lows}::text[],
                    ${starts.highs}::text[]) as r (place, size, low, high)
       cross join lateral (
         select distinct x.word from influencer_words x
          where x.workspace_id = ${workspaceId} and x.size = r.size
            and x.word >= r.low and x.word < r.high) v
      union all
      select r.place, v.backwards, true
        from unnest(${ends.places}::int[], ${ends.sizes}::smallint[], ${ends.lows}::text[],
                    ${ends.highs}::text[]) as r (place, size, low, high)
       cross join lateral (
         select distinct x.backwards from influencer_words x
          where x.workspace_id = ${workspaceId} and x.size = r.size
            and x.backwards >= r.low and x.backwards < r.high) v`;
    const found = near.map(({ place, word, isBackwards }) => ({
      place,
      word: isBackwards ? backwardsOf(word) : word,
    }));
    return meantBy(words, found);
  }
}

/** Of what was found in the ranges, what is near enough to the word that it was looked for. */
const meantBy = (words: readonly string[], found: readonly Spelling[]): Spelling[] => {
  const swapped = words.flatMap((word, index) =>
    slipsIn(word) === 0 ? [] : [{ place: index + 1, word: swappedInTheMiddle(word) }],
  );
  const near = [...swapped, ...found].filter(({ place, word }) => {
    const wanted = words[place - 1] ?? '';
    return word !== wanted && slipsBetween(wanted, word) <= slipsIn(wanted);
  });
  return [...new Map(near.map((each) => [`${each.place} ${each.word}`, each])).values()];
};

/** The ranges of all words as columns; places count from 1. */
const listed = (ranges: readonly (readonly SpellingRange[])[]) => {
  const rows = ranges.flatMap((each, index) =>
    each.map((range) => ({ ...range, place: index + 1 })),
  );
  return {
    places: rows.map(({ place }) => place),
    sizes: rows.map(({ size }) => size),
    lows: rows.map(({ low }) => low),
    highs: rows.map(({ high }) => high),
  };
};
