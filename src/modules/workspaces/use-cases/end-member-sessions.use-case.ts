import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { Sessions } from '../../../platform/identity/sessions.js';
import { MemberRepository } from '../member.repository.js';

/** Ends every session of a member: they have to sign in again, wherever they are. */
@Injectable()
export class EndMemberSessions {
  constructor(
    private readonly db: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, userId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const member = await this.members.find(ctx.workspaceId, userId);
      if (member === null) throw httpProblems.refuse('not_found');
      await this.audit.record(ctx, {
        action: 'member.sessions-ended',
        subject: { type: 'member', id: userId },
      });
      await this.sessions.endAll(userId);
    });
  }
}
