import { texts, uuids } from '../../platform/database/binary-array.js';
import type { Parameters } from '../../platform/database/parameters.js';
import { outsideName } from './domain/outside-name.js';
import type { NamedReading } from './domain/received-reading.js';

/** How rows may call their posts: by our id, or by a name that the world outside knows. */
export type NameKind = 'id' | 'name';

/** The columns by which rows call their posts. */
export interface NameColumns {
  /** Which ways occur. */
  readonly kinds: readonly NameKind[];
  /** `id`; `platform`, `external_id` and `url_key`. */
  readonly given: readonly string[];
  /** The arrays of `given`. */
  readonly arrays: readonly string[];
}

/** Adds the names to the parameters of a statement. */
export const nameColumns = (
  parameters: Parameters,
  readings: readonly NamedReading[],
): NameColumns => {
  const ids = readings.map(({ post }) => (post.kind === 'id' ? post.id : null));
  const names = readings.map(({ post }) => outsideName(post));
  const kinds: NameKind[] = [];
  const given: string[] = [];
  const arrays: string[] = [];
  if (ids.some((id) => id !== null)) {
    kinds.push('id');
    given.push('id');
    arrays.push(parameters.add(uuids(ids), 'uuid[]'));
  }
  if (names.some((name) => name !== null)) {
    kinds.push('name');
    given.push('platform', 'external_id', 'url_key');
    for (const column of [
      names.map((name) => name?.platform),
      names.map((name) => name?.externalId),
      names.map((name) => name?.postKey),
    ])
      arrays.push(parameters.add(texts(column), 'text[]'));
  }
  return { kinds, given, arrays };
};
