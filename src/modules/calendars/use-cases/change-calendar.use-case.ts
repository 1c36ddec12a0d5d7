import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CalendarRepository } from '../calendar.repository.js';
import { notedOf, type CalendarWish } from '../calendar-wish.js';
import { CalendarWishes } from '../calendar-wishes.js';

/** Changes what is told of a calendar; its next refresh reads all of it anew. Events that it made stay as they are. */
@Injectable()
export class ChangeCalendar {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly wishes: CalendarWishes,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, id: string, wish: Partial<CalendarWish>): Promise<void> {
    const columns = await this.wishes.columnsOf(ctx, wish);
    await this.db.run(ctx, async () => {
      const calendar = await this.calendars.lock(ctx.workspaceId, id);
      if (calendar === null) throw httpProblems.refuse('not_found');
      const changes = { ...columns, etag: null, lastModified: null, updatedAt: ctx.now };
      await this.calendars.update(ctx.workspaceId, id, changes);
      await this.audit.record(ctx, {
        action: 'calendar.changed',
        subject: { type: 'calendar', id },
        before: notedOf(calendar),
        after: notedOf({ ...calendar, ...changes }),
      });
    });
  }
}
