import type { JsonRecord } from './json-record.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts `value` at the dotted `name` of a record; what is undefined is not said, and not put. */
export const putAt = (record: Part, name: string, value: unknown): void => {
  if (value === undefined) return;
  const names = name.split('.');
  const last = names.pop() ?? '';
  let part = record;
  for (const each of names) {
    const inner = part[each];
    const next: Part = isPart(inner) ? inner : {};
    part[each] = next;
    part = next;
  }
  part[last] = value;
};

/** A record of what is said by these dotted names. */
export const recordOf = (said: Readonly<Record<string, unknown>>): JsonRecord => {
  const record: Part = {};
  for (const [name, value] of Object.entries(said)) putAt(record, name, value);
  return record;
};

/** What a row says of these fields, as it stands. */
export const plainly = (sayings: Sayings, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      sayings.text(name) ?? sayings.number(name) ?? sayings.flag(name) ?? sayings.texts(name),
    ]),
  );

/** The name of a person, of one column or of two. */
export const personName = (sayings: Sayings, prefix: '' | 'influencer.'): string | undefined => {
  const whole = sayings.text(`${prefix}name`);
  const parts = [sayings.text(`${prefix}name.given`), sayings.text(`${prefix}name.family`)];
  const joined = parts.filter((part) => part !== undefined).join(' ');
  return whole ?? (joined === '' ? undefined : joined);
};

/** The moment of a field as the API writes it. */
export const momentOf = (
  sayings: Sayings,
  name: string,
  beside: Date | null = null,
): string | undefined => {
  const moment = sayings.moment(name, beside);
  return moment === null || moment.kind === 'too_little' ? undefined : moment.at.toISOString();
};

/** The event and the campaign of a record: what its row says, else what holds for the table. */
export const placeOf = (sayings: Sayings, { options }: RowPlan): Record<string, unknown> => ({
  eventId: sayings.text('eventId') ?? options.eventId,
  campaignId: sayings.text('campaignId') ?? options.campaignId,
});
