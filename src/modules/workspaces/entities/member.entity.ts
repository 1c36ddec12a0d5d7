import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Role } from '../../../kernel/context.js';
import type { MemberSource } from '../domain/group-roles.js';

/** A user in a workspace, with their role. */
@Entity('members')
export class Member {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  source!: MemberSource;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
