import { foldText } from '../../../kernel/fold-text.js';
import { emailKey, phoneKey } from './contact.js';
import type { Field } from './fields.js';
import { handleKey } from './handle.js';
import type { Platform } from './platform.js';

/** Who handles a person's business. */
export interface AgentOfPerson {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** An account as a record names it. */
export interface AccountInRecord {
  readonly platform: Platform;
  readonly handle: string;
  readonly url?: string | null;
  readonly followers?: number | null;
}

/** What somebody elsewhere has of a person. What is absent or null says nothing. */
export interface InfluencerRecord {
  readonly id?: string | null;
  /** Who it is that is only alike: an id, or `nobody`. */
  readonly sameAs?: string | null;
  readonly name?: string | null;
  readonly field?: Field | null;
  readonly email?: string | null;
  readonly emails?: readonly string[] | null;
  readonly phones?: readonly string[] | null;
  readonly locale?: string | null;
  readonly region?: string | null;
  readonly languages?: readonly string[] | null;
  readonly agent?: Partial<AgentOfPerson> | null;
  readonly tags?: readonly string[] | null;
  readonly notes?: string | null;
  readonly accounts?: readonly AccountInRecord[] | null;
}

/** An account as it is known, with its latest follower count. */
export interface KnownAccount {
  readonly id: string;
  readonly platform: Platform;
  readonly handleKey: string;
  readonly url: string | null;
  readonly followers: number | null;
}

/** A person as they are known. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly locale: string | null;
  readonly region: string | null;
  readonly languages: readonly string[];
  readonly agent: AgentOfPerson;
  readonly notes: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly tags: readonly string[];
  readonly accounts: readonly KnownAccount[];
}

/** What of a person is to be changed; what is undefined stays. */
export interface PersonChanges {
  readonly name?: string;
  readonly field?: Field;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly locale?: string;
  readonly region?: string;
  readonly languages?: readonly string[];
  readonly agent?: AgentOfPerson;
  readonly tags?: readonly string[];
  readonly notes?: string;
}

/** What a record says that does not stand at the person yet. */
export interface Differences {
  readonly changes: PersonChanges;
  readonly newAccounts: readonly AccountInRecord[];
  readonly urls: readonly { readonly accountId: string; readonly url: string }[];
  readonly counts: readonly { readonly accountId: string; readonly followers: number }[];
}

/**
 * What a record says that does not stand at `person` yet. `isNamed` is for a record that carries the person's
 * id: its lists stand for all there is, and its address becomes the main one; others only add to what is known.
 */
export const whatDiffers = (
  person: KnownPerson,
  record: InfluencerRecord,
  isNamed: boolean,
): Differences => ({
  changes: withoutUndefined({
    ...plainChanges(person, record),
    emails: changed(person.emails, emailsAfter(person, record, isNamed)),
    phones: changed(person.phones, listAfter(person.phones, record.phones, isNamed, phoneWord)),
    languages: changed(
      person.languages,
      listAfter(person.languages, record.languages, isNamed, lowered),
    ),
    tags: changedSet(person.tags, listAfter(person.tags, record.tags, isNamed, tagWord)),
    agent: agentAfter(person.agent, record.agent),
  }),
  ...accountDifferences(person, record),
});

/** Whether everything that a record says stands at the person. */
export const saysNothingNew = ({ changes, newAccounts, urls, counts }: Differences): boolean =>
  Object.keys(changes).length + newAccounts.length + urls.length + counts.length === 0;

const PLAIN = ['name', 'field', 'locale', 'region', 'notes'] as const;

const plainChanges = (person: KnownPerson, record: InfluencerRecord): PersonChanges =>
  Object.fromEntries(
    PLAIN.filter((field) => (record[field] ?? person[field]) !== person[field]).map((field) => [
      field,
      record[field],
    ]),
  );

const emailsAfter = (
  { emails: known }: KnownPerson,
  { email, emails }: InfluencerRecord,
  isNamed: boolean,
): readonly string[] | null => {
  if (!email && !emails) return null;
  const given = [...(email ? [email] : []), ...(emails ?? [])];
  if (!isNamed) return added(known, given, emailKey);
  return emails ? distinct(given, emailKey) : distinct([...given, ...known.slice(1)], emailKey);
};

const listAfter = (
  known: readonly string[],
  given: readonly string[] | null | undefined,
  isNamed: boolean,
  wordOf: (text: string) => string,
): readonly string[] | null => {
  if (!given) return null;
  return isNamed ? distinct(given, wordOf) : added(known, given, wordOf);
};

const phoneWord = (phone: string): string => phoneKey(phone) ?? phone;
const lowered = (language: string): string => language.toLowerCase();
const tagWord = (tag: string): string => foldText(tag.trim());

/** Each once, by its word, the first spelling kept; what is blank is nothing. */
const distinct = (texts: readonly string[], wordOf: (text: string) => string): string[] => {
  const first = new Map<string, string>();
  for (const text of texts) {
    const word = wordOf(text);
    if (word !== '' && !first.has(word)) first.set(word, text);
  }
  return [...first.values()];
};

const added = (
  known: readonly string[],
  given: readonly string[],
  wordOf: (text: string) => string,
): string[] => distinct([...known, ...given], wordOf);

const changed = (
  known: readonly string[],
  after: readonly string[] | null,
): readonly string[] | undefined => (after === null || sameTexts(known, after) ? undefined : after);

/** As `changed`, of what has no order. */
const changedSet = (
  known: readonly string[],
  after: readonly string[] | null,
): readonly string[] | undefined => {
  const trimmed = after?.map((text) => text.trim()) ?? null;
  if (trimmed === null || sameTexts([...known].sort(), [...trimmed].sort())) return undefined;
  return trimmed;
};

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

const agentAfter = (
  known: AgentOfPerson,
  given: Partial<AgentOfPerson> | null | undefined,
): AgentOfPerson | undefined => {
  const after = {
    name: given?.name ?? known.name,
    email: given?.email ?? known.email,
    phone: given?.phone ?? known.phone,
  };
  const isSame =
    after.name === known.name && after.email === known.email && after.phone === known.phone;
  return isSame ? undefined : after;
};

const accountDifferences = (
  person: KnownPerson,
  record: InfluencerRecord,
): Pick<Differences, 'newAccounts' | 'urls' | 'counts'> => {
  const accounts = (record.accounts ?? []).map((given) => {
    const key = handleKey(given.platform, given.handle);
    const known = person.accounts.find(
      (account) => account.platform === given.platform && account.handleKey === key,
    );
    return { given, known };
  });
  const both = accounts.flatMap(({ given, known }) => (known ? [{ given, known }] : []));
  return {
    newAccounts: accounts.flatMap(({ given, known }) => (known ? [] : [given])),
    urls: both.flatMap(({ given: { url }, known }) =>
      url && url !== known.url ? [{ accountId: known.id, url }] : [],
    ),
    counts: both.flatMap(({ given: { followers }, known }) =>
      typeof followers === 'number' && followers !== known.followers
        ? [{ accountId: known.id, followers }]
        : [],
    ),
  };
};

const withoutUndefined = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
