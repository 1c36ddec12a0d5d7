/** What merging may change of the person who is kept. */
export interface MergedColumns {
  readonly locale: string | null;
  readonly region: string | null;
  readonly languages: readonly string[];
  readonly agentName: string | null;
  readonly agentEmail: string | null;
  readonly agentPhone: string | null;
  readonly notes: string | null;
  readonly doNotContactAt: Date | null;
  readonly doNotContactReason: string | null;
}

/** Columns that say one thing together: they are taken over, and given back, together. */
const GROUPS: readonly (readonly (keyof MergedColumns)[])[] = [
  ['locale'],
  ['region'],
  ['languages'],
  ['agentName', 'agentEmail', 'agentPhone'],
  ['notes'],
  ['doNotContactAt', 'doNotContactReason'],
];

/** Between the notes of two people. */
const BETWEEN_NOTES = '\n\n';

/** Dates and what JSON made of them are the same. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const agentOf = ({ agentName, agentEmail, agentPhone }: MergedColumns) => ({
  agentName,
  agentEmail,
  agentPhone,
});

const joinedNotes = (kept: string | null, merged: string | null): string | null => {
  if (kept === null || merged === null || kept === merged) return kept ?? merged;
  return `${kept}${BETWEEN_NOTES}${merged}`;
};

/**
 * The person kept, once the other is merged into them: what they say themselves stands, what they leave
 * open the other fills; languages and notes of both; and who objected as either must not be contacted.
 */
export const mergedColumns = (kept: MergedColumns, merged: MergedColumns): MergedColumns => {
  const hasAgent = Object.values(agentOf(kept)).some((value) => value !== null);
  const objected = kept.doNotContactAt === null ? merged : kept;
  return {
    locale: kept.locale ?? merged.locale,
    region: kept.region ?? merged.region,
    languages: [...new Set([...kept.languages, ...merged.languages])],
    ...agentOf(hasAgent ? kept : merged),
    notes: joinedNotes(kept.notes, merged.notes),
    doNotContactAt: objected.doNotContactAt,
    doNotContactReason: objected.doNotContactReason,
  };
};

/** The columns of `after` that differ from `before`. */
export const differing = (before: MergedColumns, after: MergedColumns): Partial<MergedColumns> =>
  Object.fromEntries(
    GROUPS.filter((group) => group.some((column) => !same(before[column], after[column])))
      .flat()
      .map((column) => [column, after[column]]),
  );

/** Of `from` the columns that `like` names. */
export const columnsLike = (from: MergedColumns, like: object): Partial<MergedColumns> =>
  Object.fromEntries(
    GROUPS.flat()
      .filter((column) => column in like)
      .map((column) => [column, from[column]]),
  );

const isStill = (
  current: MergedColumns,
  after: Partial<MergedColumns>,
  group: readonly (keyof MergedColumns)[],
): boolean => group.every((column) => column in after && same(current[column], after[column]));

/** What was `before`, where it still is as merging left it (`after`); what was changed since stays. */
export const restoredColumns = (
  current: MergedColumns,
  before: Partial<MergedColumns>,
  after: Partial<MergedColumns>,
): Partial<MergedColumns> =>
  Object.fromEntries(
    GROUPS.filter((group) => isStill(current, after, group))
      .flat()
      .map((column) => [column, revived(column, before[column])]),
  );

const revived = (column: keyof MergedColumns, value: unknown): unknown =>
  column === 'doNotContactAt' && typeof value === 'string' ? new Date(value) : value;

/** Whether a person objected to being contacted after this moment. */
export const objectedSince = (
  { doNotContactAt }: Pick<MergedColumns, 'doNotContactAt'>,
  moment: Date,
): boolean => doNotContactAt !== null && doNotContactAt > moment;

/** How much one person may have; more, and nobody could send them back as they were read. */
const MOST = { notes: 10_000, emails: 21, phones: 20, tags: 50, languages: 20 } as const;

/** Of what two people have too much together, and how much may be; null where all fits. */
export const tooMuch = (sizes: Readonly<Record<keyof typeof MOST, number>>) => {
  const field = (Object.keys(MOST) as (keyof typeof MOST)[]).find(
    (name) => sizes[name] > MOST[name],
  );
  return field === undefined ? null : { field, most: MOST[field], size: sizes[field] };
};

/** Those of `added` whose key is not among `keys`. */
export const lacking = <Item>(
  keys: readonly string[],
  added: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] => {
  const known = new Set(keys);
  return added.filter((item) => !known.has(keyOf(item)));
};
