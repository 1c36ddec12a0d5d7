import type { ExportDefaults, ExportFormat, RowMark } from './export-format.js';

/**
 * What all exports of Meta Business Suite share (Insights, Content, Export):
 * - UTF-8 with a byte order mark; captions of several lines, their quotes doubled.
 * - `Publish time` is `MM/DD/YYYY HH:mm`, and was measured to be Pacific time: neither UTC nor the
 *   zone of the account. Hence to be confirmed by the person.
 * - `Date` is no date: it holds the word `Lifetime` (`Global` in French).
 * - One post stands in several files; the last one counts, by its id.
 * - Ids have up to 18 digits, which a spreadsheet rounds (1.79603E+16).
 */
export const META_DEFAULTS: ExportDefaults = {
  timeZone: 'America/Los_Angeles',
  dateOrder: 'mdy',
  format: null,
};

/** What stands in every export of Meta. Of the headers in French only `Heure de publication` is known. */
export const META_COLUMNS: ExportFormat['columns'] = {
  'post.externalId': ['post id'],
  'post.url': ['permalink'],
  publishedAt: ['publish time', 'heure de publication'],
  format: ['post type'],
  period: ['date'],
  'metrics.views': ['views'],
  'metrics.reach': ['reach'],
  'metrics.shares': ['shares'],
  'extra.durationSeconds': ['duration (sec)'],
};

/** What stands in those of Instagram. */
export const INSTAGRAM_COLUMNS: ExportFormat['columns'] = {
  ...META_COLUMNS,
  'account.handle': ['account username'],
  caption: ['description'],
  'metrics.likes': ['likes'],
  'metrics.follows': ['follows'],
};

/** What stands in those of Instagram and tells nothing. */
export const INSTAGRAM_UNREAD: readonly string[] = ['account id', 'account name', 'data comment'];

/** The rows of an export of Meta that count from publication on. */
export const META_LIFETIME: RowMark = { field: 'period', words: ['lifetime', 'global'] };
