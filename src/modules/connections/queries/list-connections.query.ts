import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { ConnectionSecrets } from '../connection-secrets.js';
import type { ConnectionKind } from '../domain/connection.js';

interface ConnectionRow {
  readonly id: string;
  readonly kind: ConnectionKind;
  readonly name: string;
  readonly enabled: boolean;
  readonly formerSecretUntil: Date | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly lastDeliveryAt: Date | null;
  readonly failedDeliveries: number;
  readonly partlyRefusedDeliveries: number;
}

/** A connection as it is shown: never a secret that signs. */
export interface ListedConnection extends ConnectionRow {
  readonly address: string;
  readonly verifyToken: string | null;
}

/** The workspace's connections, the newest first. */
@Injectable()
export class ListConnectionsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly secrets: ConnectionSecrets,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<ListedConnection>> {
    const list = listKey('connections', ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    const rows = await this.rows(ctx, { after, only: null, limit: query.limit + 1 });
    const page = this.cursors.page(list, rows, query.limit, (row) => [row.id]);
    return { ...page, items: page.items.map((row) => this.shown(ctx, row)) };
  }

  /** One of them. */
  async one(ctx: RequestContext, id: string): Promise<ListedConnection> {
    const [row] = await this.rows(ctx, { after: null, only: id, limit: 1 });
    if (row === undefined) throw httpProblems.refuse('not_found');
    return this.shown(ctx, row);
  }

  private shown({ workspaceId }: RequestContext, row: ConnectionRow): ListedConnection {
    const of = { workspaceId, id: row.id, kind: row.kind };
    const verifyToken = row.kind === 'meta' ? this.secrets.verifyToken(of) : null;
    return { ...row, address: this.secrets.address(of), verifyToken };
  }

  private rows(
    ctx: RequestContext,
    { after, only, limit }: { after: unknown; only: string | null; limit: number },
  ): Promise<ConnectionRow[]> {
    return this.db.run(
      ctx,
      () => this.db.manager.sql<ConnectionRow[]>`
        select c.id, c.kind, c.name, c.enabled, c.created_by as "createdBy", c.created_at as "createdAt",
               case when c.former_until > ${ctx.now} then c.former_until end as "formerSecretUntil",
               (select max(d.received_at) from connection_deliveries d
                 where d.workspace_id = c.workspace_id and d.connection_id = c.id) as "lastDeliveryAt",
               (select count(*)::int from connection_deliveries d
                 where d.workspace_id = c.workspace_id and d.connection_id = c.id
                   and d.state = 'failed') as "failedDeliveries",
               (select count(*)::int from connection_deliveries d
                 where d.workspace_id = c.workspace_id and d.connection_id = c.id
                   and d.state = 'read' and d.body is not null) as "partlyRefusedDeliveries"
          from connections c
         where c.workspace_id = ${ctx.workspaceId} and (${only}::uuid is null or c.id = ${only}::uuid)
           and (${after}::uuid is null or c.id < ${after}::uuid)
         order by c.id desc
         limit ${limit}`,
    );
  }
}
