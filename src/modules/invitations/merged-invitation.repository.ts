import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { AuditLog } from '../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Invitation } from './entities/invitation.entity.js';

/** How the history says that an invitation was revoked because another stands instead. */
export const SUPERSEDED_NOTE = 'merged';

/** The two people of a merge. */
export interface MergedGuests {
  readonly keptId: string;
  readonly mergedId: string;
}

/** Two invitations to one event, of two people who are one. */
export interface RivalPair {
  readonly keptsId: string;
  readonly mergedsId: string;
  readonly eventId: string;
  readonly title: string;
}

/** What a superseded invitation was before. */
export interface BeforeSuperseding {
  readonly revokedAt: string | null;
  readonly updatedAt: string;
  readonly version: number;
  /** An id that is earlier than what the history says of it. */
  readonly since: string;
}

/** The invitations of guests who are merged, and parted again. */
@Injectable()
export class MergedInvitationRepository {
  constructor(
    private readonly db: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** The events to which both have an invitation that nothing supersedes. */
  rivals(workspaceId: string, { keptId, mergedId }: MergedGuests): Promise<RivalPair[]> {
    return this.db.manager.sql`
      select k.id as "keptsId", m.id as "mergedsId", e.id as "eventId", e.title
        from invitations k
        join invitations m
          on m.workspace_id = ${workspaceId} and m.event_id = k.event_id
         and m.influencer_id = ${mergedId} and m.superseded_by is null
        join events e on e.workspace_id = ${workspaceId} and e.id = k.event_id
       where k.workspace_id = ${workspaceId} and k.influencer_id = ${keptId}
         and k.superseded_by is null
       order by e.starts_at, e.id`;
  }

  /** Gives all invitations of one to the other, as they are; returns which. */
  async move(workspaceId: string, { keptId, mergedId }: MergedGuests): Promise<{ id: string }[]> {
    const [rows] = await this.db.manager.sql<[{ id: string }[], number]>`
      update invitations set influencer_id = ${keptId}
       where workspace_id = ${workspaceId} and influencer_id = ${mergedId}
      returning id`;
    return rows;
  }

  /** Gives these invitations back, as far as they are there. */
  async moveBack(
    workspaceId: string,
    { keptId, mergedId }: MergedGuests,
    ids: readonly string[],
  ): Promise<void> {
    await this.db.manager.sql`
      update invitations set influencer_id = ${mergedId}
       where workspace_id = ${workspaceId} and influencer_id = ${keptId}
         and id = any (${[...ids]}::uuid[])`;
  }

  /**
   * Makes a locked invitation that was superseded stand again as it was `before`, its history too: the audit
   * log keeps that it was revoked. Where it was changed since, that stays.
   */
  async restore(
    ctx: RequestContext,
    invitation: Invitation,
    before: BeforeSuperseding,
  ): Promise<void> {
    const { workspaceId, id, version } = invitation;
    const isUntouched = version === before.version + 1;
    const revokedAt = before.revokedAt === null ? null : new Date(before.revokedAt);
    const restored = { revokedAt, supersededBy: null };
    await this.db.manager.update(
      Invitation,
      { workspaceId, id },
      {
        ...restored,
        version: isUntouched ? before.version : version + 1,
        updatedAt: isUntouched ? new Date(before.updatedAt) : ctx.now,
      },
    );
    await this.audit.record(ctx, {
      action: 'invitation.reinstated',
      subject: { type: 'invitation', id },
      before: invitation,
      after: { ...restored, note: 'unmerged' },
    });
    await this.db.manager.sql`
      delete from invitation_changes
       where workspace_id = ${workspaceId} and invitation_id = ${id} and id > ${before.since}
         and axis = 'revocation' and note = ${SUPERSEDED_NOTE}`;
  }
}
