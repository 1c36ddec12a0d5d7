import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { MemberInvitationRepository } from '../member-invitation.repository.js';
import { memberInvitationView } from '../member-invitation-view.js';
import { workspaceProblems } from '../workspaces.errors.js';

/** Takes an invitation back: its link leads nowhere at once. Revoking it again changes nothing. */
@Injectable()
export class RevokeMemberInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const before = await this.invitations.lock(ctx.workspaceId, id);
      if (before === null) throw httpProblems.refuse('not_found');
      if (before.acceptedAt !== null) throw workspaceProblems.refuse('member_invitation_used');
      if (before.revokedAt !== null) return;
      const changes = { revokedAt: ctx.now, updatedAt: ctx.now };
      await this.invitations.update(before, changes);
      await this.audit.record(ctx, {
        action: 'member-invitation.revoked',
        subject: { type: 'member-invitation', id },
        before: memberInvitationView(before, ctx.now),
        after: memberInvitationView({ ...before, ...changes }, ctx.now),
      });
    });
  }
}
