import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One request that was made for a delivery. */
@Entity('webhook_attempts')
export class WebhookAttempt {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'delivery_id' })
  deliveryId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('int', { name: 'duration_ms' })
  durationMs!: number;

  @Column('int', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('text', { nullable: true })
  answer!: string | null;
}
