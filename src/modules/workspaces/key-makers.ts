import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { outlives } from './domain/api-key-state.js';
import { workspaceProblems } from './workspaces.errors.js';

/** Sees to it that a key does not live on in a key that it made. */
@Injectable()
export class KeyMakers {
  constructor(private readonly keys: ApiKeyRepository) {}

  /**
   * Throws `key_outlives_maker` where a key makes one that works longer than itself, `unauthenticated`
   * where it was revoked meanwhile. In the open unit of work: until that ends nobody revokes the maker.
   * @param expiresAt when the new key is to end; null for never.
   */
  async refuseToOutlive(
    { workspaceId, actor, now }: RequestContext,
    expiresAt: Date | null,
    pointer?: string,
  ): Promise<void> {
    if (actor.kind !== 'api_key') return;
    const maker = await this.keys.lockMaker(workspaceId, actor.keyId, now);
    if (maker === null) throw httpProblems.refuse('unauthenticated');
    if (maker.expiresAt === null || !outlives(expiresAt, maker.expiresAt)) return;
    const params = { expiresAt: maker.expiresAt.toISOString() };
    throw workspaceProblems.refuse('key_outlives_maker', params, pointer);
  }
}
