import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { numbers, texts, type Column } from '../../../platform/files/column.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { listByPage, ListExports } from '../../../platform/http/list-exports.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import {
  ConnectionDeliveriesQuery,
  type ListedDelivery,
} from '../queries/connection-deliveries.query.js';
import { ExportConnectionDeliveriesRequest } from './dto/connection-delivery.dto.js';

const COLUMNS: readonly Column<ListedDelivery>[] = [
  ...texts<ListedDelivery>('id', 'key', 'state', 'problem', 'isKept', 'receivedAt', 'finishedAt'),
  ...numbers<ListedDelivery>('bytes', 'repeats', 'accepted', 'duplicates', 'unmatched', 'ignored'),
  ...numbers<ListedDelivery>('rejectedCount'),
];

@Controller('api/workspaces/:workspace/connections/:id/deliveries/export')
@WorkspaceParam()
export class ConnectionDeliveryExportController {
  constructor(
    private readonly exports: ListExports,
    private readonly deliveries: ConnectionDeliveriesQuery,
  ) {}

  @Get()
  @Requires('connections:read')
  @Describe({
    id: 'exportConnectionDeliveries',
    summary: 'Export what came in by a connection',
    table: true,
  })
  export(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() { format, ...filters }: ExportConnectionDeliveriesRequest,
  ): Promise<StreamableFile> {
    const open = listByPage(
      COLUMNS,
      (limit) => this.deliveries.count(ctx, id, filters, limit),
      (page) => this.deliveries.run(ctx, id, { ...filters, ...page }),
    );
    return this.exports.file(ctx, format, {
      name: 'connection-deliveries',
      filters: { ...filters, connectionId: id },
      open,
    });
  }
}
