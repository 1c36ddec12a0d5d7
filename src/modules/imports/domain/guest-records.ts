import type { JsonRecord } from './json-record.js';
import { personReference } from './person-references.js';
import { momentOf, placeOf, plainly, recordOf } from './record-parts.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** The invitation that a row of a guest list tells of. */
export const invitationRecord = (sayings: Sayings, plan: RowPlan): JsonRecord => {
  const companions = sayings.number('companions');
  const together = companions === undefined ? undefined : companions + 1;
  return recordOf({
    id: sayings.text('id'),
    eventId: placeOf(sayings, plan)['eventId'],
    ...personReference(sayings),
    answer: sayings.text('answer'),
    partySize: sayings.number('partySize') ?? together,
    deliverables: sayings.deliverables('deliverables'),
  });
};

/**
 * Who came, by a row of a list of presences; null where it does not say. A list without a column for it is
 * of those who came, and who has a time of arrival came.
 */
export const attendanceRecord = (sayings: Sayings, plan: RowPlan): JsonRecord | null => {
  const at = momentOf(sayings, 'at');
  const isOfPresent = !sayings.hasColumn('present') || sayings.has('at');
  const present = sayings.flag('present') ?? (isOfPresent ? true : undefined);
  if (present === undefined) return null;
  const invitation = plainly(sayings, 'invitationId');
  const isNamed = invitation['invitationId'] !== undefined;
  return recordOf({
    ...invitation,
    eventId: isNamed ? sayings.text('eventId') : placeOf(sayings, plan)['eventId'],
    ...personReference(sayings),
    present,
    at,
  });
};
