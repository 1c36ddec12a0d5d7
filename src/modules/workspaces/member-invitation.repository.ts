import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MemberInvitation } from './entities/member-invitation.entity.js';

/** How many rows one statement forgets at most. */
const BATCH = 1000;

/** Invitations to become a member; a loaded one is locked until the unit of work ends where the name says so. */
@Injectable()
export class MemberInvitationRepository {
  constructor(private readonly db: UnitOfWork) {}

  findById(workspaceId: string, id: string): Promise<MemberInvitation | null> {
    return this.db.manager.findOneBy(MemberInvitation, { workspaceId, id });
  }

  findByToken(workspaceId: string, tokenHash: Buffer): Promise<MemberInvitation | null> {
    return this.db.manager.findOneBy(MemberInvitation, { workspaceId, tokenHash });
  }

  lock(workspaceId: string, id: string): Promise<MemberInvitation | null> {
    return this.db.manager.findOne(MemberInvitation, {
      where: { workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  lockByToken(workspaceId: string, tokenHash: Buffer): Promise<MemberInvitation | null> {
    return this.db.manager.findOne(MemberInvitation, {
      where: { workspaceId, tokenHash },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** What this actor invited to, and nobody accepted or took back yet; one that has expired can still be sent again. */
  lockPendingBy(workspaceId: string, invitedBy: string): Promise<MemberInvitation[]> {
    return this.db.manager.find(MemberInvitation, {
      where: { workspaceId, invitedBy, acceptedAt: IsNull(), revokedAt: IsNull() },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Everything that was ever sent to this address, the newest first; nobody else invites it until the unit of work ends. */
  async lockAddress(workspaceId: string, email: string): Promise<MemberInvitation[]> {
    const name = `member-invitation:${workspaceId}:${email}`;
    await this.db.manager.sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
    return this.db.manager.find(MemberInvitation, {
      where: { workspaceId, email },
      order: { id: 'desc' },
    });
  }

  /** Forgets, a batch at most, what was closed before `before`; returns whether more may be left. */
  async forgetClosed(workspaceId: string, before: Date): Promise<boolean> {
    const [, forgotten] = await this.db.manager.sql<[unknown[], number]>`
      delete from member_invitations
       where workspace_id = ${workspaceId}
         and id in (select id from member_invitations
                     where workspace_id = ${workspaceId}
                       and coalesce(accepted_at, revoked_at, expires_at) < ${before}
                     limit ${BATCH})`;
    return forgotten === BATCH;
  }

  /** Inserts the invitation, or puts it in the place of the address’s open one; returns the id of that which now stands. */
  async insertOrReplaceOpen(given: MemberInvitation): Promise<string> {
    const [kept] = await this.db.manager.sql<{ id: string }[]>`
      insert into member_invitations
        (workspace_id, id, email, role, locale, token_hash, delivery, invited_by, created_at,
         updated_at, expires_at, mailed_at)
      values (${given.workspaceId}, ${given.id}, ${given.email}, ${given.role}, ${given.locale},
              ${given.tokenHash}, ${given.delivery}, ${given.invitedBy}, ${given.createdAt},
              ${given.updatedAt}, ${given.expiresAt},
              ${given.mailedAt}::timestamptz[])
      on conflict (workspace_id, email) where accepted_at is null and revoked_at is null
      do update set role = excluded.role, locale = excluded.locale,
                    token_hash = excluded.token_hash, delivery = excluded.delivery,
                    invited_by = excluded.invited_by, updated_at = excluded.updated_at,
                    expires_at = excluded.expires_at, mailed_at = excluded.mailed_at
      returning id`;
    return kept?.id ?? given.id;
  }

  async update(
    { workspaceId, id }: Pick<MemberInvitation, 'workspaceId' | 'id'>,
    changes: Partial<MemberInvitation>,
  ): Promise<void> {
    await this.db.manager.update(MemberInvitation, { workspaceId, id }, changes);
  }
}
