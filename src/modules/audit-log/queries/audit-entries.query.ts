import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isId } from '../../../platform/ids.js';
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

/** The filters with everything that the subject is known by. */
interface MeantFilters extends AuditFilters {
  readonly subjects: string[] | null;
}

/** Entries read in one transaction: none stays open while a slow reader takes them. */
const PAGE = 1000;

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
      const subjects = await this.subjects(ctx, filters);
      const rows = await this.rows(ctx, { ...filters, subjects }, after, limit);
      const ids = rows.flatMap((row) => [readActor(row.actor).id, row.subjectId]);
      const names = await this.names.run(ctx, ids);
      return rows.map((row) => viewOf(row, names));
    });
  }

  /** All entries, page by page, at most `most`. */
  async *pages(
    ctx: RequestContext,
    filters: AuditFilters,
    most: number,
  ): AsyncGenerator<AuditEntryView[]> {
    let after: AuditPosition | null = null;
    for (let read = 0; read < most; read += PAGE) {
      const page: AuditEntryView[] = await this.run(ctx, filters, after, PAGE);
      yield page;
      after = page.at(-1) ?? null;
      if (page.length < PAGE) return;
    }
  }

  /** How many entries match, counted no further than `most`. */
  async count(ctx: RequestContext, filters: AuditFilters, most: number): Promise<number> {
    const { workspaceId } = ctx;
    const { action, subjectType, actor, from, to } = filters;
    return this.db.run(ctx, async () => {
      const subjects = await this.subjects(ctx, filters);
      const [row] = await this.db.manager.sql<{ count: number }[]>`
        select count(*)::int as count
          from (select 1 from audit_entries
                 where workspace_id = ${workspaceId}
                   and (${action}::text is null or action = ${action})
                   and (${subjectType}::text is null or subject_type = ${subjectType})
                   and (${subjects}::text[] is null or subject_id = any (${subjects}::text[]))
                   and (${actor}::text is null or actor = ${actor})
                   and (${from}::timestamptz is null or at >= ${from})
                   and (${to}::timestamptz is null or at < ${to})
                 limit ${most}) as matching`;
      return row?.count ?? 0;
    });
  }

  /** The ids of the subject that is asked for: of a person also of those who were merged into them. */
  private async subjects(
    { workspaceId }: RequestContext,
    { subjectId }: AuditFilters,
  ): Promise<string[] | null> {
    if (subjectId === null || !isId(subjectId)) return subjectId === null ? null : [subjectId];
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select id from influencers where workspace_id = ${workspaceId} and merged_into = ${subjectId}`;
    return [subjectId, ...rows.map(({ id }) => id)];
  }

  private rows(
    { workspaceId }: RequestContext,
    { action, subjectType, subjects, actor, from, to }: MeantFilters,
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
         and (${subjects}::text[] is null or e.subject_id = any (${subjects}::text[]))
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
