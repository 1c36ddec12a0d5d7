import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

import { messageOf } from '../../../platform/logging/message-of.js';
import { ApiKeyChangeRepository } from '../api-key-change.repository.js';
import type { BearerKey } from '../api-key.repository.js';
import { KeyCache } from './key-cache.js';

const EVERY_MS = 400;

/** Keys that nobody used for so long are forgotten, and the database is left in peace. */
const IDLE_MS = 60_000;

/**
 * Asks the database every 400 ms which keys changed, while cached keys are in use. Where it does not
 * answer, the cache is believed no longer, and every key is looked up again.
 */
@Injectable()
export class KeyCacheWatch implements OnApplicationShutdown {
  private readonly logger = new Logger('api-keys');
  private timer: NodeJS.Timeout | null = null;
  private asking: Promise<void> = Promise.resolve();
  private usedAt = 0;
  /** The database's clock at its last answer; null while nothing is watched. */
  private since: string | null = null;
  private isFailing = false;
  private isClosed = false;

  constructor(
    private readonly cache: KeyCache<BearerKey>,
    private readonly changes: ApiKeyChangeRepository,
  ) {}

  /** Keeps watching for another minute; a key was used at `now`. */
  used(now: number): void {
    this.usedAt = now;
  }

  /** Watches from `asOf` on, the database's clock when a key was read, unless it does already. */
  begin(asOf: string): void {
    if (this.since !== null || this.isClosed) return;
    this.since = asOf;
    this.schedule(EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    this.end();
    await this.asking;
  }

  private end(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.since = null;
    this.cache.clear();
  }

  private schedule(delay: number): void {
    this.timer = setTimeout(() => {
      this.asking = this.turn();
    }, delay);
    // Watching is no reason for a process to go on living.
    this.timer.unref();
  }

  private async turn(): Promise<void> {
    const { since } = this;
    const askedAt = performance.now();
    if (since === null) return;
    if (askedAt - this.usedAt > IDLE_MS) {
      this.end();
      return;
    }
    await this.ask(since, askedAt);
    if (this.since !== null) this.schedule(Math.max(0, askedAt + EVERY_MS - performance.now()));
  }

  private async ask(since: string, askedAt: number): Promise<void> {
    try {
      const { asOf, changed } = await this.changes.since(since);
      if (this.since === null) return;
      if (changed === null) this.cache.clear();
      this.cache.heed(changed ?? [], askedAt);
      this.since = asOf;
      if (this.isFailing) this.logger.warn('keys are watched again');
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing)
        this.logger.warn(`keys are not watched, so each is looked up: ${messageOf(error)}`);
      this.isFailing = true;
    }
  }
}
