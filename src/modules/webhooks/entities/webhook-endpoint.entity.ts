import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AnnouncedType } from '../domain/announcement.js';
import type { DisabledBecause } from '../domain/endpoint-health.js';

/** An address of another system that is told what happens in the workspace. */
@Entity('webhook_endpoints')
export class WebhookEndpoint {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  url!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'event_types', array: true })
  eventTypes!: AnnouncedType[];

  @Column('boolean')
  enabled!: boolean;

  @Column('text', { name: 'disabled_because', nullable: true })
  disabledBecause!: DisabledBecause | null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('bytea', { name: 'sealed_secret' })
  sealedSecret!: Buffer;

  @Column('bytea', { name: 'former_sealed_secret', nullable: true })
  formerSealedSecret!: Buffer | null;

  @Column('timestamptz', { name: 'former_until', nullable: true })
  formerUntil!: Date | null;

  @Column('int')
  failures!: number;

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { name: 'quiet_until', nullable: true })
  quietUntil!: Date | null;

  @Column('timestamptz', { name: 'succeeded_at', nullable: true })
  succeededAt!: Date | null;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
