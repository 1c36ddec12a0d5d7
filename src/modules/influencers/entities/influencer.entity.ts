import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Field } from '../domain/fields.js';

/** A person of influence. */
@Entity('influencers')
export class Influencer {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  field!: Field;

  @Column('text', { nullable: true })
  locale!: string | null;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text', { array: true })
  languages!: string[];

  @Column('text', { name: 'agent_name', nullable: true })
  agentName!: string | null;

  @Column('text', { name: 'agent_email', nullable: true })
  agentEmail!: string | null;

  @Column('text', { name: 'agent_phone', nullable: true })
  agentPhone!: string | null;

  @Column('text', { nullable: true })
  notes!: string | null;

  @Column('timestamptz', { name: 'do_not_contact_at', nullable: true })
  doNotContactAt!: Date | null;

  @Column('text', { name: 'do_not_contact_reason', nullable: true })
  doNotContactReason!: string | null;

  /** Who stands instead; null for who was not merged into anybody. */
  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto!: string | null;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
