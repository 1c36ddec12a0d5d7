import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { addFates, countFates, NO_FATES, type Import } from '../domain/import.js';
import { ImportRowRepository } from '../import-row.repository.js';
import type { ImportChanges } from '../import.repository.js';
import { ImportPace } from '../import-pace.js';
import { ImportTables } from '../import-tables.js';
import { ImportWork } from '../import-work.js';
import { Intakes } from '../intakes.js';
import type { OpenTable } from '../open-table.js';
import { slices } from '../slices.js';
import { takeRows, type ReadRow } from '../take-rows.js';
import { moved } from '../move-import.js';

const TAKING = ['running', 'stopping'] as const;

/**
 * Takes the rows of an import in, slice by slice. A slice, what became of its rows and how far the work is
 * are one transaction: whenever it ends, and however often it begins again, no row is taken twice.
 */
@Injectable()
export class TakeImport {
  constructor(
    private readonly work: ImportWork,
    private readonly rows: ImportRowRepository,
    private readonly tables: ImportTables,
    private readonly intakes: Intakes,
    private readonly pace: ImportPace,
    private readonly audit: AuditLog,
  ) {}

  execute(asked: Import): Promise<void> {
    return this.tables.open(asked, (table) => this.take(asked, table));
  }

  private async take(asked: Import, table: OpenTable): Promise<void> {
    let { position } = asked;
    for await (const slice of slices(from(table.rows(), position), this.pace.atOnce(table.kind))) {
      const after = await this.work.step(asked, { states: TAKING, position }, (ctx, current) =>
        current.state === 'stopping'
          ? this.halt(ctx, current)
          : this.takeSlice(ctx, current, { table, slice }),
      );
      if (after?.state !== 'running') return;
      ({ position } = after);
    }
    await this.work.step(asked, { states: TAKING, position }, (ctx, current) =>
      this.finish(ctx, current),
    );
  }

  private async takeSlice(
    ctx: RequestContext,
    current: Import,
    { table, slice }: { readonly table: OpenTable; readonly slice: readonly ReadRow[] },
  ): Promise<ImportChanges> {
    const taken = await takeRows(this.intakes, { ctx, table }, slice);
    await this.rows.put(current, taken);
    return {
      position: current.position + slice.length,
      done: addFates(current.done ?? NO_FATES, countFates(taken)),
    };
  }

  private async halt(ctx: RequestContext, current: Import): Promise<ImportChanges> {
    await this.note(ctx, current, 'import.halted');
    return { state: moved(current, 'halted') };
  }

  private async finish(ctx: RequestContext, current: Import): Promise<ImportChanges> {
    await this.note(ctx, current, 'import.finished');
    return {
      state: moved(current, 'finished'),
      done: current.done ?? NO_FATES,
      finishedAt: ctx.now,
    };
  }

  private note(ctx: RequestContext, current: Import, action: string): Promise<void> {
    const { id, position, done } = current;
    return this.audit.record(ctx, {
      action,
      subject: { type: 'import', id },
      after: { position, ...done },
    });
  }
}

/** The rows from the one that was not taken yet. */
async function* from<Row>(rows: AsyncIterable<Row>, position: number): AsyncGenerator<Row, void> {
  let read = 0;
  for await (const row of rows) {
    if (read >= position) yield row;
    read += 1;
  }
}
