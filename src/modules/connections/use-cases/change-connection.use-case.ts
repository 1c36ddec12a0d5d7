import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ConnectionRepository } from '../connection.repository.js';
import { refuseMoreThanSent } from '../refuse-more-than-sent.js';
import { notedOf } from './connection-secret.js';

/** What may be changed; what is absent stays. */
export interface ConnectionChange {
  readonly name?: string;
  readonly enabled?: boolean;
}

/** Renames a connection, or switches it on or off. */
@Injectable()
export class ChangeConnection {
  constructor(
    private readonly db: UnitOfWork,
    private readonly connections: ConnectionRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string, change: ConnectionChange): Promise<void> {
    return this.db.run(ctx, async () => {
      const connection = await this.connections.lock(ctx.workspaceId, id);
      if (connection === null) throw httpProblems.refuse('not_found');
      const { name = connection.name, enabled = connection.enabled } = change;
      if (name === connection.name && enabled === connection.enabled) return;
      if (enabled && !connection.enabled) refuseMoreThanSent(ctx.actor);
      const changed = { name, enabled, updatedAt: ctx.now };
      await this.connections.update(connection, changed);
      await this.audit.record(ctx, {
        action: 'connection.changed',
        subject: { type: 'connection', id },
        before: notedOf(connection),
        after: notedOf({ ...connection, ...changed }),
      });
    });
  }
}
