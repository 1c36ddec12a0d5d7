import { Body, Controller, Get, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { RequestContext } from '../../../kernel/context.js';
import { PageQuery } from '../../../platform/http/cursor.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { AnswersRepeats } from '../../../platform/http/idempotency-key.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ImportQuery } from '../queries/import.query.js';
import { ListImportsQuery } from '../queries/list-imports.query.js';
import { MapImport } from '../use-cases/map-import.use-case.js';
import { MapImportRequest, ReadImportRequest } from './dto/import-request.dto.js';
import {
  ImportListResponse,
  ImportResponse,
  ImportWithRowsResponse,
} from './dto/import-response.dto.js';
import { importView, importWithRows } from './import-view.js';
import { TakeFile } from './take-file.js';

const FILE_PROBLEMS = [
  'file_missing',
  'invalid_form',
  'file_empty',
  'file_too_large',
  'file_not_a_table',
  'file_encrypted',
  'file_damaged',
  'file_bomb',
  'file_has_entities',
  'row_too_long',
  'too_many_rows',
  'upload_cut_off',
  'request_timeout',
];

/** Files that people bring along. */
@Controller('api/workspaces/:workspace/imports')
@WorkspaceParam()
export class ImportsController {
  constructor(
    private readonly takeFile: TakeFile,
    private readonly mapImport: MapImport,
    private readonly one: ImportQuery,
    private readonly all: ListImportsQuery,
  ) {}

  @Post()
  @Requires('imports:write')
  @AnswersRepeats()
  @Describe({
    id: 'bringFile',
    summary: 'Bring a file to be imported',
    description:
      'CSV and other delimited text, Excel files, zip archives of these, and calendars; what it is, how it is written and what its columns mean is found out. Where nothing is left to be told, its rows are tried out at once; nothing is taken before it is run.',
    created: ImportResponse,
    form: {
      file: 'The file.',
      fields: { kind: 'What the rows are, where that is known: one of the kinds of a mapping.' },
    },
    errors: FILE_PROBLEMS,
  })
  async bring(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResponse> {
    const { id, isRepeat } = await this.takeFile.execute(ctx, request);
    if (isRepeat) void reply.header('idempotent-replayed', 'true');
    const { found } = await this.one.run(ctx, id, { limit: 1 });
    return importView(found, ctx.locale);
  }

  @Get()
  @Requires('imports:read')
  @Describe({ id: 'listImports', summary: 'List the imports', ok: ImportListResponse })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<ImportListResponse> {
    return this.all.run(ctx, query);
  }

  @Get(':id')
  @Requires('imports:read')
  @Describe({
    id: 'readImport',
    summary: 'See how far an import is, and what becomes of each row',
    description:
      'Before it is run: what would become of them. The rows come in pages, in their order, on request of one fate only.',
    ok: ImportWithRowsResponse,
  })
  async read(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Query() query: ReadImportRequest,
  ): Promise<ImportWithRowsResponse> {
    return importWithRows(await this.one.run(ctx, id, query), ctx.locale);
  }

  @Put(':id/mapping')
  @Requires('imports:write')
  @Describe({
    id: 'mapImport',
    summary: 'Say what the rows of an import are, and what each column means',
    description:
      'The rows are then tried out anew. It is remembered for the next file with these headers.',
    ok: ImportResponse,
    errors: [
      'import_not_ready',
      'column_not_found',
      'field_not_of_kind',
      'option_missing',
      'table_not_found',
      'no_readings_in_format',
      'import_gone',
      'reference_not_found',
    ],
  })
  async map(
    @Ctx() ctx: RequestContext,
    @IdParam() id: string,
    @Body() mapping: MapImportRequest,
  ): Promise<ImportResponse> {
    await this.mapImport.execute(ctx, id, mapping);
    const { found } = await this.one.run(ctx, id, { limit: 1 });
    return importView(found, ctx.locale);
  }
}
