import type { JsonRecord } from './json-record.js';
import { personReference } from './person-references.js';
import { postFacts } from './post-facts.js';
import { momentOf, placeOf, recordOf } from './record-parts.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** The post that a row of a list of posts tells of. */
export const postRecord = (sayings: Sayings, plan: RowPlan): JsonRecord => {
  const { platform, externalId, url, format, handle } = postFacts(sayings, plan, '');
  return recordOf({
    id: sayings.text('id'),
    ...personReference(sayings),
    'account.handle': handle,
    platform,
    format,
    externalId,
    url,
    publishedAt: momentOf(sayings, 'publishedAt'),
    caption: sayings.text('caption'),
    invitationId: sayings.text('invitationId'),
    ...placeOf(sayings, plan),
  });
};
