import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HandlesJob, type JobHandler } from '../../../platform/jobs/job.js';
import { MemberInvitationRepository } from '../member-invitation.repository.js';
import { Workspaces } from '../workspaces.contract.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Long enough to answer who let somebody in; then the address is nobody's business any more. */
const KEPT_DAYS = 90;

/** Forgets, every night, invitations that were accepted, revoked or expired more than 90 days ago. */
@Injectable()
@HandlesJob({ queue: 'workspaces.forget-member-invitations', schedule: '47 2 * * *' })
export class ForgetMemberInvitationsJob implements JobHandler {
  constructor(
    private readonly db: UnitOfWork,
    private readonly workspaces: Workspaces,
    private readonly invitations: MemberInvitationRepository,
  ) {}

  handle(): Promise<void> {
    return this.workspaces.visitAll(async (ctx) => {
      const before = new Date(ctx.now.getTime() - KEPT_DAYS * DAY_MS);
      const batch = () =>
        this.db.run(ctx, () => this.invitations.forgetClosed(ctx.workspaceId, before));
      let left = true;
      while (left) left = await batch();
    });
  }
}
