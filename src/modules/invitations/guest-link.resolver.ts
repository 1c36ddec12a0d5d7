import { Injectable } from '@nestjs/common';

import type { Locale } from '../../kernel/context.js';
import { workspaceOfToken } from '../../kernel/workspace-token.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isId } from '../../platform/ids.js';
import { GuestLinkResolver } from '../../platform/security/access.port.js';
import { fingerprint } from '../../platform/security/secrets.js';
import { InvitationRepository } from './invitation.repository.js';

/** Finds the invitation behind a guest link, in the workspace that the token names. */
@Injectable()
export class InvitationLinkResolver extends GuestLinkResolver {
  constructor(
    private readonly db: UnitOfWork,
    private readonly invitations: InvitationRepository,
  ) {
    super();
  }

  async resolve(
    token: string,
  ): Promise<{ workspaceId: string; invitationId: string; locale: Locale } | null> {
    const workspaceId = workspaceOfToken(token);
    if (workspaceId === null || !isId(workspaceId)) return null;
    const found = await this.db.run({ workspaceId }, () =>
      this.invitations.findByToken(workspaceId, fingerprint(token)),
    );
    return found && { workspaceId, invitationId: found.id, locale: found.locale };
  }
}
