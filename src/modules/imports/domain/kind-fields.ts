import type { ImportKind } from './kinds.js';
import { ATTENDANCE_FIELDS } from './kinds/attendance.js';
import { COVERAGE_FIELDS } from './kinds/coverage.js';
import { EVENT_FIELDS } from './kinds/events.js';
import type { Field, KindFields } from './kinds/field.js';
import { INFLUENCER_FIELDS } from './kinds/influencers.js';
import { INVITATION_FIELDS } from './kinds/invitations.js';
import { POST_KIND_FIELDS } from './kinds/posts.js';
import { READING_FIELDS } from './kinds/readings.js';

/** What tables of each kind can tell. */
export const KIND_FIELDS: Readonly<Record<ImportKind, KindFields>> = {
  influencers: INFLUENCER_FIELDS,
  invitations: INVITATION_FIELDS,
  attendance: ATTENDANCE_FIELDS,
  posts: POST_KIND_FIELDS,
  readings: READING_FIELDS,
  coverage: COVERAGE_FIELDS,
  events: EVENT_FIELDS,
};

/** What a platform alone has, under any name; averages, rates and durations of several posts say nothing together. */
const EXTRA = /^extra(?:\.\S(?:.{0,98}\S)?)?$/;
const DOES_NOT_ADD_UP = /percent|average|duration|rate|viewers/i;
const DURATIONS: ReadonlySet<string> = new Set([
  'extra.averageViewDuration',
  'extra.durationSeconds',
]);

const extraField = (name: string): Field => ({
  name,
  type: DURATIONS.has(name) ? 'duration' : 'extra',
  headers: { fr: [], en: [] },
  addsUp: !DOES_NOT_ADD_UP.test(name),
});

/** The field of this dotted name that rows of `kind` have, exactly as it is written; null where they have none. */
export const fieldNamed = (kind: ImportKind, name: string): Field | null => {
  const field = KIND_FIELDS[kind].fields.find((each) => each.name === name);
  if (field !== undefined) return field;
  return kind === 'readings' && EXTRA.test(name) ? extraField(name) : null;
};
