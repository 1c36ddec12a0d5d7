import { isDeepStrictEqual } from 'node:util';

import { fitted } from './fitted.js';
import { fieldsAs, isFields, type Told, type ToldFields } from './told.js';
import { withheldBecause } from './withheld.js';

/** What differs; a side is null where there was nothing, or where nothing is left. */
export interface Changes {
  readonly before: ToldFields | null;
  readonly after: ToldFields | null;
}

interface Change {
  /** The kind of subject. */
  readonly type: string;
  /** The subject before; absent or null where it did not exist. */
  readonly before?: object | null;
  /** The subject after; absent or null where it exists no more. A field that it does not name stayed. */
  readonly after?: object | null;
}

/** What every row has, and the entry itself says or nobody asks. */
const UNTOLD: ReadonlySet<string> = new Set([
  'workspaceId',
  'id',
  'createdAt',
  'updatedAt',
  'version',
  'searchText',
]);

/**
 * What of a subject changed: the fields that differ, as they were and as they are, without the values
 * of personal fields and secrets, and never more than 16,000 characters. Absent and null are the same:
 * nothing. Null where both sides are given and nothing differs.
 */
export const changesOf = ({ type, before, after }: Change): Changes | null => {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  if (was === null || is === null) {
    return fitted({ before: tellKnown(type, was), after: tellKnown(type, is) });
  }
  const [from, to] = differing(was, is, Object.keys(is));
  if (Object.keys(to).length === 0) return null;
  return fitted({ before: tellAll(type, from), after: tellAll(type, to) });
};

/** The subject's own fields, without those that nobody asks for. */
const fieldsOf = (subject: object | null | undefined): ToldFields | null => {
  if (subject === null || subject === undefined) return null;
  const told = Object.entries(fieldsAs(subject)).filter(([field]) => !UNTOLD.has(field));
  return Object.fromEntries(told);
};

/** An amount says nothing without its currency. */
const isMoney = (value: ToldFields): boolean =>
  Object.keys(value).sort().join() === 'amount,currency';

/** Of these fields those that differ, on both sides. */
const differing = (
  was: ToldFields,
  is: ToldFields,
  fields: readonly string[],
): [ToldFields, ToldFields] => {
  const parts = fields
    .map((field) => ({ field, from: was[field] ?? null, to: is[field] ?? null }))
    .filter(({ from, to }) => !isDeepStrictEqual(from, to))
    .map(({ field, from, to }) => ({ field, parts: partsOf(from, to) }));
  return [
    Object.fromEntries(parts.map(({ field, parts: [from] }) => [field, from])),
    Object.fromEntries(parts.map(({ field, parts: [, to] }) => [field, to])),
  ];
};

/** Of two objects only what differs; money and lists stay whole. */
const partsOf = (from: Told, to: Told): [Told, Told] => {
  if (!isFields(from) || !isFields(to) || isMoney(from) || isMoney(to)) return [from, to];
  return differing(from, to, [...new Set([...Object.keys(from), ...Object.keys(to)])]);
};

/** The value of a field, or why it is not told. That nothing was or is there is told of every field. */
const tell = (type: string, field: string, value: Told): Told => {
  const withheld = withheldBecause(type, field);
  if (withheld !== null) return value === null ? null : { withheld };
  return tellWithin(type, value);
};

const tellWithin = (type: string, value: Told): Told => {
  if (Array.isArray(value)) return value.map((item) => tellWithin(type, item));
  return isFields(value) ? tellAll(type, value) : value;
};

const tellAll = (type: string, fields: ToldFields): ToldFields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, tell(type, field, value)]),
  );

/** Of what was made or removed, what was known. */
const tellKnown = (type: string, fields: ToldFields | null): ToldFields | null =>
  fields &&
  tellAll(type, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)));
