import { METRICS } from '../../visibility/visibility.contract.js';
import type { JsonRecord } from './json-record.js';
import { namesSomebody, personReference } from './person-references.js';
import { type PostFacts, postFacts } from './post-facts.js';
import { momentOf, placeOf, plainly, recordOf } from './record-parts.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** What a row of figures becomes: a reading, and where it tells enough of it the post that is to be logged. */
export interface ReadingRecord {
  readonly reading: JsonRecord | null;
  readonly post: JsonRecord | null;
}

type PostName = 'post.id' | 'post.externalId' | 'post.url';

/** The steadiest first; a known export says which of its own is. */
const POST_NAMES: readonly PostName[] = ['post.id', 'post.externalId', 'post.url'];

const nameOfPost = (sayings: Sayings, facts: PostFacts, { format }: RowPlan): JsonRecord | null => {
  const names: readonly PostName[] =
    format === null ? POST_NAMES : ['post.id', ...format.postNames];
  const { platform, externalId, url } = facts;
  const found: Readonly<Record<PostName, JsonRecord | undefined>> = {
    'post.id': sayings.has('post.id') ? { id: sayings.text('post.id') } : undefined,
    'post.externalId': externalId && platform ? { platform, externalId } : undefined,
    'post.url': url === undefined ? undefined : { url },
  };
  const name = names.find((each) => found[each] !== undefined);
  if (name !== undefined) return found[name] ?? null;
  if (externalId === undefined) sayings.refuse('post_not_named', null);
  else sayings.refuse('platform_missing', 'post.externalId', { text: externalId });
  return null;
};

const metricsOf = (sayings: Sayings): JsonRecord | undefined => {
  const said = METRICS.map((metric) => [metric, sayings.number(`metrics.${metric}`)] as const);
  const known = said.filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
};

const EXTRA = 'extra.';

/** What a platform alone has: each in a column of its own, or all in one. */
const extraOf = (sayings: Sayings, { read }: RowPlan): JsonRecord | undefined => {
  const all = sayings.plain('extra');
  const own = read.flatMap(({ field: { name } }): [string, unknown][] => {
    const value = name.startsWith(EXTRA) ? sayings.plain(name) : undefined;
    return value === undefined ? [] : [[name.slice(EXTRA.length), value]];
  });
  const extra = { ...(typeof all === 'object' && all), ...Object.fromEntries(own) };
  return Object.keys(extra).length === 0 ? undefined : extra;
};

/** A day of figures ends with them, but nothing in a file is later than the file. */
const capturedAtOf = (sayings: Sayings, { capturedAt, seenAt }: RowPlan): string => {
  const moment = sayings.moment('capturedAt');
  if (moment === null || moment.kind === 'too_little') return capturedAt;
  const isLater = moment.kind === 'end' && moment.at > seenAt;
  return (isLater ? seenAt : moment.at).toISOString();
};

const postOf = (sayings: Sayings, plan: RowPlan, facts: PostFacts): JsonRecord | null => {
  const { platform, externalId, url, format, handle, isSigned } = facts;
  const publishedAt = momentOf(sayings, 'publishedAt');
  const person = { ...personReference(sayings), 'account.handle': handle };
  const isKnown = sayings.has('post.id') || (externalId === undefined && url === undefined);
  if (isKnown || platform === undefined || format === undefined || publishedAt === undefined)
    return null;
  if (!isSigned && !namesSomebody(person)) return null;
  return recordOf({
    ...person,
    platform,
    format,
    externalId,
    url,
    publishedAt,
    caption: sayings.text('caption'),
    invitationId: sayings.text('invitationId'),
    ...placeOf(sayings, plan),
  });
};

/** Where figures come from unless told: a known export is the platform's own, another table is somebody's. */
const provenanceOf = (sayings: Sayings, { options, format }: RowPlan): string =>
  sayings.text('provenance') ??
  options.provenance ??
  (format === null ? 'declared' : 'platform_export');

/** The reading that a row tells of; null where it has no figure, which is nothing to keep. */
export const readingRecord = (sayings: Sayings, plan: RowPlan): ReadingRecord => {
  const facts = postFacts(sayings, plan, 'post.');
  const post = nameOfPost(sayings, facts, plan);
  const metrics = metricsOf(sayings);
  if (post === null || metrics === undefined) return { reading: null, post: null };
  const isRounded = sayings.warnings.some(
    ({ code, field }) => code === 'number_rounded' && field?.startsWith('metrics.'),
  );
  return {
    reading: recordOf({
      post,
      capturedAt: capturedAtOf(sayings, plan),
      provenance: provenanceOf(sayings, plan),
      ...plainly(sayings, 'method'),
      quality: sayings.text('quality') ?? (isRounded ? 'rounded' : undefined),
      metrics,
      extra: extraOf(sayings, plan),
    }),
    post: postOf(sayings, plan, facts),
  };
};
