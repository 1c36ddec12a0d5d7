import { Controller, Post } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Describe } from '../../../platform/http/describe.decorator.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Ctx } from '../../../platform/http/request-context.js';
import { WorkspaceParam } from '../../../platform/http/workspace-param.js';
import { Requires } from '../../../platform/security/requires.decorator.js';
import { ImportQuery } from '../queries/import.query.js';
import { RunImport } from '../use-cases/run-import.use-case.js';
import { StopImport } from '../use-cases/stop-import.use-case.js';
import { UndoImport } from '../use-cases/undo-import.use-case.js';
import { ImportResponse } from './dto/import-response.dto.js';
import { importView } from './import-view.js';

/** What is done with an import whose rows were tried out. Each is worked on behind the answer. */
@Controller('api/workspaces/:workspace/imports/:id')
@WorkspaceParam()
export class ImportRunsController {
  constructor(
    private readonly runImport: RunImport,
    private readonly stopImport: StopImport,
    private readonly undoImport: UndoImport,
    private readonly one: ImportQuery,
  ) {}

  @Post('run')
  @Requires('imports:write')
  @Describe({
    id: 'runImport',
    summary: 'Take the rows of an import in, or go on where it was stopped',
    ok: ImportResponse,
    errors: ['import_not_ready'],
  })
  async run(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ImportResponse> {
    await this.runImport.execute(ctx, id);
    return this.view(ctx, id);
  }

  @Post('stop')
  @Requires('imports:write')
  @Describe({
    id: 'stopImport',
    summary: 'Stop an import between two slices of rows',
    description: 'What is taken stays taken; it can go on, or be undone.',
    ok: ImportResponse,
    errors: ['import_not_ready'],
  })
  async stop(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ImportResponse> {
    await this.stopImport.execute(ctx, id);
    return this.view(ctx, id);
  }

  @Post('undo')
  @Requires('imports:write')
  @Describe({
    id: 'undoImport',
    summary: 'Take back all that an import took in',
    description:
      'All of it or nothing: where something was built on it since, it stays, and `obstacles` says what.',
    ok: ImportResponse,
    errors: ['import_not_ready', 'import_gone'],
  })
  async undo(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ImportResponse> {
    await this.undoImport.execute(ctx, id);
    return this.view(ctx, id);
  }

  private async view(ctx: RequestContext, id: string): Promise<ImportResponse> {
    const { found } = await this.one.run(ctx, id, { limit: 1 });
    return importView(found, ctx.locale);
  }
}
