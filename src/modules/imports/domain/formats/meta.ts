import type { ExportDefaults, RowMark } from './export-format.js';

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

/** The only header that is known in French too: `Heure de publication`. */
export const META_PUBLISHED: readonly string[] = ['publish time', 'heure de publication'];

/** The rows of an export of Meta that count from publication on. */
export const META_LIFETIME: RowMark = { field: 'period', words: ['lifetime', 'global'] };
