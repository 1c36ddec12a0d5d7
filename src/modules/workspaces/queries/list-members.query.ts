import { Injectable } from '@nestjs/common';

import type { RequestContext, Role } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { Users } from '../../../platform/identity/users.js';
import type { MemberSource } from '../domain/group-roles.js';

export interface MemberRow {
  readonly userId: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly source: MemberSource;
  readonly createdAt: Date;
}

/** The workspace's members, in the order in which they came. */
@Injectable()
export class ListMembersQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly users: Users,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<MemberRow>> {
    const list = listKey('members', ctx.workspaceId, query);
    const [createdAt, userId] = this.cursors.read(list, query.cursor) ?? [null, null];
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<Omit<MemberRow, 'name' | 'email'>[]>`
        select user_id as "userId", role, source, created_at as "createdAt"
          from members
         where workspace_id = ${ctx.workspaceId}
           and (${createdAt}::timestamptz is null
                or (date_trunc('milliseconds', created_at), user_id) > (${createdAt}::timestamptz, ${userId}::uuid))
         order by date_trunc('milliseconds', created_at), user_id
         limit ${query.limit + 1}`,
    );
    const page = this.cursors.page(list, rows, query.limit, (row) => [
      row.createdAt.toISOString(),
      row.userId,
    ]);
    const users = await this.users.byId(page.items.map((row) => row.userId));
    const named = page.items.map((row) => ({
      ...row,
      name: users.get(row.userId)?.name ?? null,
      email: users.get(row.userId)?.email ?? null,
    }));
    return { items: named, nextCursor: page.nextCursor };
  }
}
