import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { mayStopBeingAdmin } from '../domain/membership.js';
import { MemberRepository } from '../member.repository.js';
import { workspaceProblems } from '../workspaces.errors.js';

/** Ends a membership; the last admin's cannot be ended. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly db: UnitOfWork,
    private readonly members: MemberRepository,
  ) {}

  execute(ctx: RequestContext, userId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const admins = await this.members.lockAdmins(ctx.workspaceId);
      const member = await this.members.find(ctx.workspaceId, userId);
      if (member === null) throw httpProblems.refuse('not_found');
      if (!mayStopBeingAdmin(member.role, admins)) throw workspaceProblems.refuse('last_admin');
      await this.members.remove(ctx.workspaceId, userId);
    });
  }
}
