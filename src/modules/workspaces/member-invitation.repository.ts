import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MemberInvitation } from './entities/member-invitation.entity.js';

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

  /** Inserts the invitation, or puts it in the place of the address’s open one; returns the id of that which now stands. */
  async insertOrReplaceOpen(given: MemberInvitation): Promise<string> {
    const [kept] = await this.db.manager.sql<{ id: string }[]>`
      insert into member_invitations
        (workspace_id, id, email, role, locale, token_hash, delivery, invited_by, created_at,
         updated_at, expires_at)
      values (${given.workspaceId}, ${given.id}, ${given.email}, ${given.role}, ${given.locale},
              ${given.tokenHash}, ${given.delivery}, ${given.invitedBy}, ${given.createdAt},
              ${given.updatedAt}, ${given.expiresAt})
      on conflict (workspace_id, email) where accepted_at is null and revoked_at is null
      do update set role = excluded.role, locale = excluded.locale,
                    token_hash = excluded.token_hash, delivery = excluded.delivery,
                    invited_by = excluded.invited_by, updated_at = excluded.updated_at,
                    expires_at = excluded.expires_at
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
