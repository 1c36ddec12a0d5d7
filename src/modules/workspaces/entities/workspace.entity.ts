import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Locale } from '../../../kernel/context.js';

/** A team and all its data. */
@Entity('workspaces')
export class Workspace {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text')
  locale!: Locale;

  @Column('text')
  currency!: string;

  @Column('bigint', {
    name: 'universe_population',
    transformer: { to: (value: number) => value, from: Number },
  })
  universePopulation!: number;

  @Column('text', { name: 'universe_label' })
  universeLabel!: string;

  @Column('boolean', { name: 'require_second_factor' })
  requireSecondFactor!: boolean;

  @Column('boolean', { name: 'require_single_sign_on' })
  requireSingleSignOn!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
