import { texts, uuids } from '../../platform/database/binary-array.js';
import type { Parameters } from '../../platform/database/parameters.js';
import { outsideName } from './domain/outside-name.js';
import type { NamedReading } from './domain/received-reading.js';

/** The names by which rows call their posts, and how SQL finds these posts. */
export interface NameColumns {
  /** The columns that come as arrays, in the order of `arrays`. */
  readonly given: readonly string[];
  readonly arrays: readonly string[];
  /** Joins to the unnested rows `t` the posts that were found. */
  readonly joins: string;
  /** The `posts` rows of `joins`; of one row at most one is there. */
  readonly posts: readonly string[];
}

/** The limit keeps each look-up one of its own, by its key: joined by a plan made of old statistics, all posts would be read. */
const lookUp = (alias: string, condition: string): string => `
  left join lateral (
    select l.id, l.published_at from posts l where l.workspace_id = $1 and ${condition} limit 1
  ) as ${alias} on true`;

const BY_ID = lookUp('by_id', 'l.id = t.id');
const BY_EXTERNAL_ID = lookUp(
  'by_external_id',
  'l.platform = t.platform and l.external_id = t.external_id',
);

/** The platform's id comes before the address, should the two lead to different posts. */
const BY_ADDRESS = lookUp(
  'by_address',
  `by_external_id.id is null and l.url_key = coalesce(t.url_key, t.platform || ':' || t.external_id)`,
);

/** Adds the names to the parameters of a statement whose `$1` is the workspace. */
export const nameColumns = (
  parameters: Parameters,
  readings: readonly NamedReading[],
): NameColumns => {
  const ids = readings.map(({ post }) => (post.kind === 'id' ? post.id : null));
  const names = readings.map(({ post }) => outsideName(post));
  const given: string[] = [];
  const arrays: string[] = [];
  const joins: string[] = [];
  const posts: string[] = [];
  if (ids.some((id) => id !== null)) {
    given.push('id');
    arrays.push(parameters.add(uuids(ids), 'uuid[]'));
    joins.push(BY_ID);
    posts.push('by_id');
  }
  if (names.some((name) => name !== null)) {
    given.push('platform', 'external_id', 'url_key');
    for (const column of [
      names.map((name) => name?.platform),
      names.map((name) => name?.externalId),
      // Where it can be made of the two others, it need not be sent.
      names.map((name) => (name?.url === null ? null : name?.postKey)),
    ])
      arrays.push(parameters.add(texts(column), 'text[]'));
    joins.push(BY_EXTERNAL_ID, BY_ADDRESS);
    posts.push('by_external_id', 'by_address');
  }
  return { given, arrays, joins: joins.join(''), posts };
};
