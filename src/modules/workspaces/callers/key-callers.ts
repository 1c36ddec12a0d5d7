import { crc32 } from 'node:zlib';

import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Caller } from '../../../platform/security/access.port.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import { ApiKeyRepository } from '../api-key.repository.js';
import { isApiKey } from '../domain/api-key.js';
import { WorkspaceRepository } from '../workspace.repository.js';

/** Tells which integration calls, by the key in its Authorization header. */
@Injectable()
export class KeyCallers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
    private readonly keys: ApiKeyRepository,
    private readonly clock: Clock,
  ) {}

  async find(authorization: string, slugOrId: string): Promise<Caller | 'unauthenticated' | null> {
    const [scheme, secret = ''] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !isApiKey(secret, crc32)) return 'unauthenticated';
    const now = this.clock.now();
    return this.db.runForInstallation(async () => {
      const key = await this.keys.findByHash(fingerprint(secret));
      if (
        key === null ||
        key.revokedAt !== null ||
        (key.expiresAt !== null && key.expiresAt <= now)
      ) {
        return 'unauthenticated';
      }
      const workspace = await this.workspaces.findBySlugOrId(slugOrId);
      if (workspace?.id !== key.workspaceId) return null;
      await this.keys.touch(key.id, now);
      const actor = { kind: 'api_key', keyId: key.id, scopes: key.scopes } as const;
      return { workspaceId: workspace.id, actor, permissions: new Set(key.scopes) };
    });
  }
}
