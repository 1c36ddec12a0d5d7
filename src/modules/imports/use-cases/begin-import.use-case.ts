import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { UploadedFile } from '../../../platform/http/form-upload.js';
import { newId } from '../../../platform/ids.js';
import { actorMay } from '../../../platform/security/permissions.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import type { ImportKind } from '../domain/kinds.js';
import { missingOptions } from '../domain/options.js';
import { recognisedBy } from '../domain/find-headers.js';
import type { Detected, Import } from '../domain/import.js';
import { examineFile, type Examined } from '../examine-file.js';
import { ImportFiles } from '../import-files.js';
import { WORK_ON_IMPORT } from '../import-jobs.js';
import { ImportMappingRepository, type Mapping } from '../import-mapping.repository.js';
import { ImportRepository } from '../import.repository.js';
import { KIND_PERMISSIONS } from '../intakes.js';
import { readable } from '../readable.js';
import { refuseForbidden } from '../move-import.js';

/** A file that came, at its path. */
export interface BroughtFile {
  readonly path: string;
  readonly file: UploadedFile;
  /** What its rows are, where that was told. */
  readonly kind: ImportKind | null;
}

/** A file, and what was found in it. */
export interface PreparedFile extends BroughtFile {
  readonly examined: Examined;
}

/**
 * Begins an import: keeps the file and what was found in it. Where nothing is left to be told, its rows are
 * tried out at once.
 */
@Injectable()
export class BeginImport {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly mappings: ImportMappingRepository,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  /** Looks at the file, which may take seconds; refuses one from which nothing can be read. */
  async prepare(ctx: RequestContext, brought: BroughtFile): Promise<PreparedFile> {
    refuseForbidden(ctx, brought.kind);
    const asked = { kind: brought.kind, table: null, language: ctx.locale, now: ctx.now };
    return { ...brought, examined: await readable(() => examineFile(brought.path, asked)) };
  }

  /** The new import's id. */
  execute(ctx: RequestContext, prepared: PreparedFile): Promise<string> {
    return this.db.run(ctx, async () => {
      const mapping = await this.mappingOf(ctx, prepared);
      const made = importOf(ctx, prepared, mapping);
      await this.imports.insert(made);
      await this.files.keep(made, prepared.path);
      const { id, workspaceId, kind, bytes, rows } = made;
      await this.audit.record(ctx, {
        action: 'import.begun',
        subject: { type: 'import', id },
        after: { kind, bytes, rows },
      });
      if (made.state === 'checking')
        await this.jobs.send(WORK_ON_IMPORT, { workspaceId, importId: id });
      return id;
    });
  }

  /** As a table with these headers was meant the last time, else as it seems. */
  private async mappingOf(
    { workspaceId }: RequestContext,
    { kind, examined }: PreparedFile,
  ): Promise<Partial<Mapping>> {
    const { proposed, detected } = examined;
    const headers = detected.headers.map(({ header }) => header);
    const known = headers.length > 0 ? await this.mappings.find(workspaceId, headers) : null;
    if (known !== null && (kind === null || kind === known.kind)) return known;
    return { kind: proposed.kind ?? kind ?? undefined, columns: proposed.columns, options: {} };
  }
}

/** Whether nothing is left to be told. */
const saysAll = (
  kind: ImportKind,
  detected: Detected,
  { columns, options }: Pick<Mapping, 'columns' | 'options'>,
): boolean => missingOptions(kind, columns, options, recognisedBy(detected, kind)).length === 0;

/** Whether its rows can be tried out as they are meant. */
const isReady = (
  { actor }: RequestContext,
  detected: Detected,
  mapping: Partial<Mapping>,
): boolean => {
  const { kind, columns = {}, options = {} } = mapping;
  if (kind === undefined || !actorMay(actor, KIND_PERMISSIONS[kind])) return false;
  return saysAll(kind, detected, { columns, options });
};

const importOf = (
  ctx: RequestContext,
  { file, examined }: PreparedFile,
  mapping: Partial<Mapping>,
): Import => {
  const { workspaceId, actor, locale, now } = ctx;
  const { kind = null, columns = {}, options = {} } = mapping;
  return {
    workspaceId,
    id: newId(),
    state: isReady(ctx, examined.detected, mapping) ? 'checking' : 'draft',
    fileName: file.name === '' ? 'file' : file.name,
    bytes: file.bytes,
    fileHash: file.sha256,
    source: examined.source,
    detected: examined.detected,
    kind,
    columns,
    options,
    revision: 0,
    rows: examined.rows,
    position: 0,
    planned: null,
    done: null,
    notes: [],
    obstacles: null,
    problem: null,
    actsAs: actor,
    locale,
    createdBy: actorRef(actor),
    createdAt: now,
    updatedAt: now,
    finishedAt: null,
  };
};
