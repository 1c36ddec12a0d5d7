import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Sessions } from '../../../platform/identity/sessions.js';
import { MembershipEnd } from '../membership-end.js';

/** Ends a membership and every session of the person; the last admin's cannot be ended. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly db: UnitOfWork,
    private readonly end: MembershipEnd,
    private readonly sessions: Sessions,
  ) {}

  execute(ctx: RequestContext, userId: string): Promise<void> {
    return this.db.run(ctx, async () => {
      await this.end.of(ctx, userId, 'member.removed');
      // Before the commit: where it fails, the membership stays, and removing can be tried again.
      await this.sessions.endAll(userId);
    });
  }
}
