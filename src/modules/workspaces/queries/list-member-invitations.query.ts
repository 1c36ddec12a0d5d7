import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import {
  memberInvitationView,
  type MemberInvitationView,
  type ViewedInvitation,
} from '../member-invitation-view.js';

/** Everybody who was invited to the workspace, the newest first. */
@Injectable()
export class ListMemberInvitationsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<MemberInvitationView>> {
    const list = listKey('member-invitations', ctx.workspaceId, query);
    const [after] = this.cursors.read(list, query.cursor) ?? [null];
    const rows = await this.db.run(
      ctx,
      () => this.db.manager.sql<ViewedInvitation[]>`
        select id, email, role, locale, delivery, invited_by as "invitedBy",
               created_at as "createdAt", expires_at as "expiresAt", accepted_at as "acceptedAt",
               revoked_at as "revokedAt"
          from member_invitations
         where workspace_id = ${ctx.workspaceId} and (${after}::uuid is null or id < ${after}::uuid)
         order by id desc
         limit ${query.limit + 1}`,
    );
    const page = this.cursors.page(list, rows, query.limit, (row) => [row.id]);
    return { ...page, items: page.items.map((row) => memberInvitationView(row, ctx.now)) };
  }
}
