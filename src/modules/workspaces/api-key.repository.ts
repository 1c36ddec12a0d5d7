import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ApiKey } from './entities/api-key.entity.js';

/** API keys, which stand outside the wall: read by hash, or by workspace. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly db: UnitOfWork) {}

  findByHash(hash: Buffer): Promise<ApiKey | null> {
    return this.db.manager.findOneBy(ApiKey, { hash });
  }

  findById(workspaceId: string, id: string): Promise<ApiKey | null> {
    return this.db.manager.findOneBy(ApiKey, { workspaceId, id });
  }

  async insert(key: ApiKey): Promise<void> {
    await this.db.manager.insert(ApiKey, key);
  }

  async revoke(workspaceId: string, id: string, now: Date): Promise<void> {
    await this.db.manager.update(ApiKey, { workspaceId, id }, { revokedAt: now });
  }

  /** Notes that the key was used, at most once a minute: a write at every request would cost more than it tells. */
  async touch(id: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - 60_000);
    await this.db.manager.sql`
      update api_keys set last_used_at = ${now}
       where id = ${id} and (last_used_at is null or last_used_at < ${before})`;
  }
}
