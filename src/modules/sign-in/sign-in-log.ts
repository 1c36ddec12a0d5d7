import { Injectable } from '@nestjs/common';

import type { Actor, Origin } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { Workspaces, type MyWorkspace } from '../workspaces/workspaces.contract.js';

/** What somebody may do before they proved who they are: the log names nobody as its doer. */
const UNPROVEN: ReadonlySet<string> = new Set(['session.refused', 'password.reset-asked']);

/**
 * Notes what concerns a person's coming in. Accounts belong to no workspace, so every workspace of
 * which the person is a member learns it, and nobody else does.
 */
@Injectable()
export class SignInLog {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly workspaces: Workspaces,
    private readonly clock: Clock,
  ) {}

  /** Records `action`, such as `session.opened`; to be called outside of a unit of work. */
  async note(
    userId: string,
    action: string,
    origin: Origin | null,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const now = this.clock.now();
    for (const workspace of await this.workspaces.ofUser(userId)) {
      const ctx = {
        ...systemContext(workspace.id, now),
        actor: actorOf(userId, action, workspace),
        requestId: 'sign-in',
        origin,
      };
      await this.db.run(ctx, () =>
        this.audit.record(ctx, {
          action,
          subject: { type: 'user', id: userId },
          ...(details !== undefined && { after: details }),
        }),
      );
    }
  }
}

const actorOf = (userId: string, action: string, { role }: MyWorkspace): Actor =>
  UNPROVEN.has(action) ? { kind: 'system' } : { kind: 'member', userId, role };
