import { Injectable } from '@nestjs/common';

import type { RequestContext, Role } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Users } from '../../../platform/identity/users.js';
import { MemberRepository } from '../member.repository.js';
import { refuseRoleAbove } from '../role-giving.js';
import { workspaceProblems } from '../workspaces.errors.js';
import { ChangeRole } from './change-role.use-case.js';

/**
 * Makes the user with this address a member, or gives the member another role: for the operator. Its
 * refusals tell whether an address has an account, so it has no route; admins invite.
 */
@Injectable()
export class PutMember {
  constructor(
    private readonly db: UnitOfWork,
    private readonly users: Users,
    private readonly members: MemberRepository,
    private readonly changeRole: ChangeRole,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, email: string, role: Role): Promise<string> {
    refuseRoleAbove(ctx.actor, role);
    const user = await this.users.findByEmail(email);
    if (user === null) throw workspaceProblems.refuse('user_unknown', { email }, '/email');
    await this.db.run(ctx, async () => {
      const member = await this.members.find(ctx.workspaceId, user.id);
      if (member !== null) return this.changeRole.execute(ctx, user.id, role);
      await this.members.put(ctx.workspaceId, user.id, role, ctx.now);
      await this.audit.record(ctx, {
        action: 'member.joined',
        subject: { type: 'member', id: user.id },
        after: { role },
      });
    });
    return user.id;
  }
}
