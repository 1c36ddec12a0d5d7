import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { readActor, type WrittenActor } from '../domain/actor.js';
import { DisplayNamesQuery } from './display-names.query.js';

/** Which entries are meant; what is null does not narrow. */
export interface AuditFilters {
  readonly action: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  /** As `actorRef` writes it. */
  readonly actor: string | null;
  /** The first moment that counts. */
  readonly from: Date | null;
  /** The first moment that does not count any more. */
  readonly to: Date | null;
}

/** Where one page ends and the next one begins. */
export interface AuditPosition {
  readonly at: Date;
  readonly id: string;
}

/** An entry with the names that people and things have now. */
export interface AuditEntryView {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly actor: WrittenActor & { readonly name: string | null };
  readonly subject: { readonly type: string; readonly id: string; readonly name: string | null };
  readonly before: object | null;
  readonly after: object | null;
  readonly requestId: string;
  readonly origin: { readonly ip: string; readonly userAgent: string | null } | null;
}

type Row = Omit<AuditEntryView, 'actor' | 'subject' | 'origin'> & {
  readonly actor: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
};

/** The audit log, the newest first. */
@Injectable()
export class AuditEntriesQuery {
  constructor(
    private readonly db: UnitOfWork,
    private readonly names: DisplayNamesQuery,
  ) {}

  /** At most `limit` entries, behind `after` where that is given. */
  run(
    ctx: RequestContext,
    filters: AuditFilters,
    after: AuditPosition | null,
    limit: number,
  ): Promise<AuditEntryView[]> {
    return this.db.run(ctx, async () => {
      const rows = await this.rows(ctx, filters, after, limit);
      const ids = rows.flatMap((row) => [readActor(row.actor).id, row.subjectId]);
      const names = await this.names.run(ctx, ids);
      return rows.map((row) => viewOf(row, names));
    });
  }

  /** How many entries match, counted no further than `most`. */
  async count(
    { workspaceId }: RequestContext,
    filters: AuditFilters,
    most: number,
  ): Promise<number> {
    const { action, subjectType, subjectId, actor, from, to } = filters;
    const [row] = await this.db.run(
      { workspaceId },
      () => this.db.manager.sql<{ count: number }[]>`
        select count(*)::int as count
          from (select 1 from audit_entries
                 where workspace_id = ${workspaceId}
                   and (${action}::text is null or action = ${action})
                   and (${subjectType}::text is null or subject_type = ${subjectType})
                   and (${subjectId}::text is null or subject_id = ${subjectId})
                   and (${actor}::text is null or actor = ${actor})
                   and (${from}::timestamptz is null or at >= ${from})
                   and (${to}::timestamptz is null or at < ${to})
                 limit ${most}) as matching`,
    );
    return row?.count ?? 0;
  }

  private rows(
    { workspaceId }: RequestContext,
    { action, subjectType, subjectId, actor, from, to }: AuditFilters,
    after: AuditPosition | null,
    limit: number,
  ): Promise<Row[]> {
    const [at, id] = [after?.at ?? null, after?.id ?? null];
    return this.db.manager.sql<Row[]>`
      select e.id, e.at, e.action, e.actor, e.subject_type as "subjectType",
             e.subject_id as "subjectId", e.before, e.after, e.request_id as "requestId",
             o.ip, o.user_agent as "userAgent"
        from audit_entries e
        left join audit_origins o on o.workspace_id = e.workspace_id and o.id = e.origin_id
       where e.workspace_id = ${workspaceId}
         and (${action}::text is null or e.action = ${action})
         and (${subjectType}::text is null or e.subject_type = ${subjectType})
         and (${subjectId}::text is null or e.subject_id = ${subjectId})
         and (${actor}::text is null or e.actor = ${actor})
         and (${from}::timestamptz is null or e.at >= ${from})
         and (${to}::timestamptz is null or e.at < ${to})
         and (${at}::timestamptz is null or (e.at, e.id) < (${at}::timestamptz, ${id}::uuid))
       order by e.at desc, e.id desc
       limit ${limit}`;
  }
}

const viewOf = (row: Row, names: ReadonlyMap<string, string>): AuditEntryView => {
  const { actor: written, subjectType, subjectId, ip, userAgent, ...entry } = row;
  const actor = readActor(written);
  return {
    ...entry,
    actor: { ...actor, name: names.get(actor.id ?? '') ?? null },
    subject: { type: subjectType, id: subjectId, name: names.get(subjectId) ?? null },
    origin: ip === null ? null : { ip, userAgent },
  };
};
