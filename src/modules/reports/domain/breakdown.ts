import type { NetReach } from './net-reach.js';
import type { ReportPost } from './report-post.js';
import type { Seats } from './seats.js';
import { netReachOf, postSums, reachesByVehicle, type PostSums } from './totals.js';

const LONGEST_ROWS = 500;

/** The posts that have one thing in common; `id` and `name` are null where they lack that thing. */
export interface PostGroup {
  readonly id: string | null;
  readonly name: string | null;
  readonly posts: readonly ReportPost[];
}

/** One row of a breakdown. Its sums add up, over all rows, to the report's totals. */
export interface BreakdownRow extends PostSums {
  readonly id: string | null;
  readonly name: string | null;
  /** How many further rows are added up in this last one; 0 for a row of its own. */
  readonly others: number;
}

/** A row by platform or by format, with the word itself. */
export interface KeyRow extends PostSums {
  readonly key: string;
  readonly name: string;
}

/** A row by influencer. Net reach does not add up to the report's. */
export interface InfluencerRow extends BreakdownRow {
  /** How many accounts carried these posts. */
  readonly accounts: number;
  readonly netReach: NetReach;
}

/** A row by event; `seats` is null for posts about no event, or about one outside the scope. */
export interface EventRow extends BreakdownRow {
  readonly seats: Seats | null;
}

/** The posts, gathered by what `keyOf` says of each. */
export const groupPosts = (
  posts: readonly ReportPost[],
  keyOf: (post: ReportPost) => { readonly id: string | null; readonly name: string | null },
): PostGroup[] => {
  const groups = new Map<string | null, PostGroup & { readonly posts: ReportPost[] }>();
  for (const post of posts) {
    const { id, name } = keyOf(post);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, name, posts: [post] });
    else group.posts.push(post);
  }
  return [...groups.values()];
};

const text = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

const byReachThenName = (
  a: Pick<BreakdownRow, 'grossReach' | 'name' | 'id'>,
  b: Pick<BreakdownRow, 'grossReach' | 'name' | 'id'>,
): number =>
  (b.grossReach ?? -Infinity) - (a.grossReach ?? -Infinity) ||
  text(a.name, b.name) ||
  text(a.id, b.id);

/** What a row says of its groups: one, or all those that the last row adds up. */
export type RowExtra<Extra> = (
  posts: readonly ReportPost[],
  ids: readonly (string | null)[],
) => Extra;

/**
 * One row a group, the largest gross reach first (unknown last), then by name. Beyond 500 rows the
 * rest is added up in one more, without id and name, so that the columns still add up.
 */
export const breakdown = <Extra extends object>(
  groups: readonly PostGroup[],
  extra: RowExtra<Extra>,
): (BreakdownRow & Extra)[] => {
  const ranked = groups
    .map((group) => ({ ...group, sums: postSums(group.posts) }))
    .sort((a, b) =>
      byReachThenName(
        { ...a, grossReach: a.sums.grossReach },
        { ...b, grossReach: b.sums.grossReach },
      ),
    );
  const rows = ranked.slice(0, LONGEST_ROWS).map(({ id, name, posts, sums }) => ({
    id,
    name,
    others: 0,
    ...sums,
    ...extra(posts, [id]),
  }));
  const rest = ranked.slice(LONGEST_ROWS);
  if (rest.length === 0) return rows;
  const posts = rest.flatMap((group) => group.posts);
  const ids = rest.map(({ id }) => id);
  const last = { id: null, name: null, others: rest.length };
  return [...rows, { ...last, ...postSums(posts), ...extra(posts, ids) }];
};

/** The posts by influencer. */
export const byInfluencer = (posts: readonly ReportPost[], population: number): InfluencerRow[] =>
  breakdown(
    groupPosts(posts, ({ influencerId, influencerName }) => ({
      id: influencerId,
      name: influencerName,
    })),
    (own) => ({ accounts: reachesByVehicle(own).size, netReach: netReachOf(own, population) }),
  );

/** The posts by one of their words, such as the platform. */
export const byWord = (
  posts: readonly ReportPost[],
  wordOf: (post: ReportPost) => string,
): KeyRow[] =>
  groupPosts(posts, (post) => ({ id: wordOf(post), name: wordOf(post) }))
    .map((group) => ({ key: group.id ?? '', name: group.name ?? '', ...postSums(group.posts) }))
    .sort((a, b) => byReachThenName({ ...a, id: a.key }, { ...b, id: b.key }));
