import { Injectable, Logger } from '@nestjs/common';

import type { Actor, Origin } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import { Workspaces, type MyWorkspace } from '../workspaces/workspaces.contract.js';

/** What somebody may do before they proved who they are: the log names nobody as its doer. */
const UNPROVEN: ReadonlySet<string> = new Set(['session.refused', 'password.reset-asked']);

interface Note {
  readonly userId: string;
  readonly action: string;
  readonly origin: Origin | null;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Whether the operator did it, so that no person is named as its doer. */
  readonly byOperator?: boolean;
}

/**
 * Notes what concerns a person's coming in. Accounts belong to no workspace, so every workspace of
 * which the person is a member learns it, and nobody else does.
 */
@Injectable()
export class SignInLog {
  private readonly logger = new Logger('sign-in');

  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly workspaces: Workspaces,
    private readonly clock: Clock,
  ) {}

  /** Records `action`, such as `session.opened`; to be called outside of a unit of work. */
  note(
    userId: string,
    action: string,
    origin: Origin | null,
    details?: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return this.write(this.clock.now(), { userId, action, origin, details });
  }

  /** The same of what happened earlier, for jobs. */
  noteAt(at: Date, userId: string, action: string, origin: Origin | null): Promise<void> {
    return this.write(at, { userId, action, origin });
  }

  /** The same of what the operator did to somebody's account by a command. */
  noteByOperator(
    userId: string,
    action: string,
    details: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const told = { by: 'operator', ...details };
    const note = { userId, action, origin: null, details: told, byOperator: true };
    return this.write(this.clock.now(), note);
  }

  private async write(now: Date, note: Note): Promise<void> {
    const { userId, action, origin, details } = note;
    const workspaces = await this.workspaces.ofUser(userId);
    // Nobody's audit log is theirs: the server's own log is all there is to tell the operator.
    if (workspaces.length === 0) this.logger.log(`${action} by user ${userId}, in no workspace`);
    for (const workspace of workspaces) {
      const ctx = {
        ...systemContext(workspace.id, now),
        actor: actorOf(note, workspace),
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

const actorOf = ({ userId, action, byOperator }: Note, { role }: MyWorkspace): Actor =>
  byOperator === true || UNPROVEN.has(action)
    ? { kind: 'system' }
    : { kind: 'member', userId, role };
