import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { ConnectionRepository } from '../connection.repository.js';
import { ConnectionSecrets } from '../connection-secrets.js';
import { connectionProblems } from '../connections.errors.js';
import type { ConnectionKind } from '../domain/connection.js';
import type { Connection } from '../entities/connection.entity.js';
import { refuseMoreThanSent } from '../refuse-more-than-sent.js';
import { newSecret, notedOf, shownOnce, type ShownOnce } from './connection-secret.js';

/** A connection as somebody wants it. */
export interface ConnectionWish {
  readonly kind: ConnectionKind;
  readonly name: string;
  /** The secret of the app at Meta; not for other kinds. */
  readonly appSecret?: string | null;
}

/** Each keeps what it cannot read, and is looked at with every list. */
const MOST_CONNECTIONS = 20;

/** Makes a connection; the answer is the only time that a secret of our making is seen. */
@Injectable()
export class MakeConnection {
  constructor(
    private readonly db: UnitOfWork,
    private readonly connections: ConnectionRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly audit: AuditLog,
  ) {}

  async execute(
    ctx: RequestContext,
    { kind, name, appSecret }: ConnectionWish,
  ): Promise<ShownOnce> {
    refuseMoreThanSent(ctx.actor);
    const secret = newSecret(kind, appSecret ?? null);
    const connection: Connection = {
      workspaceId: ctx.workspaceId,
      id: newId(),
      kind,
      name,
      enabled: true,
      sealedSecret: this.secrets.seal(secret),
      formerSealedSecret: null,
      formerUntil: null,
      createdBy: actorRef(ctx.actor),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    };
    await this.db.run(ctx, async () => {
      if ((await this.connections.countLocked(ctx.workspaceId)) >= MOST_CONNECTIONS)
        throw connectionProblems.refuse('too_many_connections', { most: MOST_CONNECTIONS });
      await this.connections.insert(connection);
      await this.audit.record(ctx, {
        action: 'connection.made',
        subject: { type: 'connection', id: connection.id },
        after: notedOf(connection),
      });
    });
    return shownOnce(connection, secret, this.secrets);
  }
}
