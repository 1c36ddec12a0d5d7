import { crc32 } from 'node:zlib';

import { Injectable } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { isId } from '../../../platform/ids.js';
import type { Caller } from '../../../platform/security/access.port.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import type { BearerKey } from '../api-key.repository.js';
import { isApiKey } from '../domain/api-key.js';
import { keyWorks } from '../domain/api-key-state.js';
import { KeyLookup } from './key-lookup.js';
import { KeyUseLog } from './key-use-log.js';

/** The scheme and one token, nothing before, between or behind (RFC 6750, section 2.1). */
const BEARER = /^bearer +([^ ]+)$/i;

/** Tells which integration calls, by the key in its Authorization header. */
@Injectable()
export class KeyCallers {
  constructor(
    private readonly keys: KeyLookup,
    private readonly uses: KeyUseLog,
    private readonly clock: Clock,
  ) {}

  /**
   * The caller in the workspace named by slug or id; `unauthenticated` where the header holds no key
   * that works, null where the key is another workspace's.
   * The secret itself is never compared with another one: its SHA-256 is looked up. The time that takes
   * may tell how far two hashes agree, but nobody can choose a secret by the hash that it will have.
   */
  async find(authorization: string, slugOrId: string): Promise<Caller | 'unauthenticated' | null> {
    const secret = BEARER.exec(authorization)?.[1] ?? '';
    if (!isApiKey(secret, crc32)) return 'unauthenticated';
    const key = await this.keys.find(fingerprint(secret));
    const now = this.clock.now();
    if (key === null || !keyWorks(key, now)) return 'unauthenticated';
    if (!isNamed(key, slugOrId)) return null;
    this.uses.note(key, now);
    const actor = { kind: 'api_key', keyId: key.id, scopes: key.scopes } as const;
    return { workspaceId: key.workspaceId, actor, permissions: new Set(key.scopes) };
  }
}

const isNamed = ({ workspaceId, workspaceSlug }: BearerKey, slugOrId: string): boolean =>
  isId(slugOrId) ? slugOrId.toLowerCase() === workspaceId : slugOrId === workspaceSlug;
