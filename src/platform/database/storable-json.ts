/**
 * JSON that PostgreSQL's jsonb takes: it refuses NUL and halves of surrogate pairs, which stand in the
 * files of others and where a text was cut. The first are left out, the others become U+FFFD.
 */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part,
  );
