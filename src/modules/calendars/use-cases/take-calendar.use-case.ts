import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import type { TakenRecord } from '../../../kernel/record-intake.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventIntake } from '../../events/events.contract.js';
import { CalendarRepository } from '../calendar.repository.js';
import type { CalendarContents } from '../domain/calendar.js';
import { resultOf, type RefreshResult } from '../domain/refresh-result.js';
import type { Calendar } from '../entities/calendar.entity.js';

/** Few enough that whoever changes an event meanwhile hardly waits. */
const SLICE = 250;

/** Takes in what a calendar says, slice by slice: where it ends in between, the next refresh goes on. */
@Injectable()
export class TakeCalendar {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly events: EventIntake,
  ) {}

  async execute(
    ctx: RequestContext,
    calendar: Calendar,
    { entries, refused }: CalendarContents,
  ): Promise<RefreshResult> {
    const taken: TakenRecord[] = [];
    for (let from = 0; from < entries.length; from += SLICE) {
      const records = entries.slice(from, from + SLICE).map(({ record }) => record);
      taken.push(...(await this.takeSlice(ctx, calendar, records)));
    }
    const missing = await this.db.run(ctx, () => this.calendars.countMissing(calendar, ctx.now));
    const fates = entries.flatMap((entry, at) => {
      const its = taken[at];
      return its === undefined ? [] : [{ entry, taken: its }];
    });
    return resultOf(fates, refused, { missing, locale: ctx.locale });
  }

  private takeSlice(
    ctx: RequestContext,
    calendar: Calendar,
    records: readonly unknown[],
  ): Promise<TakenRecord[]> {
    return this.db.run(ctx, async () => {
      const taken = await this.events.take(ctx, records);
      const seen = taken.map(({ id }) => id).filter((id) => id !== null);
      await this.calendars.noteSeen(calendar, seen, ctx.now);
      return taken;
    });
  }
}
