import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CalendarRepository } from '../calendar.repository.js';
import { calendarView, type CalendarView } from '../calendar-view.js';

/** The calendars to which the workspace subscribes, the newest first. */
@Injectable()
export class ListCalendarsQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly cursors: Cursors,
  ) {}

  async run(ctx: RequestContext, query: PageQuery): Promise<Page<CalendarView>> {
    const list = listKey('calendars', ctx.workspaceId, query);
    const [after = null] = this.cursors.read(list, query.cursor) ?? [];
    const rows = await this.db.run(ctx, () =>
      this.calendars.findPage(ctx.workspaceId, after, query.limit + 1),
    );
    const page = this.cursors.page(list, rows, query.limit, (row) => [row.id]);
    return { ...page, items: page.items.map((row) => calendarView(ctx, row)) };
  }

  /** One of them. */
  async one(ctx: RequestContext, id: string): Promise<CalendarView> {
    const row = await this.db.run(ctx, () => this.calendars.findById(ctx.workspaceId, id));
    if (row === null) throw httpProblems.refuse('not_found');
    return calendarView(ctx, row);
  }
}
