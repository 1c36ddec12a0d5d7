import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WORKING_STATES, type ImportState } from './domain/import-state.js';
import type { Import, ImportProblem } from './domain/import.js';
import { importContext } from './import-context.js';
import { ImportRepository, type ImportChanges } from './import.repository.js';
import { moved } from './move-import.js';

/** How an import must stand for a step of the work on it to be taken. */
export interface Standing {
  readonly states: readonly ImportState[];
  /** Where the work must be; null where that does not matter. */
  readonly position: number | null;
}

/** The steps of the work on an import: each is a transaction, and taken only if nobody took it before. */
@Injectable()
export class ImportWork {
  constructor(
    private readonly db: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** The context of who asked for the work, now. */
  context(begun: Import): RequestContext {
    return importContext(begun, this.clock.now());
  }

  /**
   * Takes one step and keeps what it changes of the import, which is locked meanwhile; returns the import
   * afterwards. Null where it does not stand so any more: somebody stopped it, told its columns anew, or
   * another process is at work on it.
   */
  step(
    begun: Import,
    { states, position }: Standing,
    take: (ctx: RequestContext, current: Import) => Promise<ImportChanges>,
  ): Promise<Import | null> {
    return this.db.run(begun, async () => {
      const current = await this.imports.lock(begun);
      if (current === null || !states.includes(current.state)) return null;
      if (current.revision !== begun.revision) return null;
      if (position !== null && current.position !== position) return null;
      const ctx = this.context(current);
      return this.imports.update(current, await take(ctx, current), ctx.now);
    });
  }

  /** Ends the work: what was done stays done, and why it went no further is told. */
  async fail(begun: Import, problem: ImportProblem): Promise<void> {
    await this.step(begun, { states: WORKING_STATES, position: null }, async (ctx, current) => {
      // What is not undone stands as it was.
      const isWhole = current.state === 'undoing' && current.position >= current.rows;
      const state = moved(current, isWhole ? 'finished' : 'failed');
      await this.audit.record(ctx, {
        action: 'import.failed',
        subject: { type: 'import', id: current.id },
        before: { state: current.state },
        after: { state, problem: problem.code, position: current.position },
      });
      return { state, problem };
    });
  }

  /** Does what `take` does and undoes it, in the context of who asked. */
  rehearse<T>(begun: Import, take: (ctx: RequestContext) => Promise<T>): Promise<T> {
    const ctx = this.context(begun);
    return this.db.rehearse(ctx, () => take(ctx));
  }
}
