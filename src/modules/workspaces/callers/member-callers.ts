import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Sessions, type SignedIn } from '../../../platform/identity/sessions.js';
import type { Caller, Credentials, WayRefused } from '../../../platform/security/access.port.js';
import { permissionsOf } from '../../../platform/security/permissions.js';
import { MemberRepository } from '../member.repository.js';
import { WorkspaceRepository } from '../workspace.repository.js';

/** Tells which member calls, by the session in their cookies. */
@Injectable()
export class MemberCallers {
  constructor(
    private readonly db: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly workspaces: WorkspaceRepository,
    private readonly members: MemberRepository,
  ) {}

  signedIn({ cookie }: Credentials): Promise<SignedIn | null> {
    return cookie === undefined ? Promise.resolve(null) : this.sessions.current(cookie);
  }

  async find(
    credentials: Credentials,
    slugOrId: string,
  ): Promise<Caller | WayRefused | 'unauthenticated' | null> {
    const signedIn = await this.signedIn(credentials);
    if (signedIn === null) return 'unauthenticated';
    return this.db.runForInstallation(async () => {
      const workspace = await this.workspaces.findBySlugOrId(slugOrId);
      if (workspace === null) return null;
      const member = await this.members.find(workspace.id, signedIn.user.id);
      if (member === null) return null;
      if (workspace.requireSingleSignOn && signedIn.method !== 'single_sign_on')
        return 'single_sign_on_required';
      if (workspace.requireSecondFactor && !signedIn.secondFactor) return 'second_factor_required';
      const actor = { kind: 'member', userId: member.userId, role: member.role } as const;
      return {
        workspaceId: workspace.id,
        actor,
        permissions: permissionsOf(member.role),
        signedIn,
      };
    });
  }
}
