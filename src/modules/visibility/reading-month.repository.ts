import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { firstDayOf } from './domain/reading-months.js';

/** The months into which readings are cut. They are the whole installation's; the database makes and drops them. */
@Injectable()
export class ReadingMonthRepository {
  /** Months that stand. Where retention takes one, readings of it are refused before it is asked for. */
  private readonly known = new Set<number>();

  constructor(private readonly db: UnitOfWork) {}

  /** Makes sure that these months can take readings. In the open unit of work. */
  async ensure(months: Iterable<number>): Promise<void> {
    const wanted = new Set<number>();
    for (const month of months) if (!this.known.has(month)) wanted.add(month);
    for (const month of [...wanted].sort((a, b) => a - b)) {
      const [made] = await this.db.manager.sql<{ stood: boolean }[]>`
        select add_readings_month(${firstDayOf(month)}::date) as stood`;
      // One that is made just now goes again if this transaction fails.
      if (made?.stood === true) this.known.add(month);
    }
  }

  /** Drops the readings of all months before this one; returns how many partitions went. */
  async dropBefore(month: number): Promise<number> {
    const [dropped] = await this.db.manager.sql<{ gone: number }[]>`
      select drop_readings_before(${firstDayOf(month)}::date) as gone`;
    this.known.clear();
    return dropped?.gone ?? 0;
  }
}
