/** A row of readings as the API takes it; whoever stores it judges whether it is a good one. */
export type SentRow = Readonly<Record<string, unknown>>;

/** What a delivery of Meta's webhook holds for us. */
export interface MetaDelivery {
  readonly rows: readonly SentRow[];
  /** Entries and changes that tell no story's figures. */
  readonly ignored: number;
}

/** How these figures were taken; named so because "views" came to mean something else in 2025. */
const META_STORY_METHOD = 'meta_story_webhook';

/** Meta hides counts below five. */
const HIDDEN = -1;
const HIDDEN_QUALITY = 'suppressed_small_count';

/** Later than any time in seconds, earlier than any in milliseconds. */
const FIRST_IN_MS = 100_000_000_000;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const shown = (value: unknown): unknown => (value === HIDDEN ? null : value);

/** Of stories from Europe Meta always says 0 replies, so 0 tells nothing. */
const replies = (value: unknown): unknown => (value === 0 ? null : shown(value));

/** A moment that is no number is left to be refused with the row. */
const momentOf = (time: unknown): unknown => {
  if (typeof time !== 'number' || !Number.isFinite(time)) return time;
  const moment = new Date(time < FIRST_IN_MS ? time * 1000 : time);
  return Number.isNaN(moment.getTime()) ? time : moment.toISOString();
};

const extraOf = (value: Fields, hidden: readonly string[]): object | null => {
  const taps = { exits: 'exits', tapsForward: 'taps_forward', tapsBack: 'taps_back' };
  const navigation = Object.entries(taps).flatMap(([ours, theirs]) =>
    typeof value[theirs] === 'number' ? [[ours, shown(value[theirs])]] : [],
  );
  const extra = {
    ...(navigation.length > 0 && {
      navigation: Object.fromEntries(navigation) as Fields,
    }),
    ...(hidden.length > 0 && { hidden }),
  };
  return Object.keys(extra).length > 0 ? extra : null;
};

const COUNTS = ['impressions', 'views', 'reach', 'replies', 'exits', 'taps_forward', 'taps_back'];

/** The reading of one `story_insights` change of an entry that was made at `time`. */
const storyRow = (value: Fields, time: unknown): SentRow => {
  const hidden = COUNTS.filter((name) => value[name] === HIDDEN);
  return {
    post: { platform: 'instagram', externalId: value['media_id'] },
    capturedAt: momentOf(time),
    provenance: 'platform_webhook',
    method: META_STORY_METHOD,
    quality: hidden.length > 0 ? HIDDEN_QUALITY : null,
    metrics: {
      views: shown(value['views'] ?? value['impressions']),
      reach: shown(value['reach']),
      replies: replies(value['replies']),
    },
    extra: extraOf(value, hidden),
  };
};

const changesOf = (entry: unknown): { readonly change: unknown; readonly time: unknown }[] => {
  if (!isObject(entry)) return [{ change: entry, time: null }];
  const changes = listOf(entry['changes']);
  // What has no changes, such as messages, is one thing that we do not know.
  return changes.length === 0
    ? [{ change: null, time: null }]
    : changes.map((change) => ({ change, time: entry['time'] }));
};

/**
 * Reads a delivery of Meta's webhook: the object itself, or a list of them as Meta's documentation
 * shows it; null where it is neither. Fields that we do not know are passed over.
 */
export const readMetaDelivery = (body: unknown): MetaDelivery | null => {
  const parts = Array.isArray(body) ? (body as unknown[]) : [body];
  if (!parts.every((part): part is Fields => isObject(part) && Array.isArray(part['entry'])))
    return null;
  const told = parts.flatMap((part) =>
    listOf(part['entry'])
      .flatMap(changesOf)
      .map(({ change, time }) => {
        const isStory =
          part['object'] === 'instagram' &&
          isObject(change) &&
          change['field'] === 'story_insights' &&
          isObject(change['value']);
        return isStory ? storyRow(change['value'] as Fields, time) : null;
      }),
  );
  const rows = told.filter((row) => row !== null);
  return { rows, ignored: told.length - rows.length };
};
