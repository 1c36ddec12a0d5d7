import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { mayStopBeingAdmin } from './domain/membership.js';
import { LeftBehind } from './left-behind.js';
import { MemberRepository } from './member.repository.js';
import { workspaceProblems } from './workspaces.errors.js';

/** Ends memberships, in the open unit of work; what the member invited to is taken back with them. */
@Injectable()
export class MembershipEnd {
  constructor(
    private readonly members: MemberRepository,
    private readonly leftBehind: LeftBehind,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `not_found` for somebody who is no member, `last_admin` for the one who must stay. */
  async of(
    ctx: RequestContext,
    userId: string,
    action: 'member.removed' | 'member.left',
  ): Promise<void> {
    const admins = await this.members.lockAdmins(ctx.workspaceId);
    const member = await this.members.find(ctx.workspaceId, userId);
    if (member === null) throw httpProblems.refuse('not_found');
    if (!mayStopBeingAdmin(member.role, admins)) throw workspaceProblems.refuse('last_admin');
    await this.members.remove(ctx.workspaceId, userId);
    await this.audit.record(ctx, {
      action,
      subject: { type: 'member', id: userId },
      before: { role: member.role },
    });
    await this.leftBehind.revokeInvitations(ctx, userId);
  }
}
