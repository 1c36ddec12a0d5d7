import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import { expiryOf } from '../domain/member-invitation.js';
import { mailedWith } from '../letters-left.js';
import { MemberInvitationRepository } from '../member-invitation.repository.js';
import { memberInvitationView, type MemberInvitationView } from '../member-invitation-view.js';
import { MemberLetters, newInvitationToken } from '../member-letters.js';
import { refuseUnlessPending } from '../open-invitation.js';
import { refuseRoleAbove } from '../role-giving.js';

/** Sends an invitation again, with a new link and a new time: the old link leads nowhere from then on. */
@Injectable()
export class SendMemberInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly letters: MemberLetters,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<MemberInvitationView> {
    return this.db.run(ctx, async () => {
      const found = await this.invitations.findById(ctx.workspaceId, id);
      if (found === null) throw httpProblems.refuse('not_found');
      const sent = await this.invitations.lockAddress(ctx.workspaceId, found.email);
      const before = (await this.invitations.lock(ctx.workspaceId, id)) ?? found;
      refuseUnlessPending(before, ctx.now);
      refuseRoleAbove(ctx.actor, before.role);
      const token = newInvitationToken(ctx.workspaceId);
      const changes = {
        tokenHash: fingerprint(token),
        delivery: 'queued',
        invitedBy: actorRef(ctx.actor),
        expiresAt: expiryOf(ctx.now),
        updatedAt: ctx.now,
        mailedAt: mailedWith(sent, ctx.now),
      } as const;
      await this.invitations.update(before, changes);
      await this.letters.order(ctx.workspaceId, id, token);
      const after = memberInvitationView({ ...before, ...changes }, ctx.now);
      await this.audit.record(ctx, {
        action: 'member-invitation.sent',
        subject: { type: 'member-invitation', id },
        before: memberInvitationView(before, ctx.now),
        after,
      });
      return after;
    });
  }
}
