import { FOLLOWER_PROVENANCES } from './domain/follower-count.js';

/**
 * Which of an account's counts `c` counts, first: the latest captured, at one moment the better
 * provenance, then the source whose name comes first. As with readings; the order of arrival plays
 * no part.
 */
export const LATEST_COUNT_FIRST = `c.captured_at desc, array_position('{${FOLLOWER_PROVENANCES.join(',')}}'::text[], c.provenance), c.source collate "C"`;
