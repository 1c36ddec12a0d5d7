import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Deliverables that go with invitations that are taken back; each removal is written into the audit log. */
@Injectable()
export class TakenBackAgreementRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Those of these invitations on which something was built: posts refer to them or fulfil what was agreed, more was
   * agreed than these deliverables, or one is fulfilled. That time ran out on one is nothing.
   */
  async builtOn(
    { workspaceId }: RequestContext,
    invitationIds: readonly string[],
    deliverableIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select p.invitation_id as id from posts p
       where p.workspace_id = ${workspaceId} and p.invitation_id = any (${invitationIds}::uuid[])
      union
      select d.invitation_id as id from deliverables d
       where d.workspace_id = ${workspaceId} and d.invitation_id = any (${invitationIds}::uuid[])
         and (d.id <> all (${deliverableIds}::uuid[]) or d.state in ('published', 'verified')
              or exists (select 1 from posts p
                          where p.workspace_id = ${workspaceId} and p.deliverable_id = d.id))`;
    return new Set(rows.map(({ id }) => id));
  }

  /** Removes what was agreed on these invitations. */
  async remove(ctx: RequestContext, invitationIds: readonly string[]): Promise<void> {
    if (invitationIds.length === 0) return;
    const [removed] = await this.db.manager.sql<[{ id: string }[], number]>`
      delete from deliverables
       where workspace_id = ${ctx.workspaceId} and invitation_id = any (${invitationIds}::uuid[])
      returning id, invitation_id as "invitationId", platform, format, count, state`;
    await this.audit.recordMany(
      ctx,
      removed.map(({ id, ...before }) => ({
        action: 'deliverable.removed',
        subject: { type: 'deliverable', id },
        before,
      })),
    );
  }
}
