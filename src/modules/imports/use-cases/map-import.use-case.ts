import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { Import } from '../domain/import.js';
import { WORK_ON_IMPORT } from '../import-jobs.js';
import { ImportMappingRepository, type Mapping } from '../import-mapping.repository.js';
import { ImportRepository, type ImportChanges } from '../import.repository.js';
import { MappingGround, type MappedTable } from '../mapping-ground.js';
import type { ToldMapping } from '../read-mapping.js';
import { found, moved, refuseForbidden } from '../move-import.js';

/** Takes down what the rows of an import are and what each column means, and has them tried out anew. */
@Injectable()
export class MapImport {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly ground: MappingGround,
    private readonly mappings: ImportMappingRepository,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, id: string, told: ToldMapping): Promise<void> {
    const key = { workspaceId: ctx.workspaceId, id };
    refuseForbidden(ctx, told.kind);
    const before = await this.db.run(ctx, async () => found(await this.imports.find(key)));
    refuseForbidden(ctx, before.kind);
    moved(before, 'map');
    // Another table is looked at before anything is locked.
    const mapped = await this.ground.of(ctx, before, told);
    await this.db.run(ctx, async () => {
      const current = found(await this.imports.lock(key));
      await this.imports.update(current, changesOf(ctx, current, mapped), ctx.now);
      await this.remember(ctx, mapped);
      await this.audit.record(ctx, {
        action: 'import.mapped',
        subject: { type: 'import', id },
        before: { kind: current.kind, columns: current.columns },
        after: { kind: mapped.kind, columns: mapped.columns },
      });
      await this.jobs.send(WORK_ON_IMPORT, { workspaceId: ctx.workspaceId, importId: id });
    });
  }

  private async remember(ctx: RequestContext, mapped: MappedTable): Promise<void> {
    const headers = mapped.detected.headers.map(({ header }) => header);
    if (headers.length === 0) return;
    await this.mappings.remember(ctx.workspaceId, headers, ofAnyFile(mapped), ctx.now);
  }
}

/** What will hold for the next file as well: its campaign, event, moment and rows will be others. */
const ofAnyFile = ({ kind, columns, options }: Mapping): Mapping => {
  const { campaignId: _, eventId: __, capturedAt: ___, decisions: ____, ...lasting } = options;
  return { kind, columns, options: lasting };
};

const changesOf = (
  { actor, locale }: RequestContext,
  current: Import,
  { source, detected, rows, kind, columns, options }: MappedTable,
): ImportChanges => ({
  state: moved(current, 'map'),
  source,
  detected,
  rows,
  kind,
  columns,
  options,
  revision: current.revision + 1,
  position: 0,
  planned: null,
  done: null,
  notes: [],
  problem: null,
  actsAs: actor,
  locale,
});
