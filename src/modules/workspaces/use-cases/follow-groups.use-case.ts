import { Injectable } from '@nestjs/common';

import type { Origin, RequestContext, Role } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { systemContext } from '../../../platform/domain-events/domain-event.js';
import { decideByGroups, strongestRole, type GroupDecision } from '../domain/group-roles.js';
import type { Member } from '../entities/member.entity.js';
import { LeftBehind } from '../left-behind.js';
import { MemberRepository } from '../member.repository.js';
import { isLowering } from '../role-giving.js';
import { GroupMemberships } from '../single-sign-on.contract.js';
import { SingleSignOnRepository } from '../single-sign-on.repository.js';

/** Brings memberships in line with the groups that the company's provider names at a sign-in. */
@Injectable()
export class FollowGroups extends GroupMemberships {
  constructor(
    private readonly db: UnitOfWork,
    private readonly singleSignOn: SingleSignOnRepository,
    private readonly members: MemberRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly leftBehind: LeftBehind,
  ) {
    super();
  }

  async admit(groups: readonly string[]): Promise<boolean> {
    const given = await this.db.runForInstallation(() => this.singleSignOn.rolesOf(groups));
    return given.length > 0;
  }

  async bringUpToDate(
    userId: string,
    groups: readonly string[],
    origin: Origin | null,
  ): Promise<void> {
    const now = this.clock.now();
    const { given, present } = await this.db.runForInstallation(async () => ({
      given: await this.singleSignOn.rolesOf(groups),
      present: await this.singleSignOn.workspacesByGroups(userId),
    }));
    for (const workspaceId of new Set([...given.map((role) => role.workspaceId), ...present])) {
      const roles = given.filter((one) => one.workspaceId === workspaceId);
      const role = strongestRole(roles.map((one) => one.role));
      const ctx = { ...systemContext(workspaceId, now), requestId: 'sign-in', origin };
      await this.db.run(ctx, () => this.follow(ctx, userId, role));
    }
  }

  private async follow(ctx: RequestContext, userId: string, given: Role | null): Promise<void> {
    const admins = await this.members.lockAdmins(ctx.workspaceId);
    const member = await this.members.find(ctx.workspaceId, userId);
    const decision = decideByGroups(member, given, admins);
    await this.carryOut(ctx, userId, decision);
    await this.note(ctx, userId, decision, member);
    if (member !== null && endsOrLowers(member.role, decision)) {
      await this.leftBehind.revokeInvitations(ctx, userId);
    }
  }

  private async carryOut(
    ctx: RequestContext,
    userId: string,
    decision: GroupDecision,
  ): Promise<void> {
    const { workspaceId, now } = ctx;
    switch (decision.kind) {
      case 'add':
        return this.singleSignOn.add(workspaceId, userId, decision.role, now);
      case 'change':
        return this.members.setRole(workspaceId, userId, decision.role);
      case 'remove':
        await this.members.remove(workspaceId, userId);
        // Where that fails, the membership stays until the next sign-in.
        await this.leftBehind.endSessions(userId);
        return;
      case 'keep_last_admin':
      case 'leave':
    }
  }

  private async note(
    ctx: RequestContext,
    userId: string,
    decision: GroupDecision,
    member: Member | null,
  ): Promise<void> {
    if (decision.kind === 'leave') return;
    await this.audit.record(ctx, {
      action: ACTIONS[decision.kind],
      subject: { type: 'member', id: userId },
      ...(member !== null && { before: { role: member.role, source: member.source } }),
      ...after(decision),
    });
  }
}

const endsOrLowers = (before: Role, decision: GroupDecision): boolean =>
  decision.kind === 'remove' || (decision.kind === 'change' && isLowering(before, decision.role));

const after = (decision: GroupDecision): { after?: object } => {
  if (decision.kind === 'keep_last_admin') {
    return { after: { groupsGive: decision.given ?? 'none' } };
  }
  return 'role' in decision ? { after: { role: decision.role, source: 'single_sign_on' } } : {};
};

const ACTIONS: Readonly<Record<Exclude<GroupDecision['kind'], 'leave'>, string>> = {
  add: 'member.joined',
  change: 'member.role-changed',
  remove: 'member.removed',
  keep_last_admin: 'member.last-admin-kept',
};
