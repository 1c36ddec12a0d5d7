import { isEmail } from 'class-validator';

import { isAccountAddress } from './account-address.js';

/** What the provider says of the person who signed in there. */
export interface ProviderPerson {
  readonly issuer: string;
  /** The person at this issuer, for ever; an address may pass to somebody else. */
  readonly subject: string;
  readonly name: string | null;
  /** In lower case; null where the provider names none, or none that is an address. */
  readonly email: string | null;
  /** Whether the provider vouches that the address is theirs. */
  readonly emailVerified: boolean;
  /** Null where the provider does not say; empty where they are in none. */
  readonly groups: readonly string[] | null;
}

export type Claims = Readonly<Record<string, unknown>>;

const MAX_GROUPS = 1000;
const MAX_GROUP_LENGTH = 256;
const MAX_NAME_LENGTH = 200;
/** OpenID Connect Core 1.0, section 2: a subject has at most 255 ASCII characters. */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

/** The person of these claims, whose token was checked before; null where they name nobody. */
export const personOf = (claims: Claims, groupsClaim: string): ProviderPerson | null => {
  const { iss, sub } = claims;
  if (typeof iss !== 'string' || typeof sub !== 'string' || !SUBJECT.test(sub)) return null;
  return {
    issuer: iss,
    subject: sub,
    name: nameOf(claims),
    email: emailOf(claims['email']),
    // Some providers write every claim as text.
    emailVerified: claims['email_verified'] === true || claims['email_verified'] === 'true',
    groups: groupsOf(claims, groupsClaim),
  };
};

/** Whether these claims say all that we ask, so that the provider need not be asked once more. */
export const saysEnough = (claims: Claims, groupsClaim: string): boolean =>
  ['email', 'email_verified', groupsClaim].every((name) => claims[name] !== undefined);

/**
 * What the token and the user info endpoint say together; the token counts where both speak. An address and
 * the word for it come from one of the two, for one may vouch for another address than the other names.
 */
export const joinClaims = (token: Claims, info: Claims): Claims => {
  const isWhole = ({ email, email_verified: verified }: Claims): boolean =>
    email !== undefined && verified !== undefined;
  const named = [token, info].find(isWhole) ?? (token['email'] === undefined ? info : token);
  return {
    ...info,
    ...token,
    email: named['email'],
    email_verified: named['email_verified'],
  };
};

/** Taken as it came or not at all: an address that is mended may be somebody else's. */
const emailOf = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > 254 || !isEmail(value)) return null;
  return isAccountAddress(value) ? value.toLowerCase() : null;
};

const textOf = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim();
  return text === '' ? null : text;
};

const nameOf = (claims: Claims): string | null =>
  (textOf(claims['name']) ?? textOf(claims['preferred_username']))
    ?.slice(0, MAX_NAME_LENGTH)
    .toWellFormed() ?? null;

/**
 * A list of names, or one name alone. A claim that is missing means no group: providers leave it
 * out for people who are in none. Too many groups are told of instead of listed (`_claim_names`):
 * then nothing is known.
 */
const groupsOf = (claims: Claims, groupsClaim: string): readonly string[] | null => {
  const named: unknown = claims[groupsClaim];
  const elsewhere = claims['_claim_names'];
  if (named === undefined && typeof elsewhere === 'object' && elsewhere !== null) {
    return groupsClaim in elsewhere ? null : [];
  }
  const list = (Array.isArray(named) ? named : [named]).filter(
    (group): group is string =>
      typeof group === 'string' && group !== '' && group.length <= MAX_GROUP_LENGTH,
  );
  return [...new Set(list)].slice(0, MAX_GROUPS).filter((group) => group.isWellFormed());
};
