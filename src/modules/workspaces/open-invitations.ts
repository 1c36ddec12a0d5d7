import { Injectable } from '@nestjs/common';

import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fingerprint } from '../../platform/security/secrets.js';
import { MemberInvitationRepository } from './member-invitation.repository.js';
import type { OpenInvitation } from './memberships.contract.js';
import { openInvitation, workspaceOfInvitation } from './open-invitation.js';
import { WorkspaceRepository } from './workspace.repository.js';

/** Reads invitations by the token of their link. */
@Injectable()
export class OpenInvitations {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: MemberInvitationRepository,
    private readonly workspaces: WorkspaceRepository,
    private readonly clock: Clock,
  ) {}

  /** The invitation, where it can be accepted now; throws what is the matter where not. */
  read(token: string): Promise<OpenInvitation> {
    const workspaceId = workspaceOfInvitation(token);
    return this.db.run({ workspaceId }, async () => {
      const found = await this.invitations.findByToken(workspaceId, fingerprint(token));
      const { email, role, locale, expiresAt } = openInvitation(found, this.clock.now());
      const workspace = await this.workspaces.findById(workspaceId);
      const workspaceName = workspace?.name ?? '';
      return { workspaceId, workspaceName, email, role, locale, expiresAt };
    });
  }
}
