import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { DomainError } from '../../../kernel/problem.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { CalendarFetcher, type Fetched, type ReadBefore } from '../calendar-fetcher.js';
import { CalendarRepository } from '../calendar.repository.js';
import { CalendarSecrets } from '../calendar-secrets.js';
import { readingOptions } from '../calendar-wish.js';
import type { CalendarContents } from '../domain/calendar.js';
import { readCalendar } from '../domain/read-calendar.js';
import { REFRESH_PROBLEMS, type RefreshProblem } from '../domain/refresh-problem.js';
import type { Calendar } from '../entities/calendar.entity.js';
import { TakeCalendar } from './take-calendar.use-case.js';

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Asks a calendar's server for it and takes in what it says. That it cannot be read is kept and told, not
 * thrown. The second time changes nothing.
 */
@Injectable()
export class RefreshCalendar {
  constructor(
    private readonly db: UnitOfWork,
    private readonly calendars: CalendarRepository,
    private readonly secrets: CalendarSecrets,
    private readonly fetcher: CalendarFetcher,
    private readonly takeCalendar: TakeCalendar,
    private readonly audit: AuditLog,
  ) {}

  async execute(ctx: RequestContext, id: string): Promise<void> {
    const { workspaceId } = ctx;
    const calendar = await this.db.run(ctx, () => this.calendars.findById(workspaceId, id));
    if (calendar === null) throw httpProblems.refuse('not_found');
    const fetched = await this.fetcher.fetch(
      this.secrets.open(calendar.sealedUrl),
      readBefore(calendar, ctx.now),
    );
    if (fetched.kind === 'unchanged') await this.note(ctx, calendar, { refreshedAt: ctx.now });
    else if (fetched.kind === 'problem') await this.noteProblem(ctx, calendar, fetched.problem);
    else await this.read(ctx, calendar, fetched);
  }

  private async read(
    ctx: RequestContext,
    calendar: Calendar,
    { bytes, etag, lastModified }: Extract<Fetched, { kind: 'calendar' }>,
  ): Promise<void> {
    const contents = contentsOf(bytes, calendar, ctx.now);
    if ('code' in contents) return this.noteProblem(ctx, calendar, contents);
    const result = await this.takeCalendar.execute(ctx, calendar, contents);
    const read = { etag, lastModified, readAt: ctx.now };
    await this.note(ctx, calendar, { refreshedAt: ctx.now, result }, read);
  }

  private noteProblem(
    ctx: RequestContext,
    calendar: Calendar,
    problem: RefreshProblem,
  ): Promise<void> {
    const problemSince = calendar.problemSince ?? ctx.now;
    return this.note(ctx, calendar, { problem, problemSince });
  }

  private note(
    ctx: RequestContext,
    calendar: Calendar,
    { result, ...news }: Partial<Calendar>,
    read: Parameters<CalendarRepository['noteRefresh']>[2] = null,
  ): Promise<void> {
    const well = { problem: null, problemSince: null, triedAt: ctx.now };
    return this.db.run(ctx, async () => {
      const told = { ...well, ...news, ...(result !== undefined && { result }) };
      await this.calendars.noteRefresh(calendar, told, read);
      if (!result || result.create + result.update === 0) return;
      const { create, update, refuse } = result;
      await this.audit.record(ctx, {
        action: 'calendar.refreshed',
        subject: { type: 'calendar', id: calendar.id },
        after: { create, update, refuse },
      });
    });
  }
}

/** A series goes on although its calendar does not change: once a month it is read in any case. */
const readBefore = ({ etag, lastModified, readAt }: Calendar, now: Date): ReadBefore => {
  const isFresh = readAt !== null && now.getTime() - readAt.getTime() < MONTH_MS;
  return isFresh ? { etag, lastModified } : { etag: null, lastModified: null };
};

const contentsOf = (
  bytes: Buffer,
  calendar: Calendar,
  now: Date,
): CalendarContents | RefreshProblem => {
  try {
    return readCalendar(bytes, readingOptions(calendar, now));
  } catch (error) {
    const code = REFRESH_PROBLEMS.find(
      (each) => error instanceof DomainError && each === error.code,
    );
    if (code === undefined) throw error;
    return { code };
  }
};
