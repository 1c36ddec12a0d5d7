import type { RequestContext } from '../../../kernel/context.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { newId } from '../../../platform/ids.js';
import { readPostUrl } from '../../content/content.contract.js';
import type { Ground } from '../coverage-ground.js';
import { coverageProblems } from '../coverage.errors.js';
import type { CoverageChanges, NewCoverage } from '../domain/coverage-item.js';
import { searchText } from '../domain/coverage-words.js';
import {
  settledReferences,
  type CoverageReferences,
  type FoundReferences,
} from '../domain/references.js';
import type { CoverageItem } from '../entities/coverage-item.entity.js';
import { wordsKey } from '../words-key.js';

/** Bytes of a key; a longer one would not fit its index. */
const LONGEST_KEY = 700;

/** What is older is a mistake: nothing that is followed here existed. */
const EARLIEST = new Date('1990-01-01T00:00:00Z');

/** How far ahead a piece may lie: a day, since clocks and zones differ. */
const MOST_AHEAD_MS = 24 * 60 * 60 * 1000;

/** The item as it shall be: addresses understood, references found; refuses what cannot stand. */
export const settledItem = (
  ctx: RequestContext,
  before: CoverageItem,
  changes: CoverageChanges,
  { found, timeZone }: Ground,
): CoverageItem => {
  if (changes.publishedAt !== undefined) checkMoment(ctx, changes.publishedAt);
  const after = { ...before, ...given(changes) };
  Object.assign(after, addressOf(before, changes.url), audienceOf(after, changes));
  Object.assign(after, referencesOf(before, changes, found));
  if (isTouched(changes, ['kind', 'outlet', 'title', 'publishedAt']))
    after.wordsKey = wordsKey(after, timeZone);
  return { ...after, searchText: searchText(after) };
};

/** A new item of what is told, as it shall be. */
export const newItem = (ctx: RequestContext, told: NewCoverage, ground: Ground): CoverageItem => {
  const { kind, outlet, title, publishedAt } = told;
  const blank: CoverageItem = {
    workspaceId: ctx.workspaceId,
    id: newId(),
    ...{ kind, outlet, title, publishedAt, wordsKey: '', searchText: '' },
    ...{ url: null, urlKey: null, place: null, author: null, language: null },
    ...{ durationSeconds: null, audience: null, audienceSource: null, audienceProvenance: null },
    ...{ sentiment: null, notes: null, excerpt: null },
    ...{ eventId: null, campaignId: null, influencerId: null },
    ...{ createdAt: ctx.now, updatedAt: ctx.now },
  };
  return settledItem(ctx, blank, told, ground);
};

const given = (changes: CoverageChanges): CoverageChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

const isTouched = (changes: CoverageChanges, fields: readonly (keyof CoverageChanges)[]): boolean =>
  fields.some((field) => changes[field] !== undefined);

const checkMoment = ({ now }: RequestContext, publishedAt: Date): void => {
  const pointer = '/publishedAt';
  if (publishedAt < EARLIEST)
    throw new InvalidInput([
      { pointer, code: 'too_small', params: { min: EARLIEST.toISOString() } },
    ]);
  if (publishedAt.getTime() - now.getTime() > MOST_AHEAD_MS)
    throw new InvalidInput([{ pointer, code: 'in_the_future' }]);
};

/** Another spelling of the address that is known changes nothing. */
const addressOf = (
  before: CoverageItem,
  told: string | null | undefined,
): Pick<CoverageItem, 'url' | 'urlKey'> => {
  if (told === null) return { url: null, urlKey: null };
  const { url, urlKey } = before;
  if (told === undefined) return { url, urlKey };
  const read = readPostUrl(told);
  if (read === null) throw new InvalidInput([{ pointer: '/url', code: 'not_a_url' }]);
  if (Buffer.byteLength(read.urlKey) > LONGEST_KEY)
    throw new InvalidInput([{ pointer: '/url', code: 'too_long', params: { max: LONGEST_KEY } }]);
  return read.urlKey === urlKey ? { url, urlKey } : { url: read.canonicalUrl, urlKey: read.urlKey };
};

/** Who says so goes with the figure; of a figure of which nobody says where it comes from, somebody declares it. */
const audienceOf = (
  { audience, audienceSource, audienceProvenance }: CoverageItem,
  changes: CoverageChanges,
): Pick<CoverageItem, 'audienceSource' | 'audienceProvenance'> => {
  if (audience !== null)
    return { audienceSource, audienceProvenance: audienceProvenance ?? 'declared' };
  const isSaid = [changes.audienceSource, changes.audienceProvenance].some(
    (value) => typeof value === 'string',
  );
  if (isSaid) throw new InvalidInput([{ pointer: '/audience', code: 'required' }]);
  return { audienceSource: null, audienceProvenance: null };
};

/** A new event brings its own campaign. Only what was touched is checked: the rest may have become contradictory since. */
const referencesOf = (
  before: CoverageReferences,
  changes: CoverageChanges,
  found: FoundReferences,
): CoverageReferences => {
  const isEventNew = typeof changes.eventId === 'string';
  const isPlaced = isTouched(changes, ['eventId', 'campaignId']);
  const campaign = isEventNew ? null : before.campaignId;
  const { eventId, campaignId, influencerId } = settled(
    {
      eventId: isPlaced ? either(changes.eventId, before.eventId) : null,
      campaignId: isPlaced ? either(changes.campaignId, campaign) : null,
      influencerId: changes.influencerId ?? null,
    },
    found,
  );
  return {
    eventId: isPlaced ? eventId : before.eventId,
    campaignId: isPlaced ? keptCampaign(changes, campaignId) : before.campaignId,
    influencerId: changes.influencerId === undefined ? before.influencerId : influencerId,
  };
};

const either = <T>(change: T | undefined, present: T): T =>
  change === undefined ? present : change;

/** Who takes an item out of its campaign leaves it with its event alone. */
const keptCampaign = (changes: CoverageChanges, campaignId: string | null): string | null =>
  changes.campaignId === null && typeof changes.eventId !== 'string' ? null : campaignId;

const settled = (claimed: CoverageReferences, found: FoundReferences): CoverageReferences => {
  const answer = settledReferences(claimed, found);
  if ('references' in answer) return answer.references;
  const { problem, field } = answer.refusal;
  throw problem === 'reference_not_found'
    ? httpProblems.refuse(problem, {}, `/${field}`)
    : coverageProblems.refuse(problem, {}, `/${field}`);
};
