import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ListApiKeysQuery } from '../queries/list-api-keys.query.js';
import { CreateApiKey } from '../use-cases/create-api-key.use-case.js';
import { RenameApiKey } from '../use-cases/rename-api-key.use-case.js';
import { RevokeApiKey } from '../use-cases/revoke-api-key.use-case.js';
import { RotateApiKey } from '../use-cases/rotate-api-key.use-case.js';
import {
  ApiKeyListResponse,
  ApiKeyResponse,
  CreateApiKeyRequest,
  NewApiKeyResponse,
  RotateApiKeyRequest,
  UpdateApiKeyRequest,
} from './dto/api-key.dto.js';

@Controller('api/workspaces/:workspace/api-keys')
@WorkspaceParam()
export class ApiKeysController {
  constructor(
    private readonly listApiKeys: ListApiKeysQuery,
    private readonly createApiKey: CreateApiKey,
    private readonly renameApiKey: RenameApiKey,
    private readonly rotateApiKey: RotateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
  ) {}

  @Get()
  @Requires('keys:read')
  @Describe({ id: 'listApiKeys', summary: 'List the API keys', ok: ApiKeyListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<ApiKeyListResponse> {
    return this.listApiKeys.run(ctx, query);
  }

  @Post()
  @Requires('keys:write')
  @Describe({
    id: 'createApiKey',
    summary: 'Make an API key',
    description:
      'A key that is made by a key must end when that one does at the latest, and is revoked with it.',
    created: NewApiKeyResponse,
    errors: ['scope_above_maker', 'key_outlives_maker'],
  })
  create(
    @Ctx() ctx: RequestContext,
    @Body() input: CreateApiKeyRequest,
  ): Promise<NewApiKeyResponse> {
    return this.createApiKey.execute(ctx, input);
  }

  @Patch(':id')
  @Requires('keys:write')
  @Describe({ id: 'updateApiKey', summary: 'Rename an API key', ok: ApiKeyResponse })
  async update(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() { name }: UpdateApiKeyRequest,
  ): Promise<ApiKeyResponse> {
    await this.renameApiKey.execute(ctx, id, name);
    return this.listApiKeys.one(ctx, id);
  }

  @Post(':id/rotate')
  @Requires('keys:write')
  @Describe({
    id: 'rotateApiKey',
    summary: 'Replace an API key; both work until the overlap ends',
    created: NewApiKeyResponse,
    description:
      'Where a key asks, the new one must end when the asking one does at the latest, and is revoked with it.',
    errors: [
      'scope_above_maker',
      'key_outlives_maker',
      'key_revoked',
      'key_expired',
      'key_replaced_already',
    ],
  })
  rotate(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() { overlapHours }: RotateApiKeyRequest,
  ): Promise<NewApiKeyResponse> {
    return this.rotateApiKey.execute(ctx, id, overlapHours);
  }

  @Post(':id/revoke')
  @Requires('keys:write')
  @Describe({
    id: 'revokeApiKey',
    summary: 'Stop an API key from working',
    description: 'So do the keys that were made with it, and the keys that were made with these.',
  })
  async revoke(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    await this.revokeApiKey.execute(ctx, id);
  }
}
