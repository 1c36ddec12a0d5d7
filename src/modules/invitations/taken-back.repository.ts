import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ChangeSince } from './domain/taking-back.js';
import { toldChange } from './domain/told-change.js';
import type { Invitation } from './entities/invitation.entity.js';
import { asItWas, type FormerState } from './recorded-invitations.js';

/** What changed about an invitation, and when in the order of all changes. */
export interface DatedChange extends ChangeSince {
  readonly id: string;
  readonly invitationId: string;
}

/** An invitation that is given its former state back. */
export interface Restored {
  readonly now: Invitation;
  readonly former: FormerState;
  /** What was written later than this id is forgotten. */
  readonly since: string;
}

/** Takes invitations back that were recorded, with the history of that; the audit log keeps what was and that it went. */
@Injectable()
export class TakenBackRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** Everything that changed about these invitations, in the order in which it did. */
  changesOf(workspaceId: string, ids: readonly string[]): Promise<DatedChange[]> {
    return this.db.manager.sql<DatedChange[]>`
      select id, invitation_id as "invitationId", by, axis, from_value as "from", to_value as "to"
        from invitation_changes
       where workspace_id = ${workspaceId} and invitation_id = any (${ids}::uuid[])
       order by id`;
  }

  /** Those of these invitations that were scanned at a door. */
  async scanned(workspaceId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select distinct invitation_id as id from check_ins
       where workspace_id = ${workspaceId} and invitation_id = any (${ids}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  /** Those of these invitations that stand instead of another one. */
  async superseding(workspaceId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select distinct superseded_by as id from invitations
       where workspace_id = ${workspaceId} and superseded_by = any (${ids}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  /** Removes invitations, and their history. */
  async remove(ctx: RequestContext, invitations: readonly Invitation[]): Promise<void> {
    if (invitations.length === 0) return;
    const { workspaceId } = ctx;
    const ids = invitations.map(({ id }) => id);
    await this.db.manager.sql`
      delete from invitation_changes
       where workspace_id = ${workspaceId} and invitation_id = any (${ids}::uuid[])`;
    await this.db.manager.sql`
      delete from invitations where workspace_id = ${workspaceId} and id = any (${ids}::uuid[])`;
    await this.audit.recordMany(
      ctx,
      invitations.map((before) => ({
        action: 'invitation.removed',
        subject: { type: 'invitation', id: before.id },
        before,
      })),
    );
  }

  /** Gives invitations their former state back, version and times included, and forgets what came of what is taken back. */
  async restore(ctx: RequestContext, restored: readonly Restored[]): Promise<void> {
    if (restored.length === 0) return;
    const { workspaceId } = ctx;
    const rows = JSON.stringify(
      restored.map(({ now, former, since }) => ({ ...former, id: now.id, since })),
    );
    await this.db.manager.sql`
      delete from invitation_changes c
       using jsonb_to_recordset(${rows}::jsonb) as given (id uuid, since uuid)
       where c.workspace_id = ${workspaceId} and c.invitation_id = given.id and c.id > given.since`;
    await this.db.manager.sql`
      update invitations i
         set answer = given.answer, presence = given.presence, party_limit = given."partyLimit",
             party_size = given."partySize", waitlist_position = given."waitlistPosition",
             answered_at = given."answeredAt", offered_until = given."offeredUntil",
             present_at = given."presentAt", version = given.version,
             updated_at = given."updatedAt"
        from jsonb_to_recordset(${rows}::jsonb) as given
             (id uuid, answer text, presence text, "partyLimit" integer, "partySize" integer,
              "waitlistPosition" integer, "answeredAt" timestamptz, "offeredUntil" timestamptz,
              "presentAt" timestamptz, version integer, "updatedAt" timestamptz)
       where i.workspace_id = ${workspaceId} and i.id = given.id`;
    await this.audit.recordMany(
      ctx,
      restored.map(({ now, former }) => ({
        action: toldChange(now, asItWas(now, former)),
        subject: { type: 'invitation', id: now.id },
        before: now,
        after: { ...asItWas(now, former), note: 'import_taken_back' },
      })),
    );
  }
}
