import type { SaidOfEvent } from './event-record.js';

/** What a source said, as it is kept: plain JSON. */
export type KeptSaying = Readonly<Record<string, unknown>>;

/** What is kept of what a source says now. */
export const keptSaying = (said: SaidOfEvent): KeptSaying =>
  Object.fromEntries(Object.entries(said).map(([field, value]) => [field, plain(value)]));

/**
 * What a source says that it did not say before: only that is news, and what a person corrected since
 * stays. When it begins and ends is one thing, and where it takes place another.
 */
export const newsOf = (said: SaidOfEvent, before: KeptSaying | null): SaidOfEvent => {
  if (before === null) return said;
  const now = keptSaying(said);
  const isNew = (field: string): boolean => written(now[field]) !== written(before[field]);
  const isMoved = isNew('startsAt') || isNew('endsAt');
  const isNews = (field: string): boolean =>
    field === 'startsAt' || field === 'endsAt' ? isMoved : isNew(field);
  return Object.fromEntries(Object.entries(said).filter(([field]) => isNews(field)));
};

/** A moment as text, and the parts of a venue in one order, as the database does not keep theirs. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
};

const written = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : JSON.stringify(value);
