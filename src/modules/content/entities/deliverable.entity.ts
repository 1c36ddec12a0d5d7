import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import type { DeliverableState } from '../domain/deliverable.js';

/** Content agreed on an invitation. */
@Entity('deliverables')
export class Deliverable {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Column('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text')
  platform!: Platform;

  @Column('text')
  format!: Format;

  @Column('integer')
  count!: number;

  /** Hours after the event's start; null where a moment of its own was agreed. */
  @Column('integer', { name: 'due_hours', nullable: true })
  dueHours!: number | null;

  @Column('timestamptz', { name: 'opens_at' })
  opensAt!: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('text', { array: true })
  hashtags!: string[];

  @Column('text')
  state!: DeliverableState;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
