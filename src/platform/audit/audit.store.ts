import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { Origin } from '../../kernel/context.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids.js';
import type { ToldFields } from './told.js';

/** One entry as it is kept. */
export interface AuditEntry {
  readonly id: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: ToldFields | null;
  readonly after: ToldFields | null;
}

/** What the entries of one call have in common. */
export interface AuditOccasion {
  readonly workspaceId: string;
  readonly at: Date;
  readonly actor: string;
  readonly requestId: string;
  readonly origin: Origin | null;
}

/** How many rows one statement forgets at most. */
const BATCH = 5000;

/** The audit log's own statements; all run in the open unit of work. */
@Injectable()
export class AuditStore {
  /** From where the open transactions were asked: one row serves all entries of a transaction. */
  private readonly known = new WeakMap<EntityManager, { origin: Origin; id: string }>();

  constructor(private readonly db: UnitOfWork) {}

  /** Adds these entries, and with the first of a transaction from where it was asked, in one statement. */
  add(occasion: AuditOccasion, entries: readonly AuditEntry[]): void {
    const { manager } = this.db;
    const { workspaceId, at, actor, requestId } = occasion;
    const { id: originId, isNew, ip, userAgent } = this.originOf(manager, occasion.origin);
    // Written with `on conflict` because a cluster would otherwise turn it into a COPY, which the wall refuses.
    this.db.sendAlong`
      with origin as (
        insert into audit_origins (workspace_id, id, at, ip, user_agent)
        select ${workspaceId}::uuid, ${originId}::uuid, ${at}::timestamptz, ${ip}::text,
               ${userAgent}::text
         where ${isNew}::boolean
        on conflict (workspace_id, id) do nothing
      )
      insert into audit_entries
        (workspace_id, at, id, actor, action, subject_type, subject_id, before, after, request_id,
         origin_id)
      select ${workspaceId}::uuid, ${at}::timestamptz, id, ${actor}::text, action, "subjectType",
             "subjectId", before, after, ${requestId}::text, ${originId}::uuid
        from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as given
             (id uuid, action text, "subjectType" text, "subjectId" text, before jsonb, after jsonb)
      on conflict (workspace_id, at, id) do nothing`;
  }

  /** Under which id the transaction's origin is known, and whether it is yet to be written. */
  private originOf(manager: EntityManager, origin: Origin | null) {
    if (origin === null) return { id: null, isNew: false, ip: null, userAgent: null };
    const known = this.known.get(manager);
    if (known?.origin === origin) return { ...origin, id: known.id, isNew: false };
    const id = newId();
    this.known.set(manager, { origin, id });
    return { ...origin, id, isNew: true };
  }

  /** Forgets, a batch at most, from where things were asked before `before`; returns whether more may be left. */
  async forgetOrigins(workspaceId: string, before: Date): Promise<boolean> {
    const [, forgotten] = await this.db.manager.sql<[unknown[], number]>`
      delete from audit_origins
       where workspace_id = ${workspaceId}
         and id in (select id from audit_origins
                     where workspace_id = ${workspaceId} and at < ${before}
                     order by at
                     limit ${BATCH})`;
    return forgotten === BATCH;
  }
}
