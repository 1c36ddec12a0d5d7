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

  async remove(workspaceId: string, userId: string): Promise<void> {
    await this.db.manager.delete(Member, { workspaceId, userId });
  }
}
