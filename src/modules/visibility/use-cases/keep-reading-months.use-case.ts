import { Injectable, Logger } from '@nestjs/common';

import { Clock } from '../../../platform/clock.js';
import { RuntimeSettings } from '../../../platform/config/runtime-settings.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Workspaces } from '../../workspaces/workspaces.contract.js';
import { firstDayOf, firstKeptMonth, monthsAhead } from '../domain/reading-months.js';
import { MatchedReadingRepository } from '../matched-reading.repository.js';
import { ReadingMonthRepository } from '../reading-month.repository.js';

/** Months that stand before they begin. */
const AHEAD = 3;

/**
 * Keeps this month and the next three ready for readings, and drops the months that are older than
 * the installation keeps. What the dropped readings made of posts' figures and days stays as it stands.
 */
@Injectable()
export class KeepReadingMonths {
  private readonly logger = new Logger('visibility');

  constructor(
    private readonly db: UnitOfWork,
    private readonly months: ReadingMonthRepository,
    private readonly matched: MatchedReadingRepository,
    private readonly workspaces: Workspaces,
    private readonly settings: RuntimeSettings,
    private readonly clock: Clock,
  ) {}

  /** Returns how many partitions went. */
  async execute(): Promise<number> {
    const now = this.clock.now();
    await this.db.runForInstallation(() => this.months.ensure(monthsAhead(now, AHEAD)));
    const { readingsRetentionMonths: kept } = this.settings;
    const first = kept === null ? null : firstKeptMonth(now, kept);
    if (first === null) return 0;
    const gone = await this.db.runForInstallation(() => this.months.dropBefore(first));
    if (gone > 0) this.logger.log(`readings before ${firstDayOf(first)} were dropped`);
    // What nobody has any more does not go back into any box.
    await this.workspaces.visitAll(({ workspaceId }) =>
      this.db.run({ workspaceId }, () => this.matched.forgetBefore(workspaceId, firstDayOf(first))),
    );
    return gone;
  }
}
