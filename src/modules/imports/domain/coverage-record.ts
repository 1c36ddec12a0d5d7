import type { JsonRecord } from './json-record.js';
import { personReference } from './person-references.js';
import { momentOf, placeOf, plainly, recordOf } from './record-parts.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** The piece that a row of a press review tells of. What has an address and nothing else says where it stood is on the web. */
export const coverageRecord = (sayings: Sayings, plan: RowPlan): JsonRecord => {
  const isOnWeb = !sayings.hasColumn('kind') && sayings.has('url');
  return recordOf({
    ...plainly(sayings, 'id', 'outlet', 'title', 'url', 'place', 'author', 'language'),
    kind: sayings.text('kind') ?? (isOnWeb ? 'web' : undefined),
    publishedAt: momentOf(sayings, 'publishedAt'),
    ...plainly(sayings, 'durationSeconds', 'audience', 'audienceSource', 'audienceProvenance'),
    ...plainly(sayings, 'sentiment', 'notes', 'excerpt'),
    ...personReference(sayings),
    ...placeOf(sayings, plan),
  });
};
