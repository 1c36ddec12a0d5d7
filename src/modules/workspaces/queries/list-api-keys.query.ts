import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { Permission } from '../../../platform/security/permissions.js';

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The workspace's API keys without their secrets, the newest first. */
@Injectable()
export class ListApiKeysQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<ApiKeyRow>> {
    const list = listKey('api-keys', ctx.workspaceId, query);
    const [after] = this.cursors.read(list, query.cursor) ?? [null];
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<ApiKeyRow[]>`
        select id, name, hint, scopes, created_at as "createdAt", expires_at as "expiresAt",
               last_used_at as "lastUsedAt", revoked_at as "revokedAt"
          from api_keys
         where workspace_id = ${ctx.workspaceId} and (${after}::uuid is null or id < ${after}::uuid)
         order by id desc
         limit ${query.limit + 1}`,
    );
    return this.cursors.page(list, rows, query.limit, (row) => [row.id]);
  }
}
