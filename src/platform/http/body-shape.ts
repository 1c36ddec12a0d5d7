const MAX_DEPTH = 32;

/** Names that every object has; a field of such a name is never one of ours, and hides from checks that look it up. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What makes a body unfit, and where (a JSON pointer). */
export interface ShapeFault {
  readonly code: 'too_deep' | 'too_many_fields' | 'inherited_name';
  readonly pointer: string;
}

/** A list or an object of the body, and the way that leads there. */
interface Place {
  readonly value: object;
  readonly key: string;
  readonly parent: Place | null;
}

const isComposed = (value: unknown): value is object => typeof value === 'object' && value !== null;

const sizeOf = ({ value }: Place): number =>
  Array.isArray(value) ? value.length : Object.keys(value).length;

const placesIn = (parent: Place): Place[] =>
  Object.entries(parent.value).flatMap(([key, value]: [string, unknown]) =>
    isComposed(value) ? [{ value, key, parent }] : [],
  );

const inheritedName = (value: object): string | undefined =>
  Array.isArray(value) ? undefined : Object.keys(value).find((key) => INHERITED.has(key));

const pointerTo = (place: Place | null, key: string): string => {
  const step = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return place === null || place.parent === null ? step : pointerTo(place.parent, place.key) + step;
};

const inheritedIn = (level: readonly Place[]): string | null => {
  for (const place of level) {
    const name = inheritedName(place.value);
    if (name !== undefined) return pointerTo(place, name);
  }
  return null;
};

/**
 * What makes parsed JSON unfit to be looked at by code that recurses, looks names up, or takes its
 * time over each of more than `max` values; null where nothing does. It walks level by level, at
 * most once over every value.
 */
export const shapeFault = (body: unknown, max: number): ShapeFault | null => {
  let level: Place[] = isComposed(body) ? [{ value: body, key: '', parent: null }] : [];
  let count = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return { code: 'too_deep', pointer: '' };
    const inherited = inheritedIn(level);
    if (inherited !== null) return { code: 'inherited_name', pointer: inherited };
    count += level.reduce((sum, place) => sum + sizeOf(place), 0);
    if (count > max) return { code: 'too_many_fields', pointer: '' };
    level = level.flatMap(placesIn);
  }
  return null;
};
