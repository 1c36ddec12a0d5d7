import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ConnectionRepository } from '../connection.repository.js';
import { notedOf } from './connection-secret.js';

/** Removes a connection with its delivery log; the readings that it brought stay. */
@Injectable()
export class RemoveConnection {
  constructor(
    private readonly db: UnitOfWork,
    private readonly connections: ConnectionRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const connection = await this.connections.lock(ctx.workspaceId, id);
      if (connection === null) throw httpProblems.refuse('not_found');
      await this.connections.delete(ctx.workspaceId, id);
      await this.audit.record(ctx, {
        action: 'connection.removed',
        subject: { type: 'connection', id },
        before: notedOf(connection),
      });
    });
  }
}
