import { Workspaces } from '../../modules/workspaces/workspaces.contract.js';
import { AuditLog, type AuditRecord } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import type { User } from '../../platform/identity/users.query.js';
import type { Application } from '../application.js';

/** Notes what the operator did to an account in the audit log of each workspace of its owner, as done by the system. */
export const noteOnAccount = async (
  { nest }: Application,
  { id }: User,
  what: Pick<AuditRecord, 'action' | 'after'>,
): Promise<void> => {
  const db = nest.get(UnitOfWork);
  for (const workspace of await nest.get(Workspaces).ofUser(id)) {
    const ctx = systemContext(workspace.id, nest.get(Clock).now());
    await db.run(ctx, () =>
      nest.get(AuditLog).record(ctx, { ...what, subject: { type: 'user', id } }),
    );
  }
};
