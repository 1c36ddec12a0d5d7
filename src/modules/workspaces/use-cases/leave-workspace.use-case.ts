import { Injectable } from '@nestjs/common';

import type { Origin } from '../../../kernel/context.js';
import { Clock } from '../../../platform/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { MemberRepository } from '../member.repository.js';
import { memberContext } from '../member-context.js';
import { MembershipEnd } from '../membership-end.js';

/** Lets a person end their own membership; their sessions go on in their other workspaces. */
@Injectable()
export class LeaveWorkspace {
  constructor(
    private readonly db: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly end: MembershipEnd,
    private readonly clock: Clock,
  ) {}

  execute(userId: string, workspaceId: string, origin: Origin | null): Promise<void> {
    return this.db.run({ workspaceId }, async () => {
      const member = await this.members.find(workspaceId, userId);
      if (member === null) throw httpProblems.refuse('not_found');
      const ctx = memberContext(member, this.clock.now(), origin);
      await this.end.of(ctx, userId, 'member.left');
    });
  }
}
