import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { Sessions } from '../../platform/identity/sessions.js';
import { memberInvitationView } from './member-invitation-view.js';
import { MemberInvitationRepository } from './member-invitation.repository.js';

/**
 * Takes away what a member who is removed, or may do less from now on, could come in by again, in the
 * open unit of work. Keys that they made live on: an integration must not stop because a colleague leaves.
 */
@Injectable()
export class LeftBehind {
  constructor(
    private readonly invitations: MemberInvitationRepository,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  /** Takes back every invitation by this member that nobody accepted yet. */
  async revokeInvitations(ctx: RequestContext, userId: string): Promise<void> {
    const pending = await this.invitations.lockPendingBy(ctx.workspaceId, `member:${userId}`);
    const changes = { revokedAt: ctx.now, updatedAt: ctx.now };
    for (const invitation of pending) {
      await this.invitations.update(invitation, changes);
      await this.audit.record(ctx, {
        action: 'member-invitation.revoked',
        subject: { type: 'member-invitation', id: invitation.id },
        before: memberInvitationView(invitation, ctx.now),
        after: memberInvitationView({ ...invitation, ...changes }, ctx.now),
      });
    }
  }

  /** Before the commit: where it fails, the membership stays, and its end can be tried again. */
  async endSessions(userId: string): Promise<void> {
    await this.sessions.endAll(userId);
  }
}
