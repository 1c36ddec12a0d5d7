import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CalendarRepository } from '../calendar.repository.js';
import { notedOf } from '../calendar-wish.js';

/** Ends a subscription; the events that it brought stay. */
@Injectable()
export class RemoveCalendar {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, id: string): Promise<void> {
    return this.db.run(ctx, async () => {
      const calendar = await this.calendars.lock(ctx.workspaceId, id);
      if (calendar === null) throw httpProblems.refuse('not_found');
      await this.calendars.delete(ctx.workspaceId, id);
      await this.audit.record(ctx, {
        action: 'calendar.removed',
        subject: { type: 'calendar', id },
        before: notedOf(calendar),
      });
    });
  }
}
