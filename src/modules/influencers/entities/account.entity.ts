import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Platform } from '../domain/platform.js';

/** The handle of an influencer on one platform. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @Column('text')
  platform!: Platform;

  @Column('text')
  handle!: string;

  @Column('text', { name: 'handle_key' })
  handleKey!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
