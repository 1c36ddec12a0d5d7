import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { Users } from '../../../platform/identity/users.js';
import type { Permission } from '../../../platform/security/permissions.js';
import { keyState, type KeyState } from '../domain/api-key-state.js';

interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: Permission[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly replacedBy: string | null;
}

export interface ListedApiKey extends ApiKeyRow {
  readonly createdByName: string | null;
  readonly state: KeyState;
}

const BY_MEMBER = 'member:';

/** The workspace's API keys without their secrets, the newest first. */
@Injectable()
export class ListApiKeysQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly users: Users,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<ListedApiKey>> {
    const list = listKey('api-keys', ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    const rows = await this.rows(ctx, { after, only: null, limit: query.limit + 1 });
    const page = this.cursors.page(list, rows, query.limit, (row) => [row.id]);
    return { items: await this.told(ctx.now, page.items), nextCursor: page.nextCursor };
  }

  /** One of them. */
  async one(ctx: RequestContext, id: string): Promise<ListedApiKey> {
    const rows = await this.rows(ctx, { after: null, only: id, limit: 1 });
    const [key] = await this.told(ctx.now, rows);
    if (key === undefined) throw httpProblems.refuse('not_found');
    return key;
  }

  private rows(
    ctx: RequestContext,
    { after, only, limit }: { after: unknown; only: string | null; limit: number },
  ): Promise<ApiKeyRow[]> {
    return this.db.run(
      ctx,
      () => this.db.manager.sql<ApiKeyRow[]>`
        select id, name, hint, scopes, created_by as "createdBy", created_at as "createdAt",
               expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt",
               replaced_by as "replacedBy"
          from api_keys
         where workspace_id = ${ctx.workspaceId} and (${only}::uuid is null or id = ${only}::uuid)
           and (${after}::uuid is null or id < ${after}::uuid)
         order by id desc
         limit ${limit}`,
    );
  }

  private async told(now: Date, rows: readonly ApiKeyRow[]): Promise<ListedApiKey[]> {
    const makers = rows.flatMap(({ createdBy }) => memberIn(createdBy) ?? []);
    const users = await this.users.byId([...new Set(makers)]);
    return rows.map((row) => ({
      ...row,
      createdByName: users.get(memberIn(row.createdBy) ?? '')?.name ?? null,
      state: keyState(row, now),
    }));
  }
}

const memberIn = (by: string): string | null =>
  by.startsWith(BY_MEMBER) ? by.slice(BY_MEMBER.length) : null;
