import { crc32 } from 'node:zlib';

import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import {
  AccessResolver,
  type Caller,
  type Credentials,
} from '../../platform/security/access.port.js';
import { Identity } from '../../platform/security/identity.js';
import { permissionsOf } from '../../platform/security/permissions.js';
import type { User } from '../../platform/security/users.query.js';
import { fingerprint } from '../../platform/security/secrets.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { isApiKey } from './domain/api-key.js';
import { MemberRepository } from './member.repository.js';
import { WorkspaceRepository } from './workspace.repository.js';

/** Tells who calls: a member by session, or an integration by key. */
@Injectable()
export class WorkspaceAccessResolver extends AccessResolver {
  constructor(
    private readonly db: UnitOfWork,
    private readonly identity: Identity,
    private readonly workspaces: WorkspaceRepository,
    private readonly members: MemberRepository,
    private readonly keys: ApiKeyRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  caller(credentials: Credentials, workspace: string): Promise<Caller | 'unauthenticated' | null> {
    return credentials.authorization === undefined
      ? this.callerBySession(credentials, workspace)
      : this.callerByKey(credentials.authorization, workspace);
  }

  signedIn({ cookie }: Credentials): Promise<User | null> {
    return cookie === undefined ? Promise.resolve(null) : this.identity.userOf(cookie);
  }

  private async callerBySession(
    credentials: Credentials,
    slugOrId: string,
  ): Promise<Caller | 'unauthenticated' | null> {
    const user = await this.signedIn(credentials);
    if (user === null) return 'unauthenticated';
    return this.db.runForInstallation(async () => {
      const workspace = await this.workspaces.findBySlugOrId(slugOrId);
      if (workspace === null) return null;
      const member = await this.members.find(workspace.id, user.id);
      if (member === null) return null;
      const actor = { kind: 'member', userId: member.userId, role: member.role } as const;
      return { workspaceId: workspace.id, actor, permissions: permissionsOf(member.role) };
    });
  }

  private async callerByKey(
    authorization: string,
    slugOrId: string,
  ): Promise<Caller | 'unauthenticated' | null> {
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
