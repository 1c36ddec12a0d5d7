import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import type { PlaceWord } from '../domain/binding.js';

/** Content that really appeared. */
@Entity('posts')
export class Post {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'influencer_id' })
  influencerId!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('uuid', { name: 'invitation_id', nullable: true })
  invitationId!: string | null;

  @Column('uuid', { name: 'event_id', nullable: true })
  eventId!: string | null;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('uuid', { name: 'deliverable_id', nullable: true })
  deliverableId!: string | null;

  /** `rule`, or who bound it; who unbound it where it has no deliverable. */
  @Column('text', { name: 'bound_by', nullable: true })
  boundBy!: string | null;

  /** Which references the deliverable brought; they go with it. */
  @Column('text', { name: 'placed_by_binding', array: true })
  placedByBinding!: PlaceWord[];

  @Column('text')
  platform!: Platform;

  @Column('text')
  format!: Format;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { name: 'url_key', nullable: true })
  urlKey!: string | null;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('text', { nullable: true })
  caption!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
