import { Injectable } from '@nestjs/common';

import type { Role } from '../../kernel/context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { GroupRole } from './entities/group-role.entity.js';
import { Member } from './entities/member.entity.js';

/** Which groups give which role, and the memberships that groups gave. */
@Injectable()
export class SingleSignOnRepository {
  constructor(private readonly db: UnitOfWork) {}

  /** The groups of a workspace with their roles, by name. */
  groupRoles(workspaceId: string): Promise<Pick<GroupRole, 'group' | 'role'>[]> {
    return this.db.manager.sql<Pick<GroupRole, 'group' | 'role'>[]>`
      select group_name as "group", role from group_roles
       where workspace_id = ${workspaceId} order by group_name limit 100`;
  }

  async replaceGroupRoles(
    workspaceId: string,
    given: readonly Pick<GroupRole, 'group' | 'role'>[],
  ): Promise<void> {
    await this.db.manager.delete(GroupRole, { workspaceId });
    if (given.length === 0) return;
    await this.db.manager.insert(
      GroupRole,
      given.map(({ group, role }) => ({ workspaceId, group, role })),
    );
  }

  /** The roles that these groups give, workspace by workspace. */
  rolesOf(groups: readonly string[]): Promise<{ workspaceId: string; role: Role }[]> {
    return this.db.manager.sql<{ workspaceId: string; role: Role }[]>`
      select distinct workspace_id as "workspaceId", role from group_roles
       where group_name = any (${[...groups]}) order by workspace_id, role limit 10000`;
  }

  /** The workspaces of which the user is a member because groups say so. */
  async workspacesByGroups(userId: string): Promise<string[]> {
    const rows = await this.db.manager.sql<{ id: string }[]>`
      select workspace_id as id from members
       where user_id = ${userId} and source = 'single_sign_on' order by workspace_id limit 10000`;
    return rows.map(({ id }) => id);
  }

  /** Makes the user a member because groups say so; nothing happens where they are one already. */
  async add(workspaceId: string, userId: string, role: Role, now: Date): Promise<void> {
    await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(Member)
      .values({ workspaceId, userId, role, createdAt: now, source: 'single_sign_on' })
      .orIgnore()
      .execute();
  }
}
