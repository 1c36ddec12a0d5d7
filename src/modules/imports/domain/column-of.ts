import type { JsonRecord } from './read-row.js';

/** The column of a field; null where the table has none. */
export type ColumnOfField = (field: string) => string | null;

interface Column {
  readonly header: string;
  readonly field: { readonly name: string };
}

/** Columns of which a field is made that has none of its own name. */
const madeOf = (field: string, name: string): boolean => {
  if (field === 'name') return name === 'name.family' || name === 'name.given';
  if (field === 'influencer.handle')
    return name === 'account.handle' || /^influencer\.accounts\..*\.handle$/.test(name);
  return name === `${field}.time`;
};

/** The header of the column that tells a field, or of the first of those of which it is made; null where none does. */
export const columnAmong = (columns: readonly Column[], field: string): string | null =>
  (
    columns.find((column) => column.field.name === field) ??
    columns.find((column) => madeOf(field, column.field.name))
  )?.header ?? null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const child = (value: unknown, name: string): unknown => {
  if (isList(value)) return value[Number(name)];
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
};

/** Accounts stand in columns of their platform, not in a list. */
const partName = (parent: unknown, name: string, value: unknown): string | null => {
  if (!isList(parent)) return name;
  const platform = child(value, 'platform');
  return typeof platform === 'string' ? platform : null;
};

/** The dotted name of the field at which a JSON pointer into `record` points. */
export const fieldAt = (record: JsonRecord, pointer: string): string => {
  const names: string[] = [];
  let at: unknown = record;
  for (const part of pointer.split('/').slice(1)) {
    const value = child(at, part);
    const name = partName(at, part, value);
    if (name !== null) names.push(name);
    at = value;
  }
  return names.join('.');
};

/** The header of the column that an issue at `pointer` is about: that of the field, or of what it is part of; null where none is. */
export const columnOf = (
  record: JsonRecord,
  pointer: string,
  columns: ColumnOfField,
): string | null => {
  const names = fieldAt(record, pointer).split('.');
  for (let length = names.length; length > 0; length -= 1) {
    const column = columns(names.slice(0, length).join('.'));
    if (column !== null) return column;
  }
  return null;
};
