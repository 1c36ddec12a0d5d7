import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AudienceProvenance, CoverageKind, Sentiment } from '../domain/coverage-item.js';

const wholeNumber = {
  to: (value: number | null): number | null => value,
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
};

/** What an outlet of television, radio, the press or the web published. */
@Entity('coverage_items')
export class CoverageItem {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: CoverageKind;

  @Column('text')
  outlet!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { name: 'url_key', nullable: true })
  urlKey!: string | null;

  @Column('text', { name: 'words_key' })
  wordsKey!: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  author!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('integer', { name: 'duration_seconds', nullable: true })
  durationSeconds!: number | null;

  @Column('bigint', { nullable: true, transformer: wholeNumber })
  audience!: number | null;

  @Column('text', { name: 'audience_source', nullable: true })
  audienceSource!: string | null;

  @Column('text', { name: 'audience_provenance', nullable: true })
  audienceProvenance!: AudienceProvenance | null;

  @Column('text', { nullable: true })
  sentiment!: Sentiment | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('text', { nullable: true })
  excerpt!: string | null;

  @Column('uuid', { name: 'event_id', nullable: true })
  eventId!: string | null;

  @Column('uuid', { name: 'campaign_id', nullable: true })
  campaignId!: string | null;

  @Column('uuid', { name: 'influencer_id', nullable: true })
  influencerId!: string | null;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
