import { violatesUnique } from '../../../platform/database/database-errors.js';
import { coverageProblems } from '../coverage.errors.js';

/** Whether `error` says that another item has this address, or these words. */
export const isKnownElsewhere = (error: unknown): boolean =>
  violatesUnique(error, 'coverage_items_url_key') ||
  violatesUnique(error, 'coverage_items_words_key');

/** A broken key of the items as the refusal that it means, anything else as it is. */
export const asKnown = (error: unknown): unknown =>
  isKnownElsewhere(error) ? coverageProblems.refuse('coverage_known') : error;
