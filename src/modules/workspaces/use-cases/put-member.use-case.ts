import { Injectable } from '@nestjs/common';

import type { RequestContext, Role } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { actorMay, permissionsOf } from '../../../platform/security/permissions.js';
import { Users } from '../../../platform/identity/users.js';
import { mayStopBeingAdmin } from '../domain/membership.js';
import { MemberRepository } from '../member.repository.js';
import { workspaceProblems } from '../workspaces.errors.js';

/** Makes the user with this address a member, or gives the member another role; nobody gives more than they have. */
@Injectable()
export class PutMember {
  constructor(
    private readonly db: UnitOfWork,
    private readonly users: Users,
    private readonly members: MemberRepository,
  ) {}

  async execute(ctx: RequestContext, email: string, role: Role): Promise<string> {
    if (![...permissionsOf(role)].every((permission) => actorMay(ctx.actor, permission))) {
      throw workspaceProblems.refuse('role_above_giver', { role }, '/role');
    }
    const user = await this.users.findByEmail(email);
    if (user === null) throw workspaceProblems.refuse('user_unknown', { email }, '/email');
    await this.db.run(ctx, async () => {
      const admins = await this.members.lockAdmins(ctx.workspaceId);
      const member = await this.members.find(ctx.workspaceId, user.id);
      if (member === null) {
        await this.members.put(ctx.workspaceId, user.id, role, ctx.now);
        return;
      }
      if (role !== 'admin' && !mayStopBeingAdmin(member.role, admins))
        throw workspaceProblems.refuse('last_admin');
      await this.members.setRole(ctx.workspaceId, user.id, role);
    });
    return user.id;
  }
}
