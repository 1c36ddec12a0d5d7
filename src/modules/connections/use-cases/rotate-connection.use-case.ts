import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ConnectionRepository } from '../connection.repository.js';
import { ConnectionSecrets } from '../connection-secrets.js';
import { refuseMoreThanSent } from '../refuse-more-than-sent.js';
import { newSecret, notedOf, shownOnce, type ShownOnce } from './connection-secret.js';

const HOUR_MS = 3_600_000;

/** What is wanted of a rotation. */
export interface Rotation {
  /** The new secret of the app at Meta; not for other kinds. */
  readonly appSecret?: string | null;
  /** Hours for which the former secret counts, too; 0 ends it at once. */
  readonly overlapHours: number;
}

/** Gives a connection a new secret; the former one counts beside it until the overlap ends, an older one no more. */
@Injectable()
export class RotateConnection {
  constructor(
    private readonly db: UnitOfWork,
    private readonly connections: ConnectionRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly audit: AuditLog,
  ) {}

  execute(
    ctx: RequestContext,
    id: string,
    { appSecret, overlapHours }: Rotation,
  ): Promise<ShownOnce> {
    return this.db.run(ctx, async () => {
      const connection = await this.connections.lock(ctx.workspaceId, id);
      if (connection === null) throw httpProblems.refuse('not_found');
      refuseMoreThanSent(ctx.actor);
      const secret = newSecret(connection.kind, appSecret ?? null);
      const overlaps = overlapHours > 0;
      const changed = {
        sealedSecret: this.secrets.seal(secret),
        formerSealedSecret: overlaps ? connection.sealedSecret : null,
        formerUntil: overlaps ? new Date(ctx.now.getTime() + overlapHours * HOUR_MS) : null,
        updatedAt: ctx.now,
      };
      await this.connections.update(connection, changed);
      await this.audit.record(ctx, {
        action: 'connection.rotated',
        subject: { type: 'connection', id },
        before: { ...notedOf(connection), secret: 'former' },
        after: { ...notedOf({ ...connection, ...changed }), secret: 'present' },
      });
      return shownOnce(connection, secret, this.secrets);
    });
  }
}
