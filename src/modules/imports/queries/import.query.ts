import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { Fate } from '../../../kernel/record-intake.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import type { Import } from '../domain/import.js';
import type { ImportRow } from '../import-row.repository.js';
import { ImportRepository } from '../import.repository.js';

/** Which rows of an import are wanted. */
export interface RowFilters extends PageQuery {
  readonly fate?: Fate;
}

/** What became of a row, or would become. */
export type ListedRow = Omit<ImportRow, 'receipts'>;

/** An import and a page of its rows. */
export interface ImportWithRows {
  readonly found: Import;
  readonly rows: Page<ListedRow>;
}

/** An import, and what becomes of its rows, in their order. */
@Injectable()
export class ImportQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly cursors: Cursors,
  ) {}

  /** `not_found` where there is no such import. */
  run(ctx: RequestContext, id: string, query: RowFilters): Promise<ImportWithRows> {
    const { workspaceId } = ctx;
    return this.db.run(ctx, async () => {
      const found = await this.imports.find({ workspaceId, id });
      if (found === null) throw httpProblems.refuse('not_found');
      const { fate = null, limit } = query;
      // The rows of another revision are others.
      const list = listKey(`import-rows:${id}:${found.revision}`, workspaceId, { fate });
      const [after = 0] = this.cursors.read(list, query.cursor) ?? [];
      const rows = await this.db.manager.sql<ListedRow[]>`
        select row, place, fate, taken, record_id as "recordId", issues
          from import_rows
         where workspace_id = ${workspaceId} and import_id = ${id} and row > ${after}
           and (${fate}::text is null or fate = ${fate})
         order by row
         limit ${limit + 1}`;
      return { found, rows: this.cursors.page(list, rows, limit, ({ row }) => [row]) };
    });
  }
}
