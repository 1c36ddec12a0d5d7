import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { ChangeAxis } from '../domain/changes.js';
import { InvitationRepository } from '../invitation.repository.js';

export interface ChangeRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly axis: ChangeAxis;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
}

type Row = Omit<ChangeRow, 'from' | 'to'> & {
  readonly before: string | null;
  readonly after: string | null;
};

/** Everything that changed about an invitation, in the order in which it did. */
@Injectable()
export class InvitationHistoryQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, id: string, query: PageQuery): Promise<Page<ChangeRow>> {
    const list = listKey(`invitation-history ${id}`, ctx.workspaceId, query);
    const [last] = this.cursors.read(list, query.cursor) ?? [null];
    return this.db.run(ctx, async () => {
      const invitation = await this.invitations.findById(ctx.workspaceId, id);
      if (invitation === null) throw httpProblems.refuse('not_found');
      const rows = await this.db.manager.sql<Row[]>`
        select id, at, by, axis, note, from_value as before, to_value as after
          from invitation_changes
         where workspace_id = ${ctx.workspaceId} and invitation_id = ${id}
           and (${last}::uuid is null or id > ${last}::uuid)
         order by id
         limit ${query.limit + 1}`;
      const page = this.cursors.page(list, rows, query.limit, (row) => [row.id]);
      const items = page.items.map(({ before, after, ...row }) => ({
        ...row,
        from: before,
        to: after,
      }));
      return { items, nextCursor: page.nextCursor };
    });
  }
}
