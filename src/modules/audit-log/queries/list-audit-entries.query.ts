import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { Cursors, listKey, type Page, type PageQuery } from '../../../platform/http/cursor.js';
import {
  AuditEntriesQuery,
  type AuditEntryView,
  type AuditFilters,
} from './audit-entries.query.js';

/** One page of the audit log. */
@Injectable()
export class ListAuditEntriesQuery {
  constructor(
    private readonly entries: AuditEntriesQuery,
    private readonly cursors: Cursors,
  ) {}

  async run(
    ctx: RequestContext,
    filters: AuditFilters,
    { limit, cursor }: PageQuery,
  ): Promise<Page<AuditEntryView>> {
    const list = listKey('audit-log', ctx.workspaceId, filters);
    const [at, id] = this.cursors.read(list, cursor) ?? [];
    const after = at === undefined ? null : { at: new Date(at), id: String(id) };
    const rows = await this.entries.run(ctx, filters, after, limit + 1);
    return this.cursors.page(list, rows, limit, (row) => [row.at.toISOString(), row.id]);
  }
}
