import { Injectable } from '@nestjs/common';

import type { Origin, RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { hashPassword } from '../../../platform/identity/password-hash.js';
import { UserStore } from '../../../platform/identity/users.store.js';
import { permissionsOf } from '../../../platform/security/permissions.js';
import { fingerprint } from '../../../platform/security/secrets.js';
import { roleAfterAccepting } from '../domain/member-invitation.js';
import type { MemberInvitation } from '../entities/member-invitation.entity.js';
import { memberContext } from '../member-context.js';
import { MemberInvitationRepository } from '../member-invitation.repository.js';
import { MemberRepository } from '../member.repository.js';
import type { Joiner, JoinedUser } from '../memberships.contract.js';
import { openInvitation, workspaceOfInvitation } from '../open-invitation.js';
import { workspaceProblems } from '../workspaces.errors.js';

/**
 * Makes the invited person a member, and a user where they are none: both or neither, and once,
 * however many try at the same moment. Who is a member already loses nothing by it.
 */
@Injectable()
export class AcceptMemberInvitation {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly members: MemberRepository,
    private readonly users: UserStore,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, joiner: Joiner, origin: Origin | null): Promise<JoinedUser> {
    if (joiner === null) throw workspaceProblems.refuse('sign_in_first');
    const workspaceId = workspaceOfInvitation(token);
    const now = this.clock.now();
    const user = 'user' in joiner ? joiner.user : await withHash(joiner.newcomer);
    return this.db.run({ workspaceId }, async () => {
      // First, as whoever changes members does: who removes a member takes back invitations under this lock.
      await this.members.lockAdmins(workspaceId);
      const found = await this.invitations.lockByToken(workspaceId, fingerprint(token));
      const invitation = openInvitation(found, now);
      const joined = 'id' in user ? user : await this.addUser({ ...user, ...invitation }, now);
      if (joined.email !== invitation.email) {
        throw workspaceProblems.refuse('invitation_for_another');
      }
      const actor = { workspaceId, userId: joined.id, role: invitation.role };
      await this.admit(memberContext(actor, now, origin), joined.id, invitation);
      return joined;
    });
  }

  private async addUser(
    { name, email, passwordHash }: { name: string; email: string; passwordHash: string | null },
    now: Date,
  ): Promise<JoinedUser> {
    const user = await this.users.add({ name, email, passwordHash }, now);
    if (user === null) throw workspaceProblems.refuse('sign_in_first');
    return user;
  }

  private async admit(
    ctx: RequestContext,
    userId: string,
    invitation: MemberInvitation,
  ): Promise<void> {
    const { workspaceId, now } = ctx;
    const accepted = { acceptedAt: now, acceptedBy: userId, updatedAt: now };
    await this.invitations.update(invitation, accepted);
    const subject = { type: 'member', id: userId };
    const member = await this.members.find(workspaceId, userId);
    if (member === null) {
      await this.members.put(workspaceId, userId, invitation.role, now);
      const after = { role: invitation.role, invitationId: invitation.id };
      await this.audit.record(ctx, { action: 'member.joined', subject, after });
      return;
    }
    const role = roleAfterAccepting(member.role, invitation.role, permissionsOf);
    // A role that changes nothing leaves the groups that gave the present one in charge of it.
    if (role === member.role) return;
    await this.members.giveByHand(workspaceId, userId, role);
    const before = { role: member.role, source: member.source };
    await this.audit.record(ctx, {
      action: 'member.role-changed',
      subject,
      before,
      after: { role, source: 'hand' },
    });
  }
}

/** Hashing takes its time: it is done before the invitation is locked. */
const withHash = async ({
  name,
  password,
}: {
  readonly name: string;
  readonly password: string | null;
}): Promise<{ name: string; passwordHash: string | null }> => ({
  name,
  passwordHash: password === null ? null : await hashPassword(password),
});
