import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CalendarDate } from '../../../kernel/time.js';

/** A goal over a period. */
@Entity('campaigns')
export class Campaign {
  @PrimaryColumn('uuid', { name: 'workspace_id' })
  workspaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: CalendarDate;

  @Column('date', { name: 'ends_on' })
  endsOn!: CalendarDate;

  @Column('text', { nullable: true })
  brief!: string | null;

  @Column('text', { array: true })
  hashtags!: string[];

  @Column('text', { array: true })
  mentions!: string[];

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('bigint', {
    name: 'universe_population',
    nullable: true,
    transformer: {
      to: (value: number | null) => value,
      from: (value: string | null) => (value === null ? null : Number(value)),
    },
  })
  universePopulation!: number | null;

  @Column('text', { name: 'universe_label', nullable: true })
  universeLabel!: string | null;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
