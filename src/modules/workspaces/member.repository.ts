import { Injectable } from '@nestjs/common';

import type { Role } from '../../kernel/context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Member } from './entities/member.entity.js';

/** Members, who stand outside the wall: every method names the workspace or the user. */
@Injectable()
export class MemberRepository {
  constructor(private readonly db: UnitOfWork) {}

  find(workspaceId: string, userId: string): Promise<Member | null> {
    return this.db.manager.findOneBy(Member, { workspaceId, userId });
  }

  /**
   * Whether a member has this address. One question, so that it takes as long for an address that
   * has an account elsewhere as for one that has none.
   * @param email in lower case.
   */
  async hasAddress(workspaceId: string, email: string): Promise<boolean> {
    const found = await this.db.manager.sql<{ one: number }[]>`
      select 1 as one
        from members m
        join identity."user" u on u.id = m.user_id::text
       where m.workspace_id = ${workspaceId} and u.email = ${email}`;
    return found.length > 0;
  }

  /** The workspace's admins, locked, so that two of them cannot leave at once. */
  async lockAdmins(workspaceId: string): Promise<number> {
    const admins = await this.db.manager.sql<{ user_id: string }[]>`
      select user_id from members where workspace_id = ${workspaceId} and role = 'admin'
       order by user_id for update`;
    return admins.length;
  }

  async put(workspaceId: string, userId: string, role: Role, now: Date): Promise<void> {
    await this.db.manager.upsert(Member, { workspaceId, userId, role, createdAt: now }, [
      'workspaceId',
      'userId',
    ]);
  }

  async setRole(workspaceId: string, userId: string, role: Role): Promise<void> {
    await this.db.manager.update(Member, { workspaceId, userId }, { role });
  }

  /** Gives a member a role that somebody here decided: no group of a provider takes it away again. */
  async giveByHand(workspaceId: string, userId: string, role: Role): Promise<void> {
    await this.db.manager.update(Member, { workspaceId, userId }, { role, source: 'hand' });
  }

  async remove(workspaceId: string, userId: string): Promise<void> {
    await this.db.manager.delete(Member, { workspaceId, userId });
  }
}
