import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListConnectionsQuery } from '../queries/list-connections.query.js';
import { ChangeConnection } from '../use-cases/change-connection.use-case.js';
import { MakeConnection } from '../use-cases/make-connection.use-case.js';
import { RemoveConnection } from '../use-cases/remove-connection.use-case.js';
import { RotateConnection } from '../use-cases/rotate-connection.use-case.js';
import {
  ChangeConnectionRequest,
  ConnectionListResponse,
  ConnectionResponse,
  MakeConnectionRequest,
  NewSecretResponse,
  RotateConnectionRequest,
} from './dto/connection.dto.js';

@Controller('api/workspaces/:workspace/connections')
@WorkspaceParam()
export class ConnectionsController {
  constructor(
    private readonly listConnections: ListConnectionsQuery,
    private readonly makeConnection: MakeConnection,
    private readonly changeConnection: ChangeConnection,
    private readonly rotateConnection: RotateConnection,
    private readonly removeConnection: RemoveConnection,
  ) {}

  @Get()
  @Requires('connections:read')
  @Describe({ id: 'listConnections', summary: 'List the connections', ok: ConnectionListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<ConnectionListResponse> {
    return this.listConnections.run(ctx, query);
  }

  @Post()
  @Requires('connections:write')
  @Describe({
    id: 'makeConnection',
    summary: 'Make a connection',
    description:
      'Another system then delivers readings by itself, at the address that is answered. A secret of our making is shown this once.',
    created: NewSecretResponse,
    errors: ['too_many_connections', 'connection_above_maker'],
  })
  make(
    @Ctx() ctx: RequestContext,
    @Body() input: MakeConnectionRequest,
  ): Promise<NewSecretResponse> {
    return this.makeConnection.execute(ctx, input);
  }

  @Get(':id')
  @Requires('connections:read')
  @Describe({ id: 'readConnection', summary: 'See a connection', ok: ConnectionResponse })
  read(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ConnectionResponse> {
    return this.listConnections.one(ctx, id);
  }

  @Patch(':id')
  @Requires('connections:write')
  @Describe({
    id: 'changeConnection',
    summary: 'Rename a connection, or switch it on or off',
    ok: ConnectionResponse,
    errors: ['connection_above_maker'],
  })
  async change(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() input: ChangeConnectionRequest,
  ): Promise<ConnectionResponse> {
    await this.changeConnection.execute(ctx, id, input);
    return this.listConnections.one(ctx, id);
  }

  @Post(':id/rotate')
  @Requires('connections:write')
  @Describe({
    id: 'rotateConnection',
    summary: 'Give a connection a new secret; both count until the overlap ends',
    ok: NewSecretResponse,
    errors: ['connection_above_maker'],
  })
  rotate(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() input: RotateConnectionRequest,
  ): Promise<NewSecretResponse> {
    return this.rotateConnection.execute(ctx, id, input);
  }

  @Delete(':id')
  @Requires('connections:write')
  @Describe({
    id: 'removeConnection',
    summary: 'Remove a connection',
    description: 'With its delivery log. The readings that it brought stay.',
  })
  async remove(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.removeConnection.execute(ctx, id);
  }
}
