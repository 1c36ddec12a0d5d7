import { Controller, Get, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ConnectionDeliveriesQuery } from '../queries/connection-deliveries.query.js';
import { ReplayConnectionDelivery } from '../use-cases/replay-connection-delivery.use-case.js';
import {
  ConnectionDeliveryDetailsResponse,
  ConnectionDeliveryListResponse,
  ListConnectionDeliveriesRequest,
} from './dto/connection-delivery.dto.js';

@Controller('api/workspaces/:workspace/connections/:id/deliveries')
@WorkspaceParam()
export class ConnectionDeliveriesController {
  constructor(
    private readonly deliveries: ConnectionDeliveriesQuery,
    private readonly replayDelivery: ReplayConnectionDelivery,
  ) {}

  @Get()
  @Requires('connections:read')
  @Describe({
    id: 'listConnectionDeliveries',
    summary: 'List what came in by a connection',
    description: 'The newest first, for 30 days. Only what was signed rightly is noted.',
    ok: ConnectionDeliveryListResponse,
  })
  list(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() query: ListConnectionDeliveriesRequest,
  ): Promise<ConnectionDeliveryListResponse> {
    return this.deliveries.run(ctx, id, query);
  }

  @Get(':connectionDeliveryId')
  @Requires('connections:read')
  @Describe({
    id: 'readConnectionDelivery',
    summary: 'See one delivery with the readings that were not stored',
    ok: ConnectionDeliveryDetailsResponse,
  })
  read(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @IdParam('connectionDeliveryId') deliveryId: string,
  ): Promise<ConnectionDeliveryDetailsResponse> {
    return this.deliveries.one(ctx, id, deliveryId);
  }

  @Post(':connectionDeliveryId/replay')
  @Requires('connections:write')
  @Describe({
    id: 'replayConnectionDelivery',
    summary: 'Have a delivery read once more that failed or was not wholly stored',
    ok: ConnectionDeliveryDetailsResponse,
    errors: ['delivery_not_failed', 'delivery_not_kept'],
  })
  async replay(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @IdParam('connectionDeliveryId') deliveryId: string,
  ): Promise<ConnectionDeliveryDetailsResponse> {
    await this.replayDelivery.execute(ctx, id, deliveryId);
    return this.deliveries.one(ctx, id, deliveryId);
  }
}
