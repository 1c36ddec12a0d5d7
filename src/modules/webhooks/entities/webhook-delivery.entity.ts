import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AnnouncedType } from '../domain/announcement.js';
import type { DeliveryState } from '../domain/delivery-state.js';

/** One thing that happened, as it is told to one endpoint. */
@Entity('webhook_deliveries')
export class WebhookDelivery {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Column('text')
  type!: AnnouncedType;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  body!: string;

  @Column('text')
  state!: DeliveryState;

  @Column('int')
  tries!: number;

  @Column('uuid', { nullable: true })
  plan!: string | null;

  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
