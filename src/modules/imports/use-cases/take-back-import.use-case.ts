import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { Obstacle } from '../../../kernel/record-intake.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import type { Import } from '../domain/import.js';
import { KINDS, type ImportKind } from '../domain/kinds.js';
import { ImportRowRepository, type TakenRow } from '../import-row.repository.js';
import { ImportWork } from '../import-work.js';
import { Intakes } from '../intakes.js';
import { moved } from '../move-import.js';

const UNDOING = ['undoing'] as const;

/** Rows whose receipts are in memory at once. */
const PAGE = 500;

/** More would not be read by anybody. */
const MOST_OBSTACLES = 100;

/** Something was built on what was to be taken back: all of it stays. */
class Built extends Error {
  constructor(readonly obstacles: readonly Obstacle[]) {
    super('something was built on it');
  }
}

/** Takes back what an import took in, the last row first: all of it in one transaction, or nothing. */
@Injectable()
export class TakeBackImport {
  constructor(
    private readonly work: ImportWork,
    private readonly rows: ImportRowRepository,
    private readonly intakes: Intakes,
    private readonly audit: AuditLog,
  ) {}

  async execute(asked: Import): Promise<void> {
    try {
      await this.work.step(asked, { states: UNDOING, position: null }, async (ctx, current) => {
        const taken = await this.takeAllBack(ctx, current);
        await this.rows.release(current);
        await this.note(ctx, current, { action: 'import.undone', after: { rows: taken } });
        return { state: moved(current, 'undone'), finishedAt: ctx.now };
      });
    } catch (error) {
      if (!(error instanceof Built)) throw error;
      await this.leave(asked, error.obstacles);
    }
  }

  private async takeAllBack(ctx: RequestContext, current: Import): Promise<number> {
    const obstacles: Obstacle[] = [];
    let taken = 0;
    let before: number | null = null;
    for (;;) {
      const page: TakenRow[] = await this.rows.takenBefore(current, before, PAGE);
      const last = page.at(-1);
      if (last === undefined || obstacles.length >= MOST_OBSTACLES) break;
      obstacles.push(...(await this.takePageBack(ctx, page)));
      taken += page.length;
      before = last.row;
    }
    if (obstacles.length > 0) throw new Built(obstacles.slice(0, MOST_OBSTACLES));
    return taken;
  }

  /** Figures before the posts that they are of: what hangs on a thing goes first. */
  private async takePageBack(
    ctx: RequestContext,
    page: readonly TakenRow[],
  ): Promise<readonly Obstacle[]> {
    const obstacles: Obstacle[] = [];
    for (const kind of HANGING_FIRST) {
      const records = page.flatMap(({ row, receipts }) =>
        receipts
          .filter(({ intake }) => intake === kind)
          .map(({ receipt }) => ({ row, receipt }))
          .reverse(),
      );
      if (records.length === 0) continue;
      obstacles.push(...(await this.intakes.of(kind).takeBack(ctx, records)));
    }
    return obstacles;
  }

  /** It stands as before, and says why. */
  private async leave(asked: Import, obstacles: readonly Obstacle[]): Promise<void> {
    await this.work.step(asked, { states: UNDOING, position: null }, async (ctx, current) => {
      await this.note(ctx, current, {
        action: 'import.undo-refused',
        after: { obstacles: obstacles.length },
      });
      const isWhole = current.position >= current.rows;
      return { state: moved(current, isWhole ? 'finished' : 'failed'), obstacles };
    });
  }

  private note(
    ctx: RequestContext,
    { id }: Import,
    { action, after }: { readonly action: string; readonly after: object },
  ): Promise<void> {
    return this.audit.record(ctx, { action, subject: { type: 'import', id }, after });
  }
}

/** Readings hang on posts, and stand before them. */
const HANGING_FIRST: readonly ImportKind[] = [
  'readings',
  ...KINDS.filter((kind) => kind !== 'readings'),
];
