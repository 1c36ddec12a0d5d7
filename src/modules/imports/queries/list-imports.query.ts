import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import type { ImportState } from '../domain/import-state.js';
import type { FateCounts } from '../domain/import.js';
import type { ImportKind } from '../domain/kinds.js';

/** An import as a list shows it. */
export interface ListedImport {
  readonly id: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly kind: ImportKind | null;
  readonly rows: number;
  readonly planned: FateCounts | null;
  readonly done: FateCounts | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** The imports of a workspace, the newest first. */
@Injectable()
export class ListImportsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly cursors: Cursors,
  ) {}

  run(ctx: RequestContext, query: PageQuery): Promise<Page<ListedImport>> {
    const list = listKey('imports', ctx.workspaceId, query);
    const [before = null] = this.cursors.read(list, query.cursor) ?? [];
    return this.db.run(ctx, async () => {
      const rows = await this.db.manager.sql<ListedImport[]>`
        select id, state, file_name as "fileName", kind, rows, planned, done,
               created_by as "createdBy", created_at as "createdAt", finished_at as "finishedAt"
          from imports
         where workspace_id = ${ctx.workspaceId}
           and (${before}::uuid is null or id < ${before}::uuid)
         order by id desc
         limit ${query.limit + 1}`;
      return this.cursors.page(list, rows, query.limit, ({ id }) => [id]);
    });
  }
}
