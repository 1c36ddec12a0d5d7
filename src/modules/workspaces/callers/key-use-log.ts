import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { messageOf } from '../../../platform/logging/message-of.js';
import { ApiKeyRepository, type BearerKey } from '../api-key.repository.js';

const EVERY_MS = 60_000;

/** Keys remembered as noted; beyond, the memory starts anew, which costs a statement a key and nothing else. */
const MOST = 10_000;

/** Notes when keys are used, to the minute, without letting a request wait for it. */
@Injectable()
export class KeyUseLog implements OnApplicationShutdown {
  private readonly logger = new Logger('api-keys');
  private readonly notedAt = new Map<string, number>();
  private readonly writing = new Set<Promise<void>>();

  constructor(
    private readonly db: UnitOfWork,
    private readonly keys: ApiKeyRepository,
  ) {}

  /** Sees to it that the key's last use is `now`, give or take a minute. */
  note({ id, lastUsedAt }: BearerKey, now: Date): void {
    const last = this.notedAt.get(id) ?? lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    if (now.getTime() - last < EVERY_MS) return;
    if (this.notedAt.size >= MOST) this.notedAt.clear();
    this.notedAt.set(id, now.getTime());
    const written = this.write(id, now);
    this.writing.add(written);
    void written.finally(() => this.writing.delete(written));
  }

  /** What was begun is written before the database is left. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.writing);
  }

  private async write(id: string, now: Date): Promise<void> {
    try {
      await this.db.runForInstallation(() => this.keys.touch(id, now));
    } catch (error) {
      // The next minute brings the next chance; the key works all the same.
      this.logger.warn(`the use of a key could not be noted: ${messageOf(error)}`);
    }
  }
}
