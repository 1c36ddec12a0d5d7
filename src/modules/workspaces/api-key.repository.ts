import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Permission } from '../../platform/security/permissions.js';
import { ApiKey } from './entities/api-key.entity.js';

/** What has to be known of a key to let its bearer in. */
export interface BearerKey {
  readonly id: string;
  readonly workspaceId: string;
  readonly workspaceSlug: string;
  readonly scopes: readonly Permission[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  /** Another one after every change to the key. */
  readonly version: string;
}

/** API keys, which stand outside the wall: read by hash, or by workspace. */
@Injectable()
export class ApiKeyRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** The key with this hash, and the database's clock when it was read. */
  async findBearer(hash: Buffer): Promise<{ key: BearerKey; asOf: string } | null> {
    const [row] = await this.db.manager.sql<(BearerKey & { asOf: string })[]>`
      select k.id, k.workspace_id as "workspaceId", w.slug as "workspaceSlug", k.scopes,
             k.expires_at as "expiresAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt",
             k.changed_at::text as version, now()::text as "asOf"
        from api_keys k
        join workspaces w on w.id = k.workspace_id
       where k.hash = ${hash}`;
    if (row === undefined) return null;
    const { asOf, ...key } = row;
    return { key, asOf };
  }

  findById(workspaceId: string, id: string): Promise<ApiKey | null> {
    return this.db.manager.findOneBy(ApiKey, { workspaceId, id });
  }

  async insert(key: ApiKey): Promise<void> {
    await this.db.manager.insert(ApiKey, key);
  }

  async rename(workspaceId: string, id: string, name: string): Promise<void> {
    await this.db.manager.sql`
      update api_keys set name = ${name}, changed_at = clock_timestamp()
       where workspace_id = ${workspaceId} and id = ${id}`;
  }

  /** Where the key that makes another one ends; nobody revokes it until the unit of work ends. Null where it works no more. */
  async lockMaker(
    workspaceId: string,
    id: string,
    now: Date,
  ): Promise<Pick<ApiKey, 'expiresAt'> | null> {
    const [maker] = await this.db.manager.sql<Pick<ApiKey, 'expiresAt'>[]>`
      select expires_at as "expiresAt" from api_keys
       where workspace_id = ${workspaceId} and id = ${id}
         and revoked_at is null and (expires_at is null or expires_at > ${now})
         for no key update`;
    return maker ?? null;
  }

  /** The ids of the keys that these keys made. */
  async madeBy(workspaceId: string, makers: readonly string[]): Promise<string[]> {
    const refs = makers.map((id) => `api_key:${id}`);
    const made = await this.db.manager.sql<{ id: string }[]>`
      select id from api_keys
       where workspace_id = ${workspaceId} and created_by = any (${refs}::text[])
       order by id`;
    return made.map(({ id }) => id);
  }

  /** Revokes these keys; returns those that were not revoked yet. */
  async revoke(
    workspaceId: string,
    ids: readonly string[],
    now: Date,
  ): Promise<Pick<ApiKey, 'id' | 'name'>[]> {
    const [revoked] = await this.db.manager.sql<[Pick<ApiKey, 'id' | 'name'>[], number]>`
      update api_keys set revoked_at = ${now}, changed_at = clock_timestamp()
       where workspace_id = ${workspaceId} and id = any (${ids}::uuid[]) and revoked_at is null
      returning id, name`;
    return revoked;
  }

  /**
   * Names the key's successor, and lets the key work until `until` at the longest.
   * False where it does not work any more at `now`, or has a successor: of two who replace a key at once, one does.
   */
  async replace(key: ApiKey, successorId: string, until: Date, now: Date): Promise<boolean> {
    const [, count] = await this.db.manager.sql<[unknown, number]>`
      update api_keys
         set replaced_by = ${successorId}, expires_at = least(expires_at, ${until}::timestamptz),
             changed_at = clock_timestamp()
       where workspace_id = ${key.workspaceId} and id = ${key.id}
         and revoked_at is null and replaced_by is null and (expires_at is null or expires_at > ${now})
      returning id`;
    return count === 1;
  }

  /** Notes that the key was used, to the minute: a write at every request would cost more than it tells. */
  async touch(id: string, now: Date): Promise<void> {
    const before = new Date(now.getTime() - 60_000);
    await this.db.manager.sql`
      update api_keys set last_used_at = ${now}
       where id = ${id} and (last_used_at is null or last_used_at < ${before})`;
  }
}
