import { CELL_FAULTS } from './cell-reading.js';

/** Why a row is refused, besides what is wrong with a cell by itself. */
const ROW_FAULTS = [
  'choice_unknown',
  'flag_unreadable',
  'duration_unreadable',
  'time_unreadable',
  'money_unreadable',
  'deliverable_unreadable',
  'row_cut_short',
  'row_too_wide',
  'platform_missing',
  'post_not_named',
] as const;

/** What a person should look at in a row that is taken or skipped all the same. */
const ROW_WARNINGS = [
  'choice_taken_as',
  'cell_left_out',
  'number_rounded',
  'day_taken_as_start',
  'day_taken_as_end',
  'day_says_too_little',
  'account_unclear',
  'title_rejoined',
  'same_as_row',
  'later_row_counts',
] as const;

/** Why a row is no record, though nothing is wrong with it. */
const SKIP_REASONS = ['blank', 'header', 'total', 'period', 'says_nothing'] as const;

/** One of `SKIP_REASONS`. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What a person should know of a table as a whole. */
export const TABLE_NOTES = [
  'number_style_assumed',
  'number_style_contradicts',
  'date_order_assumed',
  'date_order_contradicts',
  'ids_bent',
  'zone_assumed',
  'captured_at_assumed',
  'figures_of_chosen_days',
  'figures_of_unknown_days',
  'total_differs',
] as const;

/** The code of everything that can be said of a row or a table. */
export const ROW_CODES = [
  ...CELL_FAULTS,
  ...ROW_FAULTS,
  ...ROW_WARNINGS,
  ...SKIP_REASONS,
  ...TABLE_NOTES,
] as const;

/** One of `ROW_CODES`. */
export type RowCode = (typeof ROW_CODES)[number];
