import { Injectable } from '@nestjs/common';

import type { RequestContext, Role } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { mayStopBeingAdmin } from '../domain/membership.js';
import { LeftBehind } from '../left-behind.js';
import { MemberRepository } from '../member.repository.js';
import { isLowering, refuseRoleAbove } from '../role-giving.js';
import { workspaceProblems } from '../workspaces.errors.js';

/**
 * Gives a member another role, which holds at their next request, and which no group of a provider
 * takes away again, so that the same role can be given for good. The last admin stays one; the open
 * invitations of a member who may do less from now on are taken back.
 */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly db: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly leftBehind: LeftBehind,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, userId: string, role: Role): Promise<void> {
    refuseRoleAbove(ctx.actor, role);
    return this.db.run(ctx, async () => {
      const admins = await this.members.lockAdmins(ctx.workspaceId);
      const member = await this.members.find(ctx.workspaceId, userId);
      if (member === null) throw httpProblems.refuse('not_found');
      if (member.role === role && member.source === 'hand') return;
      if (member.role !== role && !mayStopBeingAdmin(member.role, admins)) {
        throw workspaceProblems.refuse('last_admin');
      }
      await this.members.giveByHand(ctx.workspaceId, userId, role);
      await this.audit.record(ctx, {
        action: 'member.role-changed',
        subject: { type: 'member', id: userId },
        before: { role: member.role, source: member.source },
        after: { role, source: 'hand' },
      });
      if (isLowering(member.role, role)) await this.leftBehind.revokeInvitations(ctx, userId);
    });
  }
}
