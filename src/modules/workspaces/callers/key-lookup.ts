import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ApiKeyRepository, type BearerKey } from '../api-key.repository.js';
import { KeyCache } from './key-cache.js';
import { KeyCacheWatch } from './key-cache-watch.js';

/** Finds keys by the hash of their secret: in the cache where it may be believed, or else in the database. */
@Injectable()
export class KeyLookup {
  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
    private readonly cache: KeyCache<BearerKey>,
    private readonly watch: KeyCacheWatch,
  ) {}

  /** The key with this hash, as it was less than a second ago; null where there is none. */
  async find(hash: Buffer): Promise<BearerKey | null> {
    const askedAt = performance.now();
    const name = hash.toString('base64url');
    this.watch.used(askedAt);
    const cached = this.cache.find(name, askedAt);
    if (cached !== null) return cached;
    const found = await this.db.runForInstallation(() => this.keys.findBearer(hash));
    // What is unknown is not kept: who guesses must not push out the keys that work.
    if (found === null) return null;
    this.cache.keep(name, found.key, askedAt, performance.now());
    this.watch.begin(found.asOf);
    return found.key;
  }

  /** Told of a key before its change commits: from that moment on, this process lets nobody in by what it knew before. */
  doubt(id: string): void {
    this.cache.doubt(id, performance.now());
  }
}
