/** The field in which a person has influence. `local_life` is a town's or a neighbourhood's own. */
export const FIELDS = [
  'sport',
  'cinema',
  'television',
  'music',
  'food',
  'fashion',
  'art',
  'literature',
  'science',
  'technology',
  'gaming',
  'travel',
  'local_life',
  'politics',
  'business',
  'media',
  'humour',
  'other',
] as const;

/** One of `FIELDS`. */
export type Field = (typeof FIELDS)[number];
