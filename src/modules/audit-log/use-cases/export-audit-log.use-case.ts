import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { csvStream, type CsvCell } from '../../../platform/files/csv.js';
import { auditLogProblems } from '../audit-log.errors.js';
import {
  AuditEntriesQuery,
  type AuditEntryView,
  type AuditFilters,
  type AuditPosition,
} from '../queries/audit-entries.query.js';

/** More than a spreadsheet is pleasant with; who needs more takes one period after the other. */
export const MOST_EXPORTED = 50_000;

/** Entries read in one transaction: none stays open while a slow reader takes the file. */
const PAGE = 1000;

/** Gives the audit log out as a CSV file, whole or not at all, and notes that it was given out. */
@Injectable()
export class ExportAuditLog {
  constructor(
    private readonly db: UnitOfWork,
    private readonly entries: AuditEntriesQuery,
    private readonly audit: AuditLog,
  ) {}

  /** `audit_export_too_large` where more than 50,000 entries match. */
  async execute(ctx: RequestContext, asked: AuditFilters): Promise<Readable> {
    // What is written while the file is read is not in it.
    const { now } = ctx;
    const filters = { ...asked, to: asked.to !== null && asked.to < now ? asked.to : now };
    await this.db.run(ctx, async () => {
      const entries = await this.entries.count(ctx, filters, MOST_EXPORTED + 1);
      if (entries > MOST_EXPORTED) {
        throw auditLogProblems.refuse('audit_export_too_large', { max: MOST_EXPORTED });
      }
      await this.audit.record(ctx, {
        action: 'audit-log.exported',
        subject: { type: 'workspace', id: ctx.workspaceId },
        after: { ...filters, entries },
      });
    });
    return csvStream(HEAD, this.lines(ctx, filters));
  }

  private async *lines(ctx: RequestContext, filters: AuditFilters): AsyncGenerator<CsvCell[]> {
    let after: AuditPosition | null = null;
    for (let read = 0; read < MOST_EXPORTED; read += PAGE) {
      const page: AuditEntryView[] = await this.entries.run(ctx, filters, after, PAGE);
      yield* page.map(lineOf);
      after = page.at(-1) ?? null;
      if (page.length < PAGE) return;
    }
  }
}

const HEAD = [
  'at',
  'action',
  'actorKind',
  'actorId',
  'actorName',
  'subjectType',
  'subjectId',
  'subjectName',
  'before',
  'after',
  'ip',
  'userAgent',
  'requestId',
  'id',
];

const json = (value: object | null): string | null => value && JSON.stringify(value);

const lineOf = (entry: AuditEntryView): CsvCell[] => [
  entry.at,
  entry.action,
  entry.actor.kind,
  entry.actor.id,
  entry.actor.name,
  entry.subject.type,
  entry.subject.id,
  entry.subject.name,
  json(entry.before),
  json(entry.after),
  entry.origin?.ip ?? null,
  entry.origin?.userAgent ?? null,
  entry.requestId,
  entry.id,
];
