import { Injectable } from '@nestjs/common';

import type { Actor, RequestContext, Role } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { RuntimeSettings } from '../../../platform/config/runtime-settings.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import type { SignedIn } from '../../../platform/identity/sessions.js';
import { actorMay, permissionsOf } from '../../../platform/security/permissions.js';
import { SingleSignOnRepository } from '../single-sign-on.repository.js';
import { singleSignOnSettingProblems } from '../single-sign-on.errors.js';
import { WorkspaceRepository } from '../workspace.repository.js';
import { workspaceProblems } from '../workspaces.errors.js';

export interface SingleSignOnChoice {
  readonly required: boolean;
  readonly groupRoles: readonly { readonly group: string; readonly role: Role }[];
}

/**
 * Decides whether a workspace lets in only who signed in at the company's provider, and which of its
 * groups have which role. Who shuts or opens the other door must have come through this one.
 */
@Injectable()
export class UpdateSingleSignOn {
  constructor(
    private readonly db: UnitOfWork,
    private readonly singleSignOn: SingleSignOnRepository,
    private readonly workspaces: WorkspaceRepository,
    private readonly audit: AuditLog,
    private readonly settings: RuntimeSettings,
  ) {}

  async execute(
    ctx: RequestContext,
    { required, groupRoles }: SingleSignOnChoice,
    session: SignedIn | null,
  ): Promise<void> {
    refuseGroupsTwice(groupRoles);
    await this.db.run(ctx, async () => {
      const workspace = await this.workspaces.findById(ctx.workspaceId);
      const before = {
        required: workspace?.requireSingleSignOn ?? false,
        groupRoles: await this.singleSignOn.groupRoles(ctx.workspaceId),
      };
      if (required && !before.required) this.refuseUnlessSet();
      if (required !== before.required) refuseUnlessThrough(session);
      refuseRolesAbove(ctx.actor, before.groupRoles, groupRoles);
      await this.workspaces.update({
        id: ctx.workspaceId,
        requireSingleSignOn: required,
        updatedAt: ctx.now,
      });
      await this.singleSignOn.replaceGroupRoles(ctx.workspaceId, groupRoles);
      await this.audit.record(ctx, {
        action: 'single-sign-on.changed',
        subject: { type: 'workspace', id: ctx.workspaceId },
        before,
        after: { required, groupRoles },
      });
    });
  }

  private refuseUnlessSet(): void {
    if (this.settings.singleSignOn === null) {
      throw singleSignOnSettingProblems.refuse('single_sign_on_not_set', {}, '/required');
    }
  }
}

const refuseUnlessThrough = (session: SignedIn | null): void => {
  if (session?.method === 'single_sign_on') return;
  throw singleSignOnSettingProblems.refuse('single_sign_on_first', {}, '/required');
};

/** Nobody gives more than they have, not through a group either; what a group has already may stay. */
const refuseRolesAbove = (
  giver: Actor,
  before: SingleSignOnChoice['groupRoles'],
  after: SingleSignOnChoice['groupRoles'],
): void => {
  for (const [index, { group, role }] of after.entries()) {
    if (before.some((known) => known.group === group && known.role === role)) continue;
    if ([...permissionsOf(role)].every((permission) => actorMay(giver, permission))) continue;
    throw workspaceProblems.refuse('role_above_giver', { role }, `/groupRoles/${index}/role`);
  }
};

/** One group with two roles would leave it open which counts. */
const refuseGroupsTwice = (groupRoles: SingleSignOnChoice['groupRoles']): void => {
  const issues = groupRoles.flatMap(({ group }, index) =>
    groupRoles.findIndex((other) => other.group === group) < index
      ? [{ pointer: `/groupRoles/${index}/group`, code: 'not_unique' as const }]
      : [],
  );
  if (issues.length > 0) throw new InvalidInput(issues);
};
