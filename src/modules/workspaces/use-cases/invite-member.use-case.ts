import { Injectable } from '@nestjs/common';

import { actorRef, type Locale, type RequestContext, type Role } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { refuseUnusableAddress } from '../../../platform/identity/account-address.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import { expiryOf, isPending } from '../domain/member-invitation.js';
import { mailedWith } from '../letters-left.js';
import { MemberInvitationRepository } from '../member-invitation.repository.js';
import { memberInvitationView, type MemberInvitationView } from '../member-invitation-view.js';
import { MemberLetters, newInvitationToken } from '../member-letters.js';
import { MemberRepository } from '../member.repository.js';
import { refuseRoleAbove } from '../role-giving.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { workspaceProblems } from '../workspaces.errors.js';

export interface NewMemberInvitation {
  readonly email: string;
  readonly role: Role;
  /** Language of the mail; the workspace's where it is not told. */
  readonly locale?: Locale | null;
}

/** Invites somebody by mail; an open invitation of the same address is replaced, and its link leads nowhere. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: WorkspaceRepository,
    private readonly members: MemberRepository,
    private readonly invitations: MemberInvitationRepository,
    private readonly letters: MemberLetters,
    private readonly audit: AuditLog,
  ) {}

  execute(
    ctx: RequestContext,
    input: NewMemberInvitation,
  ): Promise<MemberInvitationView & { existing: boolean }> {
    refuseRoleAbove(ctx.actor, input.role);
    refuseUnusableAddress(input.email);
    return this.db.run(ctx, async () => {
      const email = input.email.toLowerCase();
      if (await this.members.hasAddress(ctx.workspaceId, email)) {
        throw workspaceProblems.refuse('already_member', { email }, '/email');
      }
      const sent = await this.invitations.lockAddress(ctx.workspaceId, email);
      const open = sent.find(isPending) ?? null;
      const token = newInvitationToken(ctx.workspaceId);
      const given = {
        workspaceId: ctx.workspaceId,
        id: newId(),
        email,
        role: input.role,
        locale: input.locale ?? (await this.localeOf(ctx.workspaceId)),
        tokenHash: fingerprint(token),
        delivery: 'queued',
        invitedBy: actorRef(ctx.actor),
        createdAt: ctx.now,
        updatedAt: ctx.now,
        expiresAt: expiryOf(ctx.now),
        mailedAt: mailedWith(sent, ctx.now),
        acceptedAt: null,
        acceptedBy: null,
        revokedAt: null,
      } as const;
      const id = await this.invitations.insertOrReplaceOpen(given);
      await this.letters.order(ctx.workspaceId, id, token);
      const kept = (await this.invitations.findById(ctx.workspaceId, id)) ?? given;
      const view = memberInvitationView(kept, ctx.now);
      await this.audit.record(ctx, {
        action: 'member.invited',
        subject: { type: 'member-invitation', id },
        before: open && memberInvitationView(open, ctx.now),
        after: view,
      });
      return { ...view, existing: id !== given.id };
    });
  }

  private async localeOf(workspaceId: string): Promise<Locale> {
    return (await this.workspaces.findById(workspaceId))?.locale ?? 'en';
  }
}
