import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('readings')
export class Reading {
  @PrimaryColumn({ name: 'workspace_id', type: 'uuid' })
  workspaceId!: string;

  @PrimaryColumn({ name: 'post_id', type: 'uuid' })
  postId!: string;

  @PrimaryColumn({ name: 'captured_at', type: 'timestamptz' })
  capturedAt!: Date;

  @PrimaryColumn({ type: 'text' })
  source!: string;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;

  @Column({ type: 'text' })
  provenance!: string;

  @Column({ type: 'text', nullable: true })
  method!: string | null;

  @Column({ type: 'bigint', nullable: true })
  views!: number | null;

  @Column({ type: 'bigint', nullable: true })
  reach!: number | null;

  @Column({ type: 'bigint', nullable: true })
  impressions!: number | null;

  @Column({ type: 'bigint', nullable: true })
  likes!: number | null;

  @Column({ type: 'bigint', nullable: true })
  comments!: number | null;

  @Column({ type: 'bigint', nullable: true })
  shares!: number | null;

  @Column({ type: 'bigint', nullable: true })
  saves!: number | null;

  @Column({ type: 'bigint', nullable: true })
  replies!: number | null;

  @Column({ type: 'bigint', nullable: true })
  clicks!: number | null;

  @Column({ type: 'bigint', nullable: true })
  follows!: number | null;

  @Column({ name: 'profile_visits', type: 'bigint', nullable: true })
  profileVisits!: number | null;
}
