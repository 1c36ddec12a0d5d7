import { isPublicAddress } from './public-address.js';
import { SystemNames } from './system-names.js';

/** The network as outgoing requests see it; tests put a small one of their own in its place. */
export abstract class Internet {
  /** Every address of a name; none where it has none. */
  abstract addressesOf(name: string): Promise<readonly string[]>;

  /** Whether a connection to this address may be made. */
  abstract isOpen(address: string): boolean;

  /** Certificates that are trusted in place of the well-known ones; undefined for those. */
  abstract readonly trusted: string | undefined;
}

/** The real one: names as the system knows them, public addresses only. */
export class PublicInternet extends Internet {
  readonly trusted = undefined;
  private readonly names = new SystemNames();

  addressesOf(name: string): Promise<readonly string[]> {
    return this.names.addressesOf(name);
  }

  isOpen(address: string): boolean {
    return isPublicAddress(address);
  }
}
