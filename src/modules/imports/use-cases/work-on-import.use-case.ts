import { Injectable } from '@nestjs/common';

import { DomainError } from '../../../kernel/problem.js';
import { isDatabaseAway } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { UnreadableFile } from '../../../platform/tables/unreadable-file.js';
import type { ImportState } from '../domain/import-state.js';
import type { Import, ImportProblem } from '../domain/import.js';
import { ImportWork } from '../import-work.js';
import { ImportRepository, type ImportKey } from '../import.repository.js';
import { CheckImport } from './check-import.use-case.js';
import { TakeBackImport } from './take-back-import.use-case.js';
import { TakeImport } from './take-import.use-case.js';

interface Worker {
  execute(asked: Import): Promise<void>;
}

/** Does what the state of an import asks for. It may be called again at any time: what is done stays done. */
@Injectable()
export class WorkOnImport {
  private readonly workers: Readonly<Partial<Record<ImportState, Worker>>>;

  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly work: ImportWork,
    check: CheckImport,
    take: TakeImport,
    takeBack: TakeBackImport,
  ) {
    this.workers = { checking: check, running: take, stopping: take, undoing: takeBack };
  }

  async execute(key: ImportKey): Promise<void> {
    const asked = await this.db.run(key, () => this.imports.find(key));
    const worker = asked && this.workers[asked.state];
    if (!worker) return;
    try {
      await worker.execute(asked);
    } catch (error) {
      // While the database is away the job is tried again by itself.
      if (isDatabaseAway(error)) throw error;
      const problem = problemOf(error);
      await this.work.fail(asked, problem);
      if (problem.code === 'internal_error') throw error;
    }
  }
}

const problemOf = (error: unknown): ImportProblem => {
  if (error instanceof UnreadableFile || error instanceof DomainError)
    return { code: error.code, params: error.params };
  return { code: 'internal_error', params: {} };
};
