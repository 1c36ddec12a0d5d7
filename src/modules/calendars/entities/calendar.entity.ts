import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { RefreshProblem } from '../domain/refresh-problem.js';
import type { RefreshResult } from '../domain/refresh-result.js';

/** A calendar elsewhere that a workspace subscribes to. */
@Entity('calendars')
export class Calendar {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('bytea', { name: 'sealed_url' })
  sealedUrl!: Buffer;

  @Column('text')
  host!: string;

  @Column('text')
  kind!: string;

  @Column('integer')
  seats!: number;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('text', { name: 'venue_name', nullable: true })
  venueName!: string | null;

  @Column('text', { name: 'venue_city', nullable: true })
  venueCity!: string | null;

  @Column('text', { name: 'venue_address', nullable: true })
  venueAddress!: string | null;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text', { name: 'time_of_day' })
  timeOfDay!: string;

  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { name: 'refreshed_at', nullable: true })
  refreshedAt!: Date | null;

  @Column('timestamptz', { name: 'tried_at', nullable: true })
  triedAt!: Date | null;

  @Column('jsonb', { nullable: true })
  result!: RefreshResult | null;

  @Column('jsonb', { nullable: true })
  problem!: RefreshProblem | null;

  @Column('timestamptz', { name: 'problem_since', nullable: true })
  problemSince!: Date | null;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
