import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Role } from '../../../kernel/context.js';

/** A group of the company's provider, and the role that it gives in a workspace. */
@Entity('group_roles')
export class GroupRole {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('text', { name: 'group_name' })
  group!: string;

  @Column('text')
  role!: Role;
}
