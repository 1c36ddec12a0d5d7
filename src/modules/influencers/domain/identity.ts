import { emailKey } from './contact.js';
import { handleKey } from './handle.js';
import type { Platform } from './platform.js';

/** Something that belongs to one person only: an e-mail address, or a handle on a platform. */
export type Identity =
  | { readonly kind: 'email'; readonly key: string; readonly pointer: string }
  | {
      readonly kind: 'handle';
      readonly platform: Platform;
      readonly key: string;
      readonly pointer: string;
    };

/** The identity that an e-mail address is; `pointer` is where the request names it. */
export const emailIdentity = (email: string, pointer: string): Identity => ({
  kind: 'email',
  key: emailKey(email),
  pointer,
});

/** The identity that a handle is; `pointer` is where the request names it. */
export const handleIdentity = (platform: Platform, handle: string, pointer: string): Identity => ({
  kind: 'handle',
  platform,
  key: handleKey(platform, handle),
  pointer,
});

/** One word for an identity, by which identities are compared and locked. */
export const identityWord = (identity: Identity): string =>
  identity.kind === 'email'
    ? `email:${identity.key}`
    : `handle:${identity.platform}:${identity.key}`;

/** Whom a set of identities names: nobody known, one person, or more than one, told from `pointer` on. */
export type Recognition =
  | { readonly who: 'nobody' }
  | { readonly who: 'person'; readonly id: string }
  | { readonly who: 'several'; readonly pointer: string };

/** Whom `identities` name, where `owners` tells by `identityWord` to whom each known one belongs. */
export const recognise = (
  identities: readonly Identity[],
  owners: ReadonlyMap<string, string>,
): Recognition => {
  let person: string | null = null;
  for (const identity of identities) {
    const owner = owners.get(identityWord(identity));
    if (owner === undefined) continue;
    if (person !== null && person !== owner) return { who: 'several', pointer: identity.pointer };
    person = owner;
  }
  return person === null ? { who: 'nobody' } : { who: 'person', id: person };
};

/** The first of `identities` that belongs to somebody else than `id`; null where none does. */
export const takenByAnother = (
  id: string,
  identities: readonly Identity[],
  owners: ReadonlyMap<string, string>,
): Identity | null =>
  identities.find((identity) => (owners.get(identityWord(identity)) ?? id) !== id) ?? null;
