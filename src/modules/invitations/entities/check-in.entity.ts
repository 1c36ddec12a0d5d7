import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CheckInRefusal } from '../domain/check-in.js';

/** One scan at a door, and what the door was told. */
@Entity('check_ins')
export class CheckIn {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('text', { name: 'device_id' })
  deviceId!: string;

  @PrimaryColumn('text')
  nonce!: string;

  @Column('uuid', { name: 'invitation_id', nullable: true })
  invitationId!: string | null;

  @Column('boolean')
  present!: boolean;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('text')
  by!: string;

  @Column('text')
  outcome!: 'checked_in' | 'already' | 'undone' | 'refused';

  @Column('text', { nullable: true })
  reason!: CheckInRefusal | null;

  @Column('integer', { name: 'party_size', nullable: true })
  partySize!: number | null;

  @Column('timestamptz', { name: 'first_present_at', nullable: true })
  firstPresentAt!: Date | null;
}
