import type { Field } from './field.js';

/** Columns that an export has so that a person can read them: they are known, and say nothing when they come back. */
export const readOnlyFields = (...names: readonly string[]): readonly Field[] =>
  names.map((name) => ({ name, type: 'text', headers: { fr: [], en: [] }, isReadOnly: true }));
