import { foldText } from '../../../kernel/fold-text.js';
import { newId } from '../../../platform/ids.js';
import { InvalidInput, type InputIssue } from '../../../platform/http/input-errors.js';
import { emailKey, phoneKey } from '../domain/contact.js';
import { cleanHandle, handleKey } from '../domain/handle.js';
import { emailIdentity, handleIdentity, identityWord, type Identity } from '../domain/identity.js';
import type { Platform } from '../domain/platform.js';
import { profileUrl } from '../domain/profile-url.js';

const HANDLE_FORM = 'a handle or the address of a profile';
/** Bytes of a handle's key; a longer one would not fit its index. */
const LONGEST_KEY = 700;

const PHONE_FORM = 'a phone number with digits';

/** An account as a request names it. */
export interface NewAccount {
  readonly platform: Platform;
  readonly handle: string;
  readonly url?: string | null;
  readonly followers?: number | null;
}

/** An account that was read: its handle is clean, its id is made. */
export interface ReadAccount {
  readonly id: string;
  readonly platform: Platform;
  readonly handle: string;
  readonly handleKey: string;
  readonly url: string | null;
  readonly followers: number | null;
}

/** An e-mail address as a request names it, and where. */
export interface NamedEmail {
  readonly email: string;
  readonly pointer: string;
}

/** The addresses of a request, the main one first: `email` itself, then `emails`. */
export const namedEmails = (
  email: string | null | undefined,
  emails: readonly string[] | null | undefined,
): NamedEmail[] => [
  ...(typeof email === 'string' ? [{ email, pointer: '/email' }] : []),
  ...(emails ?? []).map((each, index) => ({ email: each, pointer: `/emails/${index}` })),
];

const firstOfEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();

/** The addresses as rows, each person's address once, in the order in which they were named. */
export const emailRows = (named: readonly NamedEmail[]): { email: string; emailKey: string }[] =>
  firstOfEach(named, ({ email }) => emailKey(email)).map(({ email }) => ({
    email,
    emailKey: emailKey(email),
  }));

/** The identities that the addresses are. */
export const emailIdentities = (named: readonly NamedEmail[]): Identity[] =>
  named.map(({ email, pointer }) => emailIdentity(email, pointer));

/** The tags as rows, each once without regard to case and accents, the first spelling kept. */
export const tagRows = (tags: readonly string[]): { tag: string; tagKey: string }[] => {
  const rows = tags.map((tag) => ({ tag: tag.trim(), tagKey: foldText(tag.trim()) }));
  return firstOfEach(
    rows.filter(({ tag }) => tag !== ''),
    ({ tagKey }) => tagKey,
  );
};

/** The numbers as rows, each once; throws `InvalidInput` for one without digits. */
export const phoneRows = (phones: readonly string[]): { phone: string; phoneKey: string }[] => {
  const issues: InputIssue[] = [];
  const rows = phones.flatMap((phone, index) => {
    const key = phoneKey(phone);
    if (key !== null) return [{ phone, phoneKey: key }];
    const params = { expected: PHONE_FORM };
    issues.push({ pointer: `/phones/${index}`, code: 'bad_format', params });
    return [];
  });
  if (issues.length > 0) throw new InvalidInput(issues);
  return firstOfEach(rows, (row) => row.phoneKey);
};

/** One account with its identity; throws `InvalidInput` where nothing of the handle is left, or too much. */
export const readAccount = (
  account: NewAccount,
  at: string,
): { account: ReadAccount; identity: Identity } => {
  const { platform } = account;
  const handle = cleanHandle(platform, account.handle);
  const pointer = `${at}/handle`;
  if (handle === '') {
    throw new InvalidInput([{ pointer, code: 'bad_format', params: { expected: HANDLE_FORM } }]);
  }
  const key = handleKey(platform, handle);
  if (Buffer.byteLength(key) > LONGEST_KEY) {
    throw new InvalidInput([{ pointer, code: 'too_long', params: { max: LONGEST_KEY } }]);
  }
  return {
    account: {
      id: newId(),
      platform,
      handle,
      handleKey: key,
      url: account.url ?? profileUrl(platform, handle),
      followers: account.followers ?? null,
    },
    identity: handleIdentity(platform, handle, pointer),
  };
};

/** All accounts of a request; throws `InvalidInput` where one is listed twice. */
export const readAccounts = (
  accounts: readonly NewAccount[],
): { accounts: ReadAccount[]; identities: Identity[] } => {
  const read = accounts.map((account, index) => readAccount(account, `/accounts/${index}`));
  const words = read.map(({ identity }) => identityWord(identity));
  const twice = words.findIndex((word, index) => words.indexOf(word) !== index);
  if (twice !== -1) {
    throw new InvalidInput([{ pointer: `/accounts/${twice}/handle`, code: 'not_unique' }]);
  }
  return {
    accounts: read.map(({ account }) => account),
    identities: read.map(({ identity }) => identity),
  };
};
