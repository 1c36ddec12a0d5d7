import { Injectable } from '@nestjs/common';

import type { Origin, RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/problem.js';
import {
  Memberships,
  type FirstWorkspace,
  type JoinedUser,
  type Joiner,
  type OpenInvitation,
} from './memberships.contract.js';
import { OpenInvitations } from './open-invitations.js';
import { AcceptMemberInvitation } from './use-cases/accept-member-invitation.use-case.js';
import { FoundWorkspace } from './use-cases/found-workspace.use-case.js';
import { LeaveWorkspace } from './use-cases/leave-workspace.use-case.js';

@Injectable()
export class MembershipsFacade extends Memberships {
  constructor(
    private readonly open: OpenInvitations,
    private readonly acceptInvitation: AcceptMemberInvitation,
    private readonly foundWorkspace: FoundWorkspace,
    private readonly leaveWorkspace: LeaveWorkspace,
  ) {
    super();
  }

  async invitation(token: string): Promise<OpenInvitation> {
    return this.open.read(token);
  }

  async isInvited(token: string, email: string): Promise<boolean> {
    try {
      return (await this.open.read(token)).email === email.toLowerCase();
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  accept(token: string, joiner: Joiner, origin: Origin | null): Promise<JoinedUser> {
    return this.acceptInvitation.execute(token, joiner, origin);
  }

  found(ctx: RequestContext, workspace: FirstWorkspace): Promise<void> {
    return this.foundWorkspace.execute(ctx, workspace);
  }

  leave(userId: string, workspaceId: string, origin: Origin | null): Promise<void> {
    return this.leaveWorkspace.execute(userId, workspaceId, origin);
  }
}
