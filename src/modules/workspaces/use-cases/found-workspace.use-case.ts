import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MemberRepository } from '../member.repository.js';
import type { FirstWorkspace } from '../memberships.contract.js';
import { CreateWorkspace } from './create-workspace.use-case.js';

/** Makes the workspace whose id the context names, and the member who acts its first. */
@Injectable()
export class FoundWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly create: CreateWorkspace,
    private readonly members: MemberRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, workspace: FirstWorkspace): Promise<void> {
    const { workspaceId, actor, now } = ctx;
    if (actor.kind !== 'member') throw new Error('a workspace is founded by its first member');
    const { userId, role } = actor;
    return this.db.run(ctx, async () => {
      await this.create.make(ctx, workspace);
      await this.members.put(workspaceId, userId, role, now);
      await this.audit.record(ctx, {
        action: 'member.joined',
        subject: { type: 'member', id: userId },
        after: { role },
      });
    });
  }
}
