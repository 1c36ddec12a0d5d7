import { lookup } from 'node:dns/promises';

import { isPublicAddress } from './public-address.js';

/** The network as outgoing requests see it; tests put a small one of their own in its place. */
export abstract class Internet {
  /** Every address of a name; none where it has none. */
  abstract addressesOf(name: string): Promise<readonly string[]>;

  /** Whether a connection to this address may be made. */
  abstract isOpen(address: string): boolean;

  /** Certificates that are trusted in place of the well-known ones; undefined for those. */
  abstract readonly trusted: string | undefined;
}

/** The real one: names by the system's resolver, public addresses only. */
export class PublicInternet extends Internet {
  readonly trusted = undefined;

  async addressesOf(name: string): Promise<readonly string[]> {
    return (await lookup(name, { all: true })).map(({ address }) => address);
  }

  isOpen(address: string): boolean {
    return isPublicAddress(address);
  }
}
