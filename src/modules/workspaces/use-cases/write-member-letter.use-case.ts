import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { RuntimeSettings } from '../../../platform/config/runtime-settings.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Users } from '../../../platform/identity/users.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { fingerprint, sameBytes } from '../../../platform/security/secrets.js';
import { stateOf } from '../domain/member-invitation.js';
import type { MemberInvitation } from '../entities/member-invitation.entity.js';
import { memberInvitationMail } from '../mail/member-invitation-mail.js';
import { MemberInvitationRepository } from '../member-invitation.repository.js';
import { WorkspaceRepository } from '../workspace.repository.js';

/** Writes the mail that carries the link of an invitation, where the link still leads somewhere, and notes how it went. */
@Injectable()
export class WriteMemberLetter {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly workspaces: WorkspaceRepository,
    private readonly users: Users,
    private readonly mailer: Mailer,
    private readonly settings: RuntimeSettings,
  ) {}

  async execute(ctx: RequestContext, id: string, token: string): Promise<void> {
    const { workspaceId, now } = ctx;
    const found = await this.db.run(ctx, async () => ({
      invitation: await this.invitations.findById(workspaceId, id),
      workspace: await this.workspaces.findById(workspaceId),
    }));
    const { invitation, workspace } = found;
    if (invitation === null || workspace === null || !isStillTrue(invitation, token, now)) return;
    const { email, locale, expiresAt } = invitation;
    const outcome = await this.mailer.send({
      workspaceId,
      to: email,
      locale,
      about: `member-invitation:${id}`,
      now,
      ...memberInvitationMail({
        locale,
        workspaceName: workspace.name,
        inviterName: await this.inviterOf(invitation),
        expiresAt,
        timeZone: workspace.timeZone,
        url: `${this.settings.publicUrl}/join#${token}`,
      }),
    });
    await this.note(ctx, invitation, outcome === 'bounced' ? 'bounced' : 'sent');
  }

  private async inviterOf({ invitedBy }: MemberInvitation): Promise<string | null> {
    const [kind, userId = ''] = invitedBy.split(':');
    if (kind !== 'member') return null;
    return (await this.users.byId([userId])).get(userId)?.name ?? null;
  }

  /** A link that was replaced meanwhile has a mail of its own to be noted. */
  private note(
    ctx: RequestContext,
    { id, tokenHash }: MemberInvitation,
    delivery: 'sent' | 'bounced',
  ): Promise<void> {
    return this.db.run(ctx, async () => {
      const now = await this.invitations.lock(ctx.workspaceId, id);
      if (now === null || !sameBytes(now.tokenHash, tokenHash)) return;
      await this.invitations.update(now, { delivery });
    });
  }
}

/** Between the order and the mail the invitation may have been revoked, sent again or written already. */
const isStillTrue = (invitation: MemberInvitation, token: string, now: Date): boolean =>
  invitation.delivery === 'queued' &&
  stateOf(invitation, now) === 'open' &&
  sameBytes(invitation.tokenHash, fingerprint(token));
