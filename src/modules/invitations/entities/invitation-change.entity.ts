import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ChangeAxis } from '../domain/changes.js';

/** One change of an invitation, with who and when. */
@Entity('invitation_changes')
export class InvitationChange {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  by!: string;

  @Column('text')
  axis!: ChangeAxis;

  @Column('text', { name: 'from_value', nullable: true })
  fromValue!: string | null;

  @Column('text', { name: 'to_value', nullable: true })
  toValue!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
