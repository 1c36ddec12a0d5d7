import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** The names of those whom a guest brings; every change is written into the audit log. */
@Injectable()
export class CompanionRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** Keeps these names, in this order, instead of those before. */
  async replace(
    ctx: RequestContext,
    invitationId: string,
    names: readonly string[],
  ): Promise<void> {
    const before = await this.names(ctx.workspaceId, invitationId);
    await this.put(ctx, invitationId, before, names);
  }

  /** Forgets all names but the first `count`. */
  async keepFirst(ctx: RequestContext, invitationId: string, count: number): Promise<void> {
    const before = await this.names(ctx.workspaceId, invitationId);
    await this.put(ctx, invitationId, before, before.slice(0, count));
  }

  /** The names beside each of these invitations, in their order; one without any has no entry. */
  async named(
    workspaceId: string,
    invitationIds: readonly string[],
  ): Promise<ReadonlyMap<string, string[]>> {
    if (invitationIds.length === 0) return new Map();
    const rows = await this.db.manager.sql<{ id: string; names: string[] }[]>`
      select invitation_id as id, array_agg(name order by position) as names
        from invitation_companions
       where workspace_id = ${workspaceId} and invitation_id = any (${invitationIds}::uuid[])
       group by invitation_id`;
    return new Map(rows.map(({ id, names }) => [id, names]));
  }

  private async names(workspaceId: string, invitationId: string): Promise<string[]> {
    const rows = await this.db.manager.sql<{ name: string }[]>`
      select name from invitation_companions
       where workspace_id = ${workspaceId} and invitation_id = ${invitationId}
       order by position`;
    return rows.map(({ name }) => name);
  }

  private async put(
    ctx: RequestContext,
    invitationId: string,
    before: readonly string[],
    after: readonly string[],
  ): Promise<void> {
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const { workspaceId } = ctx;
    if (before.length > 0) {
      await this.db.manager.sql`
        delete from invitation_companions
         where workspace_id = ${workspaceId} and invitation_id = ${invitationId}`;
    }
    if (after.length > 0) {
      await this.db.manager.sql`
        insert into invitation_companions (workspace_id, invitation_id, position, name)
        select ${workspaceId}::uuid, ${invitationId}::uuid, position, name
          from unnest(${after}::text[]) with ordinality as given (name, position)`;
    }
    await this.audit.record(ctx, {
      action: 'invitation.companions-named',
      subject: { type: 'invitation', id: invitationId },
      before: { companions: before, named: before.length },
      after: { companions: after, named: after.length },
    });
  }
}
