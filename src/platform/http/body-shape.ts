const MAX_DEPTH = 32;

/** Names that every object has; a field of such a name is never one of ours, and hides from checks that look it up. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

export type ShapeFault = 'too_deep' | 'too_many_fields' | 'inherited_name';

const isComposed = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasInheritedName = (value: object): boolean =>
  !Array.isArray(value) && Object.keys(value).some((key) => INHERITED.has(key));

/**
 * What makes parsed JSON unfit to be looked at by code that recurses, looks names up, or takes its
 * time over each of more than `max` values; null where nothing does. It walks without recursion, at
 * most once over every value.
 */
export const shapeFault = (body: unknown, max: number): ShapeFault | null => {
  let level = [body].filter(isComposed);
  let count = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return 'too_deep';
    if (level.some(hasInheritedName)) return 'inherited_name';
    const values = level.flatMap((value): unknown[] => Object.values(value));
    count += values.length;
    if (count > max) return 'too_many_fields';
    level = values.filter(isComposed);
  }
  return null;
};
