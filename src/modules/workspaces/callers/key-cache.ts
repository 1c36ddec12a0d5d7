import { Injectable } from '@nestjs/common';

/** What is kept of a key; `version` is another one after every change to it. */
export interface CachedKey {
  readonly id: string;
  readonly version: string;
}

/** One key that changed, and the version that it has since. */
export type KeyChange = CachedKey;

interface Entry<Key> {
  readonly key: Key;
  /** When the database was asked for it. */
  readonly readAt: number;
  /** The answers about changes that had come by then. */
  readonly answersBefore: number;
}

/** An answer of the database older than this is not believed: with the time of a request, a key stops within a second. */
const BELIEF_MS = 900;

/** How long a key that this process has just changed is asked for anew: until that change is surely committed. */
const DOUBT_MS = 5_000;

const CAPACITY = 10_000;

/**
 * The keys that were used last, by the hash of their secret, and whether they may still be believed.
 * It knows neither the time nor the database: moments are milliseconds of a clock that never goes
 * back, and always those at which the database was asked, not at which it answered.
 *
 * A key is believed for 900 ms from the moment at which the database was last asked about it: when it
 * was read, or when the database was asked which keys had changed and did not name it. So no change
 * is older than that when a key is believed, whatever fails, waits or comes in the wrong order.
 */
@Injectable()
export class KeyCache<Key extends CachedKey> {
  /** The order of a Map is that of insertion: the first is the one whose last use is the longest ago. */
  private readonly byHash = new Map<string, Entry<Key>>();
  private readonly hashOf = new Map<string, string>();
  private readonly doubtedUntil = new Map<string, number>();
  private answers = 0;
  private lastAskedAt = Number.NEGATIVE_INFINITY;

  /** Whether what the database said, asked at `askedAt`, may be believed at `now`. */
  static isFresh(askedAt: number, now: number): boolean {
    return now - askedAt < BELIEF_MS;
  }

  get size(): number {
    return this.byHash.size;
  }

  /** The key with this hash; null where the database has to be asked. */
  find(hash: string, now: number): Key | null {
    const entry = this.byHash.get(hash);
    if (entry === undefined) return null;
    // An answer vouches for the keys that it could have named: those that stood here when it came.
    const vouched = entry.answersBefore < this.answers ? this.lastAskedAt : entry.readAt;
    if (!KeyCache.isFresh(Math.max(vouched, entry.readAt), now)) return null;
    this.byHash.delete(hash);
    this.byHash.set(hash, entry);
    return entry.key;
  }

  /** Keeps a key that was read, unless it was read too long ago or is being changed here. */
  keep(hash: string, key: Key, readAt: number, now: number): void {
    if (!KeyCache.isFresh(readAt, now) || this.isDoubted(key.id, now)) return;
    this.byHash.delete(hash);
    this.byHash.set(hash, { key, readAt, answersBefore: this.answers });
    this.hashOf.set(key.id, hash);
    const [oldest] = this.byHash.keys();
    if (this.byHash.size > CAPACITY && oldest !== undefined) this.forget(oldest);
  }

  /** Takes the answer to "which keys changed?": these are forgotten unless they were read since, the others vouched for. */
  heed(changes: readonly KeyChange[], askedAt: number): void {
    for (const { id, version } of changes) {
      const hash = this.hashOf.get(id);
      if (hash !== undefined && this.byHash.get(hash)?.key.version !== version) this.forget(hash);
    }
    this.answers += 1;
    this.lastAskedAt = askedAt;
  }

  /** Forgets a key that this process is changing, and keeps none of its readings until the change is surely committed. */
  doubt(id: string, now: number): void {
    for (const [other, until] of this.doubtedUntil) {
      if (until <= now) this.doubtedUntil.delete(other);
    }
    this.doubtedUntil.set(id, now + DOUBT_MS);
    const hash = this.hashOf.get(id);
    if (hash !== undefined) this.forget(hash);
  }

  /** Forgets every key. */
  clear(): void {
    this.byHash.clear();
    this.hashOf.clear();
  }

  private isDoubted(id: string, now: number): boolean {
    return (this.doubtedUntil.get(id) ?? now) > now;
  }

  private forget(hash: string): void {
    const entry = this.byHash.get(hash);
    this.byHash.delete(hash);
    if (entry !== undefined) this.hashOf.delete(entry.key.id);
  }
}
