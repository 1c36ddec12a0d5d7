import type { ResolverOptions } from 'node:dns';
import { lookup, Resolver } from 'node:dns/promises';

/** A name server that does not answer is asked twice, and for some six seconds in all. */
const ASKING = { timeout: 2_000, tries: 2 };

/** Of the four threads that also read files and hash passwords. */
const MOST_LOOKUPS = 2;

/**
 * Addresses of names: as the name servers of the system tell them, which keeps no thread waiting however
 * slowly they answer, and of names that they do not know, as the system itself does (its hosts file). Only
 * two of the latter are looked up at once, for that does keep a thread.
 */
export class SystemNames {
  private readonly resolver: Resolver;
  private readonly waiting: (() => void)[] = [];
  private lookups = 0;

  /** @param servers name servers that are asked in place of the system's. */
  constructor(servers?: readonly string[], asking: ResolverOptions = ASKING) {
    this.resolver = new Resolver(asking);
    if (servers !== undefined) this.resolver.setServers(servers);
  }

  /** Every address of a name; fails where it has none. */
  async addressesOf(name: string): Promise<readonly string[]> {
    const asked = await Promise.allSettled([
      this.resolver.resolve4(name),
      this.resolver.resolve6(name),
    ]);
    const told = asked.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (told.length > 0) return told;
    const silent = asked.find((answer) => answer.status === 'rejected' && isSilence(answer.reason));
    if (silent?.status === 'rejected') throw silent.reason;
    return this.lookUp(name);
  }

  private async lookUp(name: string): Promise<readonly string[]> {
    if (this.lookups < MOST_LOOKUPS) this.lookups += 1;
    // Whoever ends hands the place on.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return (await lookup(name, { all: true })).map(({ address }) => address);
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.lookups -= 1;
      else next();
    }
  }
}

/** Whether a name server never answered, as the system's own look-up would find out more slowly. */
const isSilence = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ETIMEOUT';
